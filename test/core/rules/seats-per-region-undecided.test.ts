import { expect, test } from 'vitest';
import { findings, judgeNetwork, members, type Member } from '../roster.ts';

const vest = (name: string, from: string, to: string): Member => [
  name,
  'Helse Bergen HF',
  'Helse Vest',
  'Medlem',
  from,
  to,
  'Fagdirektørene',
];
const judged = (rows: readonly Member[]) => findings(judgeNetwork({ members: rows }), 'seats-per-region');

test('an end that cannot be read leaves the region undecided and names the cell', () => {
  const found = judged(members({ 5: { 5: '2024–2026' } }));
  expect(
    found.map(({ severity, at, values }) => [severity, at, values.about, values.from, values.to, values.cells]),
  ).toEqual([
    ['undecided', { sheet: 'Medlemmer', cell: 'F7' }, 'Helse Vest', '2026-01-01', '2026-11-22', ['Medlemmer!F7']],
  ]);
  expect(found[0]?.message).toBe(
    'Plasser per region (Helse Vest, 01.01.2026–22.11.2026) er ikke vurdert. Det avhenger av Medlemmer!F7, som ikke kan leses sikkert.',
  );
});

test('an unknown region leaves every region that it would fill undecided', () => {
  const found = judged(members({ 5: { 2: 'Helse Nord-Trøndelag' } }));
  expect(found.map(({ severity, at, values }) => [severity, at?.cell, values.about])).toEqual([
    ['undecided', 'C7', 'Helse Sør-Øst'],
    ['undecided', 'C7', 'Helse Vest'],
    ['undecided', 'C7', 'Helse Midt-Norge'],
    ['undecided', 'C7', 'Helse Nord'],
  ]);
});

test('an unknown rôle leaves its region undecided', () => {
  const found = judged(members({ 5: { 3: 'Superbruker' } }));
  expect(found.map(({ severity, at, values }) => [severity, at?.cell, values.about])).toEqual([
    ['undecided', 'D7', 'Helse Vest'],
  ]);
});

test('what holds however the cell is read is reported as usual', () => {
  const rows = members({ 4: null, 5: null }, [vest('Nils Nes', 'snart', '31.12.2027')]);
  expect(judged(rows).map(({ severity, values }) => [severity, values.region, values.from, values.to])).toEqual([
    ['error', 'Helse Vest', '2026-01-01', '2026-11-22'],
  ]);
});

test('a brief overlap is no error merely because another row cannot be read', () => {
  const rows = members({ 5: { 4: '01.01.2026', 5: '31.12.2027', 7: '28.06.2026' } }, [
    vest('Nils Nes', '15.06.2026', '14.06.2028'),
    vest('Per Pil', '??', '31.12.2027'),
  ]);
  expect(judged(rows).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the one day that a term is too long is no error merely because another row cannot be read', () => {
  const rows = members({ 5: { 4: '01.05.2024', 5: '01.05.2026' } }, [
    vest('Nils Nes', '01.05.2026', '30.04.2028'),
    vest('Per Pil', '??', '31.12.2027'),
  ]);
  const about = judged(rows).filter(({ severity, values }) => severity === 'error' && values.from === '2026-05-01');
  expect(about).toEqual([]);
});

test('a row without a name is a seat in doubt, not a person', () => {
  const found = judged(members({ 5: { 0: '' } }));
  expect(found.map(({ severity, at }) => [severity, at?.cell])).toEqual([['undecided', 'A7']]);
});

test('a person listed for two regions on the same days leaves both undecided', () => {
  const rows = members({ 5: null }, [
    vest('Nils Nes', '01.01.2026', '31.12.2027'),
    ['Nils Nes', 'Nordlandssykehuset HF', 'Helse Nord', 'Medlem', '01.01.2026', '31.12.2027', 'Fagdirektørene'],
  ]);
  expect(
    judged(rows)
      .map(({ severity, values }) => [severity, values.about])
      .sort(),
  ).toEqual([
    ['undecided', 'Helse Nord'],
    ['undecided', 'Helse Vest'],
  ]);
});
