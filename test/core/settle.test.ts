import { describe, expect, test } from 'vitest';
import type { Request } from '../../core/answer.ts';
import { isoDay } from '../../core/day.ts';
import { settle, type Settled } from '../../core/settle.ts';
import type { Scalar, Sheet } from '../../core/sheet.ts';
import { mandates } from '../../mandates/index.ts';
import { baseline, memberHeader } from './roster.ts';

const roster: Sheet = { name: 'Medlemmer', cells: [memberHeader, ...baseline] };
const setup = (...pairs: (readonly [string, Scalar])[]): Sheet => ({
  name: 'Oppsett',
  cells: [['Felt', 'Verdi'], ...pairs],
});
const network = { mandate: 'behandlingshjelpemidler' };
const settled = (sheets: readonly Sheet[], group?: Request['group'], date1904?: boolean) =>
  settle(
    {
      on: '2026-11-22',
      workbook: date1904 === undefined ? { sheets } : { sheets, date1904 },
      ...(group === undefined ? {} : { group }),
    },
    mandates,
  );
const judged = (...request: Parameters<typeof settled>): Settled => {
  const result = settled(...request);
  if ('reason' in result) throw new Error(result.detail);
  return result;
};
const refused = (...request: Parameters<typeof settled>) => {
  const result = settled(...request);
  return 'reason' in result ? result.reason : undefined;
};

describe('the mandate', () => {
  test.each([
    'behandlingshjelpemidler',
    'NBHM',
    'nettverk  for behandlingshjelpemiddel',
    'Network for medical devices for home treatment',
  ])('is known as «%s»', (mandate) => {
    expect(judged([roster], { mandate }).mandate.id).toBe('behandlingshjelpemidler');
    expect(judged([roster, setup(['Mandat', mandate])]).mandate.id).toBe('behandlingshjelpemidler');
  });

  test('of the request goes before that of Oppsett', () => {
    const sheets = [roster, setup(['Mandat', 'dmp-spesialist-brukergruppe'])];
    expect(judged(sheets, network).mandate.id).toBe('behandlingshjelpemidler');
    expect(judged(sheets, { name: 'Nettverket' }).mandate.id).toBe('dmp-spesialist-brukergruppe');
  });

  test('that is named nowhere, or is not known, is asked for', () => {
    expect(refused([roster])).toBe('mandate-missing');
    expect(refused([roster], { mandate: 'Korpset' })).toBe('mandate-unknown');
  });
});

test('without a list of members there is nothing to judge, whatever else is there', () => {
  expect(refused([setup(['Gruppe', 'Nettverket'])], network)).toBe('no-roster');
  expect(refused([], network)).toBe('no-roster');
});

test('the group is called what the request says, else what Oppsett says', () => {
  const { groupId, groupName } = judged([roster, setup(['Gruppe', 'Råd'], ['Gruppe-id', 'r1'])], network).setup;
  expect([groupId, groupName]).toEqual(['r1', 'Råd']);
  const said = judged([roster, setup(['Gruppe', 'Råd'], ['Gruppe-id', 'r1'])], {
    ...network,
    id: 'r2',
    name: 'Utvalg',
  });
  expect([said.setup.groupId, said.setup.groupName]).toEqual(['r2', 'Utvalg']);
  const nobody = judged([roster], network).setup;
  expect([nobody.groupId, nobody.groupName, nobody.troubles]).toEqual([undefined, undefined, []]);
  expect(judged([roster, setup(['Mandat', 'NBHM'], ['Gruppe', 'Råd'])]).setup.groupName).toBe('Råd');
});

const below: Sheet = { ...roster, cells: [...roster.cells, [], [], ['Felt', 'Verdi'], ['Gruppe', 'Under listen']] };

test('a sheet of its own says more of the group than a table below the list', () => {
  expect(judged([below], network).setup.groupName).toBe('Under listen');
  expect(judged([below, setup(['Gruppe', 'Eget ark'])], network).setup.groupName).toBe('Eget ark');
  expect(judged([setup(['Gruppe', 'Eget ark']), below], network).setup.groupName).toBe('Eget ark');
});

/** 31.12.2026 and 01.07.2026 by the system of 1900; of the system of 1904 they are 1 462 less. */
const [lastOfYear, july] = [46_387, 46_204];

test('a day of Oppsett is read by the workbook’s date system', () => {
  const closed = (serial: number, date1904?: boolean) =>
    judged([roster, setup(['Avsluttet', serial])], network, date1904).setup.setup.closed;
  expect(closed(lastOfYear)).toBe(isoDay('2026-12-31'));
  expect(closed(lastOfYear, false)).toBe(isoDay('2026-12-31'));
  expect(closed(lastOfYear - 1462, true)).toBe(isoDay('2026-12-31'));
});

test('so is the day from which an act applies', () => {
  const from = (serial: number, date1904?: boolean) =>
    judged([roster, setup(['Forvaltningslov fra', serial])], network, date1904).mandate.clauses[
      'habilitet-decided-by'
    ]?.at(-1)?.from;
  expect(from(july)).toBe('2026-07-01');
  expect(from(july - 1462, true)).toBe('2026-07-01');
});

test('so are the days of a mandate of the group’s own', () => {
  const version = (serial: number, date1904?: boolean) => {
    const requirements = [['Plasser', 'Helse Vest', 2, serial]];
    const sheet: Sheet = { name: 'Mandat', cells: [['Krav', 'Gjelder', 'Antall', 'Fra'], ...requirements] };
    return judged([sheet, roster], { mandate: 'eget' }, date1904).mandate.version;
  };
  expect(version(july)).toBe('2026-07-01');
  expect(version(july - 1462, true)).toBe('2026-07-01');
});

test('what could not be read of Oppsett, of the acts and of the numbers is told, and which list was not read', () => {
  const pairs = setup(
    ['Avsluttet', 'våren'],
    ['Forvaltningslov fra', 'våren'],
    ['Ledig plass: dager før feil', 'mange'],
  );
  const { troubles } = judged([roster, pairs, { ...roster, name: 'Gamle', hidden: true }], network).setup;
  expect(troubles.map(({ rule, at }) => `${rule} ${at.table.sheet} ${at.row ?? ''}`)).toEqual([
    'date-unreadable Oppsett 2',
    'date-unreadable Oppsett 3',
    'value-unknown Oppsett 4',
    'rows-skipped Gamle ',
  ]);
});
