import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../../../functions/files/annotate.ts';
import { removeMarks } from '../../../functions/files/remove-marks.ts';
import { isUnreadable } from '../../../functions/files/unreadable.ts';
import { readWorkbook } from '../../../functions/files/xlsx.ts';
import { exampleMarks } from './example-marks.ts';
import { asBytes } from './outcome.ts';
import { pack, unpack } from './pack.ts';
import { richWorkbook } from './rich-workbook.ts';

const marked = asBytes(annotate(richWorkbook, exampleMarks, 'nb'));

/** Reads, marks and unmarks; a throw fails the property, and what is marked must be readable again. */
function goThrough(bytes: Uint8Array): void {
  const read = readWorkbook(bytes);
  const again = annotate(bytes, exampleMarks, 'nn');
  removeMarks(bytes);
  if (isUnreadable(read) || isUnreadable(again)) return;
  expect(readWorkbook(again)).toEqual(read);
}

const places = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 });

test.each([
  ['fresh', richWorkbook],
  ['marked', marked],
])('no change of bytes in a %s workbook makes reading or marking throw', { timeout: 120_000 }, (_, workbook) => {
  const change = fc.property(places, fc.nat(), fc.boolean(), (bytes, length, cut) => {
    const copy = Uint8Array.from(workbook);
    for (const [place, value] of bytes) copy[place % copy.length] = value;
    goThrough(cut ? copy.subarray(0, length % copy.length) : copy);
  });
  fc.assert(change, { numRuns: 150 });
});

const parts = unpack(marked);
const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
const bits = [
  '<',
  '>',
  '/',
  '"',
  "'",
  '&',
  '<!--',
  '<![CDATA[',
  '<!DOCTYPE a>',
  '<x>',
  '</row>',
  'r="A0"',
  'count="9"',
  ' ',
  '\u0000',
  '99999999999',
  '-1',
];

/** Here the zip is sound and its XML is not. */
test('no change of the XML inside makes reading or marking throw', { timeout: 120_000 }, () => {
  const change = fc.property(
    fc.constantFrom(...names),
    fc.nat(),
    fc.nat(40),
    fc.constantFrom(...bits),
    (name, place, length, bit) => {
      const text = Buffer.from(parts[name] ?? '').toString();
      const at = place % text.length;
      goThrough(pack({ ...parts, [name]: text.slice(0, at) + bit + text.slice(at + length) }));
    },
  );
  fc.assert(change, { numRuns: 250 });
});
