import { expect, test } from 'vitest';
import { columnWidths } from '../../../functions/files/docx-widths.ts';

const room = { small: 6000, large: 9000 };
const text = (title: string) => ({ text: title, grows: true });
const number = (title: string) => ({ text: title, grows: false });
const total = (widths: readonly number[]) => widths.reduce((sum, one) => sum + one, 0);

test('a table whose lines fit is of the small width, and what is over goes to its texts', () => {
  // Six letters and one more of 104, and 190 of margins, is 918 for either; 6000 - 2 * 918 is over.
  expect(columnWidths([text('A'), number('B')], [['nettet', '123456']], room)).toEqual([918 + 4164, 918]);
});

test('what is over goes to numbers where there is nothing else', () => {
  expect(columnWidths([number('A'), number('B')], [['123456', '123456']], room)).toEqual([3000, 3000]);
});

test('a table whose lines do not fit is of the large width, and no word is broken', () => {
  const line = 'brukerrepresentant i nettverket for alle';
  const [day = 0, first = 0, second = 0] = columnWidths(
    [text('Dato'), text('B'), text('C')],
    [['22.11.2026', line, line]],
    room,
  );
  // «22.11.2026» is ten letters, «brukerrepresentant» eighteen.
  expect(day).toBeGreaterThanOrEqual(11 * 104 + 190);
  expect(first).toBeGreaterThanOrEqual(19 * 104 + 190);
  expect(second).toBe(first);
  expect(day + first + second).toBeLessThanOrEqual(9000);
  expect(day + first + second).toBeGreaterThan(8990);
});

test('a number is one word also where its thousands are apart', () => {
  const [, sum = 0] = columnWidths([text('A'), number('B')], [['ord '.repeat(60), '41\u202f125\u202f500']], room);
  expect(sum).toBeGreaterThanOrEqual(11 * 104 + 190);
});

test('where not even words fit, every column gives way', () => {
  const word = 'a'.repeat(24);
  const widths = columnWidths([text('A'), text('B'), text('C'), text('D')], [[word, word, word, word]], room);
  expect(widths).toEqual([2250, 2250, 2250, 2250]);
});

test('a table of no rows is as wide as one', () => {
  expect(total(columnWidths([text('A'), text('B')], [], room))).toBe(6000);
});
