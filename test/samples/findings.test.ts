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
const names = ['nettverk-feilfri', 'nettverk-med-feil', 'dmp-feilfri', 'dmp-med-feil'];

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
