import { expect, test } from 'vitest';
import type { Refusal, Request } from '../../../core/answer.ts';
import { isoDay } from '../../../core/day.ts';
import { findTables } from '../../../core/read/find.ts';
import { readSetup } from '../../../core/read/setup.ts';
import type { Scalar, Sheet } from '../../../core/sheet.ts';
import { validate } from '../../../core/validate.ts';
import { mandates } from '../../../mandates/index.ts';
import { findings, fourMeetings, isAnswer, judgeNetwork, memberHeader, members } from '../roster.ts';

const roster: Sheet = { name: 'Medlemmer', cells: [memberHeader, ...members()] };
const setup = (rows: readonly (readonly Scalar[])[], sheet: Partial<Sheet> = {}): Sheet => ({
  name: 'Oppsett',
  cells: [['Felt', 'Verdi'], ...rows],
  ...sheet,
});
const judge = (sheets: readonly Sheet[], part: Partial<Request> = {}) =>
  validate({ on: '2026-11-22', workbook: { sheets }, ...part }, mandates);
const chosen = (sheets: readonly Sheet[], part: Partial<Request> = {}) => {
  const result = judge(sheets, part);
  return isAnswer(result) ? result.mandate.id : result.reason;
};
const refused = (sheets: readonly Sheet[]) => judge(sheets) as Refusal; // only for workbooks that are refused; the test would fail on an answer

test.each([
  ['behandlingshjelpemidler', 'behandlingshjelpemidler'],
  ['Behandlingshjelpemidler', 'behandlingshjelpemidler'],
  ['Nettverksgruppen for behandlingshjelpemidler', 'behandlingshjelpemidler'],
  ['dmp-spesialist-brukergruppe', 'dmp-spesialist-brukergruppe'],
  ['DMP spesialist- og brukergruppe', 'dmp-spesialist-brukergruppe'],
])('the mandate «%s» of Oppsett is %s', (named, id) => {
  expect(chosen([roster, setup([['Mandat', named]])])).toBe(id);
});

test('the request stands over the sheet', () => {
  expect(
    chosen([roster, setup([['Mandat', 'dmp-spesialist-brukergruppe']])], {
      group: { mandate: 'behandlingshjelpemidler' },
    }),
  ).toBe('behandlingshjelpemidler');
});

test('without a mandate the call is refused with the mandates to choose among', () => {
  expect(refused([roster])).toMatchObject({
    reason: 'mandate-missing',
    detail:
      'Det er ikke sagt hvilket mandat gruppen har. Velg mandatet, eller skriv det på arket «Oppsett» (Felt: Mandat).',
    sheets: [{ name: 'Medlemmer', headers: memberHeader }],
    mandates: [{ id: 'behandlingshjelpemidler' }, { id: 'dmp-spesialist-brukergruppe' }, { id: 'eget' }],
  });
});

test('an unknown mandate is refused by its name', () => {
  const refusal = refused([roster, setup([['Mandat', 'Kulturrådet']])]);
  expect(refusal.reason).toBe('mandate-unknown');
  expect(refusal.detail).toContain('«Kulturrådet»');
});

test('the group’s name and id are read, below a title and with a colon', () => {
  const sheet = {
    name: 'Oppsett',
    cells: [
      ['Om gruppen'],
      ['Felt', 'Verdi'],
      ['Gruppe:', 'Nettverket'],
      ['Gruppe-id', 'nbh'],
      ['Mandat', 'behandlingshjelpemidler'],
    ],
  };
  const result = judge([roster, sheet]);
  expect(isAnswer(result) && result.groups.map(({ id, name }) => [id, name])).toEqual([['nbh', 'Nettverket']]);
});

test('a day of founding that cannot be read is told at its cell', () => {
  const answer = judgeNetwork({ setup: [['Opprettet', 'i fjor']] });
  expect(findings(answer, 'date-unreadable')).toMatchObject([{ at: { sheet: 'Oppsett', cell: 'B2' } }]);
});

test('a day of founding as a serial is read', () => {
  const answer = judgeNetwork({ setup: [['Opprettet', 46096]], meetings: fourMeetings.slice(2) });
  expect(findings(answer, 'meeting-frequency')).toMatchObject([{ severity: 'note' }]);
});

test('lines that nobody knows are left alone', () => {
  expect(
    chosen([
      roster,
      setup([
        ['Favorittfarge', 'blå'],
        ['constructor', 'x'],
        ['Mandat', 'behandlingshjelpemidler'],
      ]),
    ]),
  ).toBe('behandlingshjelpemidler');
});

function read(...rows: readonly (readonly Scalar[])[]) {
  const [found] = findTables(setup(rows));
  if (found === undefined) throw new Error('no table');
  return readSetup(found, false);
}

test('only lines with a field and a value are kept, and the first of a field holds', () => {
  const {
    setup: facts,
    groupName,
    troubles,
  } = read(['Gruppe', 'Nord'], ['?', 'x'], ['Anbud', ''], ['', 'y'], ['gruppe:', 'Vest']);
  expect(facts.lines.map(({ row, field, value }) => [row.number, field, value])).toEqual([
    [2, 'Gruppe', 'Nord'],
    [6, 'gruppe:', 'Vest'],
  ]);
  expect([groupName, [...facts.pairs.keys()], facts.tender, facts.closedAt, troubles]).toEqual([
    'Nord',
    ['gruppe'],
    undefined,
    undefined,
    [],
  ]);
});

test('months are the first day of a beginning and the last of an end, said by the name of the field', () => {
  const { setup: facts, troubles } = read(['Stiftet', 'mars 2026'], ['Nedlagt', 'mai 2027'], ['Anbud', 'LIS 2026']);
  expect(facts).toMatchObject({ founded: isoDay('2026-03-01'), closed: isoDay('2027-05-31'), tender: 'LIS 2026' });
  expect(facts.closedAt).toMatchObject({ row: 3, field: 'value' });
  expect(troubles.map(({ rule, values }) => [rule, values.name])).toEqual([
    ['date-imprecise', 'Stiftet'],
    ['date-imprecise', 'Nedlagt'],
  ]);
});
