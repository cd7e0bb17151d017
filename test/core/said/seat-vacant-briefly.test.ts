import { expect, test } from 'vitest';
import { findings, judgeNetwork, members } from '../roster.ts';

const rule = 'seat-vacant-briefly';

test.each([
  ['nb', 'Vakant plass for Helse Vest i 1 dag (22.11.2026): 1 av 2 er ført.'],
  ['nn', 'Ledig plass for Helse Vest i 1 dag (22.11.2026): 1 av 2 er førte.'],
  ['en', 'Vacant seat for Helse Vest for 1 day (22.11.2026): 1 of 2 are entered.'],
] as const)('a single day is said in the singular (%s)', (language, message) => {
  const answer = judgeNetwork({ members: members({ 5: { 7: '21.11.2026' } }), language });
  expect(findings(answer, rule).map((finding) => finding.message)).toEqual([message]);
});

test('when one seat is filled, what is said of the other keeps its key', () => {
  const judged = (vest: string) =>
    findings(judgeNetwork({ members: members({ 5: { 7: vest }, 9: { 7: '10.11.2026' } }) }), rule);
  expect(judged('10.11.2026').map(({ values }) => values.region)).toEqual(['Helse Vest', 'Helse Nord']);
  expect(judged('').map(({ key }) => key)).toEqual([judged('10.11.2026')[1]?.key]);
});

test('a seat too many for some days is not vacant', () => {
  const extra = ['Nils Nes', 'Helse Bergen HF', 'Helse Vest', 'Medlem', '10.11.2026', '31.12.2027', 'Fagdirektørene'];
  expect(findings(judgeNetwork({ members: members({}, [extra]) }), rule)).toEqual([]);
});
