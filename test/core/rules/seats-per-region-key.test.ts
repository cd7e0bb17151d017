import { expect, test } from 'vitest';
import { findings, judgeNetwork, members } from '../roster.ts';

const rows = members({ 5: { 7: '31.08.2026' } });
const keyOf = (part: Parameters<typeof judgeNetwork>[0]) => findings(judgeNetwork(part), 'seats-per-region')[0]?.key;
const key = keyOf({ members: rows });

test('the key of a vacancy is the same when rows are sorted or moved', () => {
  expect(key).toMatch(/^seats-per-region:/);
  expect(keyOf({ members: rows.toReversed() })).toBe(key);
  expect(keyOf({ members: [[''], ...rows] })).toBe(key);
});

test('the key is the same on another day of judgement and in another language', () => {
  expect(keyOf({ members: rows, on: '2026-11-23' })).toBe(key);
  expect(keyOf({ members: rows, language: 'nn' })).toBe(key);
});

test('another vacancy has another key', () => {
  expect(keyOf({ members: members({ 5: { 7: '01.09.2026' } }) })).not.toBe(key);
  expect(keyOf({ members: members({ 9: { 7: '31.08.2026' } }) })).not.toBe(key);
});

test('each version of the mandate judges its own days and is cited for them', () => {
  const old = (name: string, from: string, to: string) => [
    name,
    'Helse Bergen HF',
    'Helse Vest',
    'Medlem',
    from,
    to,
    'Fagdirektørene',
  ];
  const answer = judgeNetwork({ members: [old('Nils Nes', '01.07.2019', '30.06.2021')], on: '2020-12-31' });
  const vest = findings(answer, 'seats-per-region').filter(({ values }) => values.region === 'Helse Vest');
  expect(vest.map(({ values, source }) => [values.from, values.to, source.version]).sort()).toEqual([
    ['2019-07-01', '2020-03-31', '2009-03'],
    ['2020-04-01', '2020-12-31', '2020-04'],
  ]);
});
