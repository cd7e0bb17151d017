import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { judgeSheets } from '../meeting-sheets.ts';
import { findings } from '../roster.ts';

const header = ['Saksnr.', 'Dato', 'Tittel', 'Prinsipiell', 'Oversendt fagdirektørene'];
const judged = (rows: readonly (readonly Scalar[])[], columns = header) =>
  findings(judgeSheets({ cases: [columns, ...rows] }), 'principle-forwarded');

test('without the column for forwarding a case that is no matter of principle lacks nothing', () => {
  const columns = header.slice(0, 4);
  expect(judged([['1/26', '12.02.2026', 'Innkjøp', 'nei']], columns)).toEqual([]);
  expect(judged([['1/26', '12.02.2026', 'Innkjøp', 'ja']], columns)).toMatchObject([
    { severity: 'undecided', values: { column: 'forwarded' } },
  ]);
});

test('when one case is forwarded, what is said of the next keeps its key', () => {
  const cases = (forwarded: string) =>
    judged([
      ['1/26', '12.02.2026', 'Innkjøp', 'ja', forwarded],
      ['2/26', '12.02.2026', 'Drift', 'ja', ''],
    ]);
  expect(cases('').map(({ values }) => values.case)).toEqual(['1/26', '2/26']);
  expect(cases('01.03.2026').map(({ key }) => key)).toEqual([cases('')[1]?.key]);
});
