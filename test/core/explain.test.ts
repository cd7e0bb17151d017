import { describe, expect, test } from 'vitest';
import type { Place } from '../../core/committee.ts';
import { addressOf, explain } from '../../core/explain.ts';
import type { Inspected } from '../../core/inspect.ts';
import type { Language } from '../../core/language.ts';
import { deputies, everybody } from '../../core/seated.ts';
import { source } from './few-clauses.ts';
import { days, tableOf } from './few-facts.ts';

const members = { ...tableOf('members', 'region', 'name', 'to'), sheet: 'Medlemmer' };
const noNames = { ...members, columns: { to: 6, region: 3 } };
const cells = (...rows: readonly number[]): Place[] => rows.map((row) => ({ table: members, row, field: 'to' }));

test.each<[string, Place, string | undefined]>([
  ['a field has its column', { table: members, row: 7, field: 'to' }, 'C7'],
  ['a field without a column is asked for at the name', { table: members, row: 7, field: 'left' }, 'B7'],
  ['a row is shown by its name', { table: members, row: 7 }, 'B7'],
  ['without names by the first column of the table', { table: noNames, row: 7 }, 'D7'],
  ['a whole table has no cell', { table: members, field: 'to' }, undefined],
])('%s', (_, place, cell) => {
  expect(addressOf(place)).toEqual(cell === undefined ? { sheet: 'Medlemmer' } : { sheet: 'Medlemmer', cell });
});

/** What is said of seats that could not be judged. */
const said = (undecided: Inspected['undecided'], language: Language = 'nb', unknown: readonly string[] = []) => {
  const facts = { severity: 'undecided', at: undefined, values: {}, fix: undefined, source } as const;
  return explain({ rule: 'seats-per-region', ...facts, undecided }, language, unknown);
};

const sheet = { missing: 'meetings' } as const;

describe('why it could not be judged', () => {
  test.each<[string, Inspected['undecided'], string, string, string]>([
    [
      'cells',
      { cells: cells(7) },
      'Plasser per region er ikke vurdert. Det avhenger av Medlemmer!C7, som ikke kan leses sikkert.',
      'Plassar per region er ikkje vurdert. Det kjem an på Medlemmer!C7, som ikkje kan lesast sikkert.',
      'Seats per region: not judged. It depends on Medlemmer!C7, which cannot be read for certain.',
    ],
    [
      'a sheet that is missing',
      sheet,
      'Plasser per region er ikke vurdert. Arket «Møter» mangler og ville avgjort det.',
      'Plassar per region er ikkje vurdert. Arket «Møte» manglar og ville ha avgjort det.',
      'Seats per region: not judged. The sheet “Meetings” is missing and would decide it.',
    ],
    [
      'a column that is missing',
      { ...sheet, column: 'status' },
      'Plasser per region er ikke vurdert. Kolonnen «Status» på arket «Møter» mangler og ville avgjort det.',
      'Plassar per region er ikkje vurdert. Kolonnen «Status» på arket «Møte» manglar og ville ha avgjort det.',
      'Seats per region: not judged. The column “Status” on the sheet “Meetings” is missing and would decide it.',
    ],
    [
      'rows of no group',
      { ...sheet, ungrouped: true },
      'Plasser per region er ikke vurdert. Arket «Møter» sier ikke hvilken gruppe radene gjelder; en kolonne «Gruppe» ville avgjort det.',
      'Plassar per region er ikkje vurdert. Arket «Møte» seier ikkje kva gruppe radene gjeld; ein kolonne «Gruppe» ville ha avgjort det.',
      'Seats per region: not judged. The sheet “Meetings” does not say which group its rows are about; a column “Gruppe” would decide it.',
    ],
    [
      'lists that begin too late',
      { incomplete: true },
      'Plasser per region er ikke vurdert: ufullstendig datagrunnlag. Listene begynner midt i tidsrommet.',
      'Plassar per region er ikkje vurdert: ufullstendig datagrunnlag. Listene tek til midt i tidsrommet.',
      'Seats per region: not judged, the data are incomplete. The lists begin inside the period.',
    ],
  ])('%s', (_, undecided, nb, nn, en) => {
    expect(said(undecided, 'nb')).toBe(nb);
    expect(said(undecided, 'nn')).toBe(nn);
    expect(said(undecided, 'en')).toBe(en);
  });

  test.each<[Language, string]>([
    ['nb', 'Arket «Møter 2026» er der, men kolonneoverskriftene på det ble ikke kjent igjen.'],
    ['nn', 'Arket «Møter 2026» er der, men kolonneoverskriftene på det vart ikkje kjende att.'],
    ['en', 'The sheet “Møter 2026” is there, but its column headers were not known.'],
  ])('a sheet that was not understood is named as it is in the workbook, in %s', (language, why) => {
    expect(said(sheet, language, ['Saker', 'Møter 2026'])).toContain(why);
  });

  test('a sheet that was not understood has nothing to do with another, nor with a column of one that was', () => {
    expect(said(sheet, 'nb', ['Saker'])).toContain('Arket «Møter» mangler');
    expect(said({ ...sheet, column: 'status' }, 'nb', ['Møter 2026'])).toContain('Kolonnen «Status» på arket «Møter»');
  });

  test('a sheet of the group’s own is not one without a group', () => {
    expect(said({ ...sheet, ungrouped: false })).toContain('Arket «Møter» mangler');
  });
});

describe('what could not be judged', () => {
  const subject = (undecided: Inspected['undecided'], language: Language = 'nb') =>
    said(undecided, language).split(/ er ikk[je]e? vurdert|: not judged/)[0];
  const period = days('2026-01-01', '2026-06-30');

  test.each<[Inspected['undecided'], string]>([
    [{}, 'Plasser per region'],
    [{ about: 'Helse Vest' }, 'Plasser per region (Helse Vest)'],
    [{ period }, 'Plasser per region (01.01.2026–30.06.2026)'],
    [{ about: 'Helse Vest', period }, 'Plasser per region (Helse Vest, 01.01.2026–30.06.2026)'],
    [{ about: everybody }, 'Plasser per region (Hele gruppen)'],
    [{ about: deputies }, 'Plasser per region (Varamedlemmer)'],
    [{ about: '2026-H1' }, 'Plasser per region (1. halvår 2026)'],
    [{ about: '2026-H2' }, 'Plasser per region (2. halvår 2026)'],
    [{ about: '2026-H3' }, 'Plasser per region (2026-H3)'],
    [{ about: '2026-H12' }, 'Plasser per region (2026-H12)'],
    [{ about: '12026-H1' }, 'Plasser per region (12026-H1)'],
    [{ about: 'abcd-H1' }, 'Plasser per region (abcd-H1)'],
  ])('of %j', (undecided, expected) => {
    expect(subject(undecided)).toBe(expected);
  });

  test('in the other languages', () => {
    expect(subject({ about: '2026-H1' }, 'en')).toBe('Seats per region (First half of 2026)');
    expect(subject({ about: everybody }, 'nn')).toBe('Plassar per region (Heile gruppa)');
  });
});

describe('the cells', () => {
  const where = (rows: readonly number[], language: Language) =>
    /(?:avhenger av|an på|depends on) (.*), (?:som|which)/.exec(said({ cells: cells(...rows) }, language))?.[1];
  const five = 'Medlemmer!C2, Medlemmer!C3, Medlemmer!C4, Medlemmer!C5';

  test('five are shown; of more, how many', () => {
    expect(where([2, 3, 4, 5, 6], 'nb')).toBe(`${five} og Medlemmer!C6`);
    expect(where([2, 3, 4, 5, 6, 7], 'nb')).toBe(`${five}, Medlemmer!C6 og 1 flere`);
    expect(where([2, 3, 4, 5, 6, 7, 8], 'nn')).toBe(`${five}, Medlemmer!C6 og 2 fleire`);
    expect(where([2, 3, 4, 5, 6, 7, 8], 'en')).toBe(`${five}, Medlemmer!C6 and 2 more`);
  });

  test('are named once each; a whole sheet by its name', () => {
    expect(where([2, 3, 2], 'nb')).toBe('Medlemmer!C2 og Medlemmer!C3');
    expect(said({ cells: [{ table: members }] })).toContain('Det avhenger av Medlemmer, som');
  });
});
