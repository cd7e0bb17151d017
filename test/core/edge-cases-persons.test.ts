/** The edge cases 9 to 13 of the domain, about persons and where they belong, by their number there; literal expected values. */
import { describe, expect, test } from 'vitest';
import { findings, judgeNetwork, members, type Member } from './roster.ts';

const by = 'Fagdirektørene i RHF-ene';
const row = (name: string, employer: string, region: string, from = '01.01.2026', to = '31.12.2027'): Member => [
  ...[name, employer, region, 'Medlem', from, to, by, '', ''],
];
type Judged = ReturnType<typeof judgeNetwork>;
const about = /^(region|value|similar|same|terms|seat|handover)/;
const rules = (answer: Judged) =>
  findings(answer)
    .filter(({ rule }) => about.test(rule))
    .map(({ rule, severity, at }) => `${rule} ${severity} ${at?.cell ?? ''}`);
const seated = (answer: Judged, region: string) =>
  answer.groups[0]?.seats.find((seats) => seats.region === region)?.runs.map((run) => [run.from, run.seated]);

describe('9: a member moves from St. Olavs to UNN on 01.09.2026', () => {
  test('the row is closed: Midt is one short, and Nord does not become three', () => {
    const answer = judgeNetwork({ members: members({ 6: { 7: '31.08.2026' } }) });
    expect(rules(answer)).toEqual(['seats-per-region error H8']);
    expect(findings(answer, 'seats-per-region')[0]?.values).toMatchObject({
      region: 'Helse Midt-Norge',
      seated: 1,
      from: '2026-09-01',
    });
    expect(seated(answer, 'Helse Nord')).toEqual([['2026-01-01', 2]]);
  });
  test('only the employer is changed: it is not of the region that the person sits for', () => {
    const answer = judgeNetwork({ members: members({ 6: { 1: 'Universitetssykehuset Nord-Norge HF' } }) });
    expect(rules(answer)).toEqual(['region-mismatch error C8']);
    expect(seated(answer, 'Helse Nord')).toEqual([['2026-01-01', 2]]);
  });
});

describe('10: where a person belongs', () => {
  const at = (employer: string, region: string) =>
    judgeNetwork({ members: [...members({ 9: null }), row('Jon Krogh', employer, region)] });
  test('a: Helse Nord-Trøndelag under Helse Nord is of Midt', () => {
    const answer = at('Helse Nord-Trøndelag HF', 'Helse Nord');
    expect(rules(answer)).toEqual(['region-mismatch error C11']);
    expect(findings(answer, 'region-mismatch')[0]?.message).toBe(
      'Jon Krogh: Helse Nord-Trøndelag HF hører til Helse Midt-Norge, men er ført på Helse Nord.',
    );
  });
  test('b: «Betanien» is asked about, Skien or Bergen', () => {
    const answer = at('Betanien', 'Helse Nord');
    expect(rules(answer)).toEqual(['value-unknown warning B11', 'region-mismatch undecided B11']);
    expect(findings(answer, 'value-unknown')[0]?.message).toBe(
      'Jon Krogh: «Betanien» kan være Betanien Hospital (Skien), Helse Sør-Øst eller Betanien sykehus (Bergen), Helse Vest. Skriv hele navnet.',
    );
  });
  test('c: Sykehusinnkjøp has no region, and the one that is typed counts', () => {
    const answer = at('Sykehusinnkjøp HF', 'Helse Nord');
    expect(rules(answer)).toEqual(['region-underivable note B11']);
    expect(seated(answer, 'Helse Nord')).toEqual([['2026-01-01', 2]]);
  });
  test('d: Lovisenberg counts for Sør-Øst', () => {
    expect(rules(judgeNetwork({ members: members({ 0: { 1: 'Lovisenberg' } }) }))).toEqual([]);
  });
});

test.each(['representant fra Helse Vest mangler', 'Vakant'])('11: «%s» is nobody, and is asked nothing', (name) => {
  const answer = judgeNetwork({ members: members({ 4: { 0: name }, 5: { 0: name } }) });
  expect(findings(answer, 'seats-per-region').map(({ values }) => [values.region, values.seated])).toEqual([
    ['Helse Vest', 0],
  ]);
  expect(rules(answer).filter((line) => !line.startsWith('seats'))).toEqual([]);
});

describe('12: Kari-Anne Østby, written in two ways', () => {
  const twice = (other: string) => [
    ...members({ 4: null, 5: null }),
    row('Kari-Anne Østby', 'Helse Bergen HF', 'Helse Vest'),
    row(other, 'Helse Bergen HF', 'Helse Vest'),
  ];
  test.each(['ØSTBY, Kari Anne', 'Kari-Anne Oestby', 'Oestby, Kari Anne'])(
    '«%s» is asked about, never merged',
    (other) => {
      const answer = judgeNetwork({ members: twice(other) });
      expect(rules(answer).map((line) => line.slice(0, 21))).toEqual(['similar-names warning']);
      expect(seated(answer, 'Helse Vest')).toEqual([['2026-01-01', 2]]);
    },
  );
  test('confirmed the same, the appointments overlap and the region is one short', () => {
    const setup = [['Samme person', 'Kari-Anne Østby = ØSTBY, Kari Anne']] as const;
    const answer = judgeNetwork({ members: twice('ØSTBY, Kari Anne'), setup });
    expect(findings(answer).filter(({ rule }) => rule === 'similar-names')).toEqual([]);
    expect(findings(answer, 'terms-overlap')).toHaveLength(1);
    expect(findings(answer, 'seats-per-region')[0]?.values).toMatchObject({ region: 'Helse Vest', seated: 1 });
  });
  test('confirmed as two, nothing is asked', () => {
    const setup = [['Ulike personer', 'Kari-Anne Østby ≠ ØSTBY, Kari Anne']] as const;
    expect(rules(judgeNetwork({ members: twice('ØSTBY, Kari Anne'), setup }))).toEqual([]);
  });
});

test('13: 01.05.2024–30.04.2026 and 01.04.2026–31.03.2028 overlap in April, count once, and a term is proposed', () => {
  const rows = [
    ...members({ 4: null }),
    row('Eva Foss', 'Helse Bergen HF', 'Helse Vest', '01.05.2024', '30.04.2026'),
    row('Eva Foss', 'Helse Bergen HF', 'Helse Vest', '01.04.2026', '31.03.2028'),
  ];
  const answer = judgeNetwork({ members: rows, request: { period: { from: '2026-01-01', to: '2026-11-22' } } });
  expect(rules(answer)).toEqual(['terms-overlap error E12']);
  expect(findings(answer, 'terms-overlap')[0]?.values).toMatchObject({
    from: '2026-04-01',
    to: '2026-04-30',
    expectedFrom: '2026-05-01',
    expectedTo: '2028-04-30',
  });
  expect(seated(answer, 'Helse Vest')).toEqual([['2026-01-01', 2]]);
});
