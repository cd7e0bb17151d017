import { expect, test } from 'vitest';
import { judgeDecisions } from '../decisions.ts';
import { findings } from '../roster.ts';

const rule = 'proposal-before-appointment';
const judged = (change = {}, options = {}) => findings(judgeDecisions(change, options), rule);

test('a proposal from the network before the decision, or on its day, is in time', () => {
  expect(judged()).toEqual([]);
  expect(judged({ Forslagsdato: '30.11.2025' })).toEqual([]);
  expect(judged({ Forslagsdato: '01.12.2025' })).toEqual([]);
});

test('a proposal dated the day after the decision is a warning', () => {
  expect(judged({ Forslagsdato: '02.12.2025' })).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Medlemmer', cell: 'K2' },
      values: { name: 'Anne Aas', why: 'after', proposed: '2025-12-02', decided: '2025-12-01' },
      message:
        'Anne Aas: det mangler dokumentert forslag fra nettverket før oppnevningen. Forslaget er datert 02.12.2025, etter oppnevningen 01.12.2025.',
    },
  ]);
});

test('no proposal, another proposer and a proposal without a date are told apart', () => {
  const told = (change: object) => judged(change).map(({ message, at }) => [message, at?.cell]);
  expect(told({ 'Foreslått av': '' })).toEqual([
    ['Anne Aas: det mangler dokumentert forslag fra nettverket før oppnevningen.', 'J2'],
  ]);
  expect(told({ 'Foreslått av': 'Helse Vest RHF' })).toEqual([
    [
      'Anne Aas: det mangler dokumentert forslag fra nettverket før oppnevningen. «Foreslått av» er ført som «Helse Vest RHF».',
      'J2',
    ],
  ]);
  expect(told({ Forslagsdato: '' })).toEqual([
    ['Anne Aas: det mangler dokumentert forslag fra nettverket før oppnevningen. Forslagsdato mangler.', 'K2'],
  ]);
});

test('without a decision a proposal on the day of the start is in time, and a later one undecided', () => {
  expect(judged({ Oppnevningsdato: '', Forslagsdato: '31.12.2025' })).toEqual([]);
  expect(judged({ Oppnevningsdato: '', Forslagsdato: '01.01.2026' })).toEqual([]);
  expect(judged({ Oppnevningsdato: '', Forslagsdato: '02.01.2026' })).toMatchObject([
    { severity: 'undecided', at: { cell: 'L2' } },
  ]);
});

test('a list without decisions holds the proposal against the start', () => {
  const on = (day: string) => judged({ Forslagsdato: day }, { without: ['Oppnevningsdato'] });
  expect(on('31.12.2025')).toEqual([]);
  expect(on('01.01.2026')).toEqual([]);
  expect(on('02.01.2026')).toMatchObject([{ values: { why: 'after', decided: '2026-01-01' } }]);
});

test('a date that cannot be read is undecided', () => {
  expect(judged({ Forslagsdato: 'i høst' })).toMatchObject([{ severity: 'undecided', at: { cell: 'K2' } }]);
  expect(judged({ Oppnevningsdato: 'i høst' })).toMatchObject([{ severity: 'undecided', at: { cell: 'L2' } }]);
  expect(judged({ 'Foreslått av': '', Oppnevningsdato: 'i høst' })).toMatchObject([{ severity: 'warning' }]);
});

test('an unknown rôle leaves a missing proposal undecided', () => {
  expect(judged({ 'Foreslått av': '', Rolle: 'Kasserer' })).toMatchObject([{ severity: 'undecided' }]);
});

test('a list without the columns says so once, never row by row', () => {
  expect(judged({}, { without: ['Foreslått av', 'Forslagsdato'] })).toMatchObject([
    {
      severity: 'undecided',
      message:
        'Forslag før oppnevning er ikke vurdert. Kolonnen «Foreslått av» på arket «Medlemmer» mangler og ville avgjort det.',
    },
  ]);
  expect(judged({}, { without: ['Forslagsdato'] })).toMatchObject([{ values: { column: 'proposedOn' } }]);
});

test('the sentence is given in nynorsk and English too', () => {
  expect(judged({ Forslagsdato: '' }, { language: 'nn' })[0]?.message).toBe(
    'Anne Aas: det manglar dokumentert forslag frå nettverket før oppnemninga. Forslagsdato manglar.',
  );
  expect(judged({ Forslagsdato: '' }, { language: 'en' })[0]?.message).toBe(
    'Anne Aas: a documented proposal from the network before the appointment is missing. The date of the proposal is missing.',
  );
});

test('every reason is said in nynorsk and English, and nothing beside where no proposal is entered', () => {
  const said = (change: object) => [
    judged(change, { language: 'nn' })[0]?.message,
    judged(change, { language: 'en' })[0]?.message,
  ];
  const nn = 'Anne Aas: det manglar dokumentert forslag frå nettverket før oppnemninga.';
  const en = 'Anne Aas: a documented proposal from the network before the appointment is missing.';
  expect(said({ 'Foreslått av': '' })).toEqual([nn, en]);
  expect(said({ 'Foreslått av': 'Helse Vest RHF' })).toEqual([
    `${nn} «Føreslått av» er ført som «Helse Vest RHF».`,
    `${en} “Proposed by” is entered as “Helse Vest RHF”.`,
  ]);
  expect(said({ Forslagsdato: '02.12.2025' })).toEqual([
    `${nn} Forslaget er datert 02.12.2025, etter oppnemninga 01.12.2025.`,
    `${en} The proposal is dated 02.12.2025, after the appointment on 01.12.2025.`,
  ]);
});

test('a list that does not say who proposed is still asked for the day', () => {
  const without = ['Foreslått av'];
  expect(judged({}, { without })).toMatchObject([{ severity: 'undecided', values: { column: 'proposedBy' } }]);
  expect(
    judged({ Forslagsdato: '02.12.2025' }, { without }).map(({ severity, values }) => [severity, values.why]),
  ).toEqual([
    ['warning', 'after'],
    ['undecided', undefined],
  ]);
});

test('an open question is about the person, where the row has a name', () => {
  const about = (change: object) =>
    judged({ Forslagsdato: 'i høst', ...change }).map(({ values }) => [values.about, values.cells]);
  expect(about({})).toEqual([['Anne Aas', ['Medlemmer!K2']]]);
  expect(about({ Navn: '' })).toEqual([[undefined, ['Medlemmer!K2']]]);
});

test('what cannot be read is not carried by the finding', () => {
  expect(judged({ 'Foreslått av': '', Forslagsdato: 'i høst' })).toMatchObject([
    { severity: 'warning', values: { why: 'missing', proposedBy: '', proposed: '', decided: '2025-12-01' } },
  ]);
  expect(judged({ 'Foreslått av': '', Oppnevningsdato: '', 'Oppnevnt fra': '' })).toMatchObject([
    { severity: 'warning', values: { why: 'missing', decided: '' } },
  ]);
});

test('without a decision, and with a start that cannot be read, the decision is asked for', () => {
  expect(judged({ Oppnevningsdato: '', 'Oppnevnt fra': 'våren' })).toMatchObject([
    { severity: 'undecided', values: { cells: ['Medlemmer!L2'] } },
  ]);
});

test('two persons are two findings', () => {
  const rows = [{ Navn: 'Nils Nes', Rolle: 'Medlem', 'Oppnevnt fra': '01.01.2026', Oppnevningsdato: '01.12.2025' }];
  const keys = findings(judgeDecisions({ 'Foreslått av': '' }, {}, rows), rule).map(({ key }) => key);
  expect([keys.length, new Set(keys).size]).toEqual([2, 2]);
});

test('the key is another for another person, reason and day', () => {
  const key = (change: object) => judged(change)[0]?.key;
  const keys = [
    key({ 'Foreslått av': '' }),
    key({ 'Foreslått av': '', Navn: 'Nils Nes' }),
    key({ Forslagsdato: '' }),
    key({ Forslagsdato: '02.12.2025' }),
    key({ Forslagsdato: '03.12.2025' }),
  ];
  expect(new Set(keys).size).toBe(5);
});
