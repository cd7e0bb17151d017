import { expect, test } from 'vitest';
import { isoDay } from '../../../core/day.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { readPart } from '../read-part.ts';

const header = ['Regel', 'Gjelder', 'Begrunnelse', 'Godkjent av', 'Gjelder til', 'Nøkkel'];
const unntak = (row: readonly Scalar[], date1904 = false) => readPart('waivers', 'Unntak', [header, row], date1904);

test('an exception is read as it stands', () => {
  const { facts, asked } = unntak(['term-too-long', 'Kari Lie', 'Avtalt', 'Per Ås', '31.12.2026', 'k1']);
  expect(facts).toMatchObject([
    {
      ...{ rule: 'term-too-long', target: 'Kari Lie', reason: 'Avtalt', approvedBy: 'Per Ås' },
      ...{ until: isoDay('2026-12-31'), key: 'k1', row: { number: 2 } },
    },
  ]);
  expect(asked).toEqual([]);
});

test.each<[Scalar, string]>([
  [46023, '01.01.2026'],
  ['01.01.2026', '01.01.2026'],
  ['1.1.26', '1.1.26'],
  [12, '12'],
  ['F7', 'F7'],
])('the target %j is «%s»', (target, text) => {
  expect(unntak(['meeting-duplicated', target, 'Avtalt', 'Per Ås']).facts).toMatchObject([{ target: text }]);
});

test('a day of the 1904 system is four years later', () => {
  expect(unntak(['meeting-duplicated', 44561, 'Avtalt', 'Per Ås'], true).facts).toMatchObject([
    { target: '01.01.2026' },
  ]);
});

test('one without a reason or an approver is asked about, and read all the same', () => {
  const { facts, asked } = unntak(['term-too-long', 'Kari Lie', '', '#REF!']);
  expect(facts).toMatchObject([{ reason: '', approvedBy: undefined, until: undefined, key: undefined }]);
  expect(asked).toMatchObject([
    { row: 2, field: 'reason' },
    { row: 2, field: 'approvedBy' },
  ]);
});

test('until a month is until its last day', () => {
  expect(unntak(['term-too-long', 'Kari Lie', 'Avtalt', 'Per Ås', 'mars 2026']).facts).toMatchObject([
    { until: isoDay('2026-03-31') },
  ]);
});
