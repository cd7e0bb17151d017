import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../core/answer.ts';
import { readWorkbook } from '../../functions/files/xlsx.ts';
import { startService, xlsxType, type Service } from './running.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
}, 30_000);
afterAll(() => service.stop());

const samples = ['nettverk-feilfri', 'dmp-feilfri'];
const cases = samples.flatMap((sample) => ['nb', 'nn', 'en'].map((language) => [sample, language] as const));
const fileOf = (sample: string) => readFile(new URL(`../../samples/${sample}.xlsx`, import.meta.url));

async function post(path: string, body: BodyInit, type: string): Promise<Answer> {
  const response = await fetch(`${service.url}/api/${path}`, {
    method: 'POST',
    body,
    headers: { 'content-type': type },
  });
  expect(response.status).toBe(200);
  return (await response.json()) as Answer; // as the contract says
}

function expectFlawless(answer: Answer, language: string): void {
  expect(answer.language).toBe(language);
  expect(answer.groups.map(({ counts }) => [counts.error, counts.warning, counts.undecided])).toEqual([[0, 0, 0]]);
}

test.each(cases)('%s in %s gives no error and no warning as a file', async (sample, language) => {
  const query = `on=2026-11-22&language=${language}&remember=false`;
  expectFlawless(await post(`validate?${query}`, new Uint8Array(await fileOf(sample)), xlsxType), language);
});

test.each(cases)('%s in %s gives no error and no warning as cells in JSON', async (sample, language) => {
  const workbook = readWorkbook(await fileOf(sample));
  const request = { on: '2026-11-22', language, workbook, remember: false };
  expectFlawless(await post('validate', JSON.stringify(request), 'application/json'), language);
});
