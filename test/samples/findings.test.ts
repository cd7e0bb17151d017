import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { validate } from '../../core/validate.ts';
import { readWorkbook } from '../../functions/files/xlsx.ts';
import { mandates } from '../../mandates/index.ts';
import { isAnswer } from '../core/roster.ts';

interface Expected {
  readonly on: string;
  readonly verdict: string;
  readonly findings: readonly { severity: string; rule: string; at: string | null; message: string }[];
}

const folder = new URL('../../samples/', import.meta.url);
const names = ['nettverk-feilfri', 'nettverk-med-feil', 'dmp-feilfri', 'dmp-med-feil', 'brukerutvalg'];

async function judge(name: string, on: string) {
  const workbook = readWorkbook(await readFile(new URL(`${name}.xlsx`, folder)));
  if ('reason' in workbook) throw new Error(`${name}.xlsx cannot be read`);
  const answer = validate({ on, workbook }, mandates);
  if (!isAnswer(answer)) throw new Error(answer.detail);
  return answer;
}

test.each(names)('the findings of %s are exactly those listed beside it', async (name) => {
  const expected = JSON.parse(await readFile(new URL(`${name}.findings.json`, folder), 'utf8')) as Expected; // our own file
  const { groups } = await judge(name, expected.on);
  const found = groups
    .flatMap((group) => group.findings)
    .map(({ severity, rule, at, message }) => ({
      severity,
      rule,
      at: at === undefined ? null : `${at.sheet}${at.cell === undefined ? '' : `!${at.cell}`}`,
      message,
    }));
  expect(found).toEqual(expected.findings);
  expect(groups.map((group) => group.verdict)).toEqual([expected.verdict]);
});

test.each(['nettverk-feilfri', 'dmp-feilfri'])('%s gives no error, no warning and nothing undecided', async (name) => {
  const { groups } = await judge(name, '2026-11-22');
  expect(groups.map(({ counts }) => [counts.error, counts.warning, counts.undecided])).toEqual([[0, 0, 0]]);
});

test('the waiver of brukerutvalg takes one finding out of the count, and what is above its list is no requirement', async () => {
  const { groups, mandate } = await judge('brukerutvalg', '2026-11-22');
  expect(mandate).toEqual({ id: 'eget', version: '2026-01-01', title: 'Eget mandat' });
  expect(groups[0]?.findings.flatMap(({ rule, waiver }) => (waiver === null ? [] : [rule, waiver]))).toEqual([
    'term-one-day-over',
    { reason: 'Vedtaket sier til og med 01.01.2028 (sak 12/26)', until: '2028-01-01' },
  ]);
  expect(groups[0]?.counts).toEqual({ error: 3, warning: 1, note: 2, undecided: 0 });
});
