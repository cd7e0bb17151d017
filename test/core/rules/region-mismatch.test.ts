import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { findings, judgeDmp, judgeNetwork, memberHeader, members, type Member } from '../roster.ts';

const rows = (changes: Partial<Record<number, Scalar>>) => members({ 9: changes });
const judged = (changes: Partial<Record<number, Scalar>>) =>
  findings(judgeNetwork({ members: rows(changes) }), 'region-mismatch');

test('a trust that begins like another region is an error at the region (case 10 a)', () => {
  expect(judged({ 1: 'Helse Nord-Trøndelag HF' })).toMatchObject([
    {
      severity: 'error',
      at: { sheet: 'Medlemmer', cell: 'C11' },
      values: {
        name: 'Jon Krogh',
        employer: 'Helse Nord-Trøndelag HF',
        belongs: 'Helse Midt-Norge',
        region: 'Helse Nord',
      },
      message: 'Jon Krogh: Helse Nord-Trøndelag HF hører til Helse Midt-Norge, men er ført på Helse Nord.',
      source: { section: 'Bakgrunn', version: '2020-04' },
      fix: null,
    },
  ]);
});

test.each(['Nordlandssykehuset HF', 'NLSH', 'UNN', 'Sykehusinnkjøp HF', 'Bodø kommune', ''])(
  '«%s» may be entered under Helse Nord',
  (employer) => {
    expect(judged({ 1: employer })).toEqual([]);
  },
);

test.each(['Sykehuset', 'Betanien'])('whether «%s» is of another region is not judged', (employer) => {
  expect(judged({ 1: employer })).toMatchObject([
    { severity: 'undecided', at: { cell: 'B11' }, values: { about: 'Jon Krogh', cells: ['Medlemmer!B11'] } },
  ]);
});

test('a region, a rôle or an end that cannot be read leaves it undecided, and names the cell', () => {
  const undecided = (changes: Partial<Record<number, Scalar>>) =>
    judged({ 1: 'Ahus', ...changes }).map(({ severity, values }) => [severity, values.cells]);
  expect(undecided({ 2: 'Nordpå' })).toEqual([['undecided', ['Medlemmer!C11']]]);
  expect(undecided({ 3: 'Superbruker' })).toEqual([['undecided', ['Medlemmer!D11']]]);
  expect(undecided({ 4: '01.01.2024', 5: 'våren' })).toEqual([['undecided', ['Medlemmer!F11']]]);
  // However the end is read, the term was running in the period.
  expect(undecided({ 5: 'våren' })).toEqual([['error', undefined]]);
});

test('a list of which no region is told is one question with every cell', () => {
  const cells = [memberHeader, ...members()].map((row) =>
    row.map((cell, at) => (at === 2 && cell !== 'Region' ? '' : cell)),
  );
  const answer = judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } });
  expect(
    findings(answer, 'region-mismatch').map(({ severity, values }) => [severity, values.about, values.cells]),
  ).toEqual([['undecided', undefined, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((row) => `Medlemmer!C${row}`)]]);
  expect(findings(answer, 'region-mismatch')[0]?.message).toBe(
    'Virksomhet og region er ikke vurdert. Det avhenger av Medlemmer!C2, Medlemmer!C3, Medlemmer!C4, Medlemmer!C5, Medlemmer!C6 og 5 flere, som ikke kan leses sikkert.',
  );
});

test('who can be judged is, beside those who cannot', () => {
  const found = findings(
    judgeNetwork({ members: members({ 7: { 2: '??' }, 8: { 1: 'Betanien' }, 9: { 1: 'Ahus' } }) }),
    'region-mismatch',
  );
  expect(found.map(({ severity, at, values }) => [severity, at?.cell, values.cells])).toEqual([
    ['error', 'C11', undefined],
    ['undecided', 'C9', ['Medlemmer!C9', 'Medlemmer!B10']],
  ]);
});

test('a row without a name is not judged, and the name is asked for', () => {
  expect(judged({ 0: '', 1: 'Ahus' })).toMatchObject([{ severity: 'undecided', values: { cells: ['Medlemmer!A11'] } }]);
});

test.each(['Varamedlem', 'Observatør', 'Tilknyttet'])('%s fills no seat and may come from anywhere', (role) => {
  expect(judged({ 1: 'Ahus', 3: role })).toEqual([]);
});

test('a term that ended the day before the period is history', () => {
  const ended = (to: string): readonly Member[] =>
    members({}, [['Per Li', 'Ahus', 'Helse Nord', 'Medlem', '01.01.2023', to, 'Fagdirektørene']]);
  const found = (to: string) => findings(judgeNetwork({ members: ended(to) }), 'region-mismatch').length;
  expect(found('31.12.2024')).toBe(0);
  expect(found('01.01.2025')).toBe(1);
});

test('a term under the mandate of 2009 is told once', () => {
  const row: Member = ['Per Li', 'Ahus', 'Helse Nord', 'Medlem', '01.01.2019', '31.12.2020', 'Fagdirektørene'];
  const answer = judgeNetwork({
    members: members({}, [row]),
    request: { period: { from: '2019-01-01', to: '2026-11-22' } },
  });
  expect(findings(answer, 'region-mismatch')).toHaveLength(1);
});

test('the region of a heading is held against the employer, at the employer', () => {
  const header = ['Navn', 'Virksomhet', 'Rolle', 'Oppnevnt fra', 'Oppnevnt til', 'Oppnevnt av'];
  const cells = [
    header,
    ['Helse Nord RHF'],
    ['Jon Krogh', 'OUS', 'Medlem', '01.01.2026', '31.12.2027', 'Fagdirektørene'],
  ];
  const answer = judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } });
  expect(findings(answer, 'region-mismatch').map(({ at }) => at?.cell)).toEqual(['B3']);
});

test('a DMP group has no seats for regions', () => {
  const row = [
    'Kari Lie',
    '',
    'Ahus',
    'Helse Nord',
    'Spesialist',
    '15.01.2026',
    'DMP',
    'H1',
    '10.01.2026',
    '',
    '10.01.2026',
  ];
  expect(findings(judgeDmp({ members: [row] })).map(({ rule }) => rule)).not.toContain('region-mismatch');
});

test('the sentence is given in nynorsk and English too', () => {
  const message = (language: 'nn' | 'en') =>
    findings(judgeNetwork({ members: rows({ 1: 'Ahus' }), language }), 'region-mismatch')[0]?.message;
  expect(message('nn')).toBe('Jon Krogh: Ahus høyrer til Helse Sør-Øst, men er ført på Helse Nord.');
  expect(message('en')).toBe('Jon Krogh: Ahus belongs to Helse Sør-Øst, but is entered under Helse Nord.');
});

test('nothing is asked of an employer of no one region, whatever else cannot be read', () => {
  expect(judged({ 1: 'Sykehusinnkjøp HF', 3: 'Superbruker' })).toEqual([]);
  expect(judged({ 1: 'Betanien', 3: 'Superbruker' })).toHaveLength(1);
});

test('an open question is about the person where there is one with a name', () => {
  const about = (name: string) => judged({ 0: name, 1: 'Ahus', 2: 'Nordpå' }).map(({ values }) => values.about);
  expect(about('Jon Krogh')).toEqual(['Jon Krogh']);
  expect(about('')).toEqual([undefined]);
});

test('two persons are two findings', () => {
  const found = findings(judgeNetwork({ members: members({ 8: { 1: 'Ahus' }, 9: { 1: 'Ahus' } }) }), 'region-mismatch');
  expect(found.map(({ values }) => values.name)).toEqual(['Ida Juul', 'Jon Krogh']);
  expect(new Set(found.map(({ key }) => key)).size).toBe(2);
});

test('the key is another for another person, employer and region', () => {
  const key = (changes: Partial<Record<number, Scalar>>) => judged(changes)[0]?.key;
  const keys = [
    key({ 1: 'Ahus' }),
    key({ 0: 'Per Li', 1: 'Ahus' }),
    key({ 1: 'OUS' }),
    key({ 1: 'Ahus', 2: 'Helse Vest' }),
  ];
  expect(new Set(keys).size).toBe(4);
});
