import { expect, test } from 'vitest';
import type { Language } from '../../core/language.ts';
import type { Sheet } from '../../core/sheet.ts';
import { validate } from '../../core/validate.ts';
import { mandates } from '../../mandates/index.ts';
import { findings, isAnswer, memberHeader, members } from './roster.ts';

const current: Sheet = { name: 'Medlemmer', cells: [memberHeader, ...members()] };
const old = (name: string, hidden: boolean): Sheet => ({
  name,
  hidden,
  cells: [memberHeader, ...members().map((row) => row.with(4, '01.01.2018').with(5, '31.12.2019'))],
});
const judge = (sheets: readonly Sheet[], language: Language = 'nb') =>
  validate(
    { on: '2026-11-22', language, workbook: { sheets }, group: { mandate: 'behandlingshjelpemidler' } },
    mandates,
  );
const noted = (sheets: readonly Sheet[], language: Language = 'nb') => {
  const answer = judge(sheets, language);
  return isAnswer(answer) ? findings(answer, 'rows-skipped').map(({ at, message }) => [at, message]) : answer.reason;
};

test('two visible lists of members are refused, whatever they are called', () => {
  expect(noted([current, old('Medlemmer 2019', false)])).toBe('several-rosters');
  expect(noted([current, old('Medlemmer (gammel)', false)])).toBe('several-rosters');
});

test('the refusal says how to choose, in a file and in JSON', () => {
  const refused = (language: Language) => {
    const answer = judge([current, old('Medlemmer 2019', false)], language);
    return isAnswer(answer) ? undefined : answer.detail;
  };
  expect(refused('nb')).toBe(
    'Flere ark ser ut som medlemslister: «Medlemmer» og «Medlemmer 2019». La bare den som gjelder være synlig (slett eller skjul de andre arkene), eller gi hver liste en kolonne «Gruppe» som sier hvem den gjelder. I JSON velges arket med "part": "members".',
  );
  expect(refused('nn')).toContain('La berre den som gjeld vere synleg (slett eller skjul dei andre arka)');
  expect(refused('en')).toContain('In JSON, "part": "members" chooses the sheet.');
});

test('"part": "members" chooses among several visible lists, and the others are told as not read', () => {
  const chosen: Sheet = { ...current, part: 'members' };
  const nb = 'Arket ser ut som en medlemsliste til. Det er ikke lest; et annet ark er valgt.';
  expect(noted([chosen, old('Medlemmer 2019', false)])).toEqual([[{ sheet: 'Medlemmer 2019' }, nb]]);
  expect(noted([old('Medlemmer 2019', false), chosen])).toEqual([[{ sheet: 'Medlemmer 2019' }, nb]]);
  expect(noted([chosen, { ...old('Medlemmer 2019', false), part: 'members' }])).toBe('several-rosters');
});

test('a hidden list beside the only visible one is left alone, and that is said', () => {
  const nb = 'Arket er skjult og ser ut som en medlemsliste til. Det er ikke lest; bare den synlige listen er det.';
  expect(noted([current, old('Medlemmer 2019', true)])).toEqual([[{ sheet: 'Medlemmer 2019' }, nb]]);
  expect(noted([old('Medlemmer 2019', true), current])).toEqual([[{ sheet: 'Medlemmer 2019' }, nb]]);
});

test('that is said in nynorsk and English too', () => {
  expect(noted([current, old('Gamle', true)], 'nn')).toEqual([
    [
      { sheet: 'Gamle' },
      'Arket er skjult og ser ut som ei medlemsliste til. Det er ikkje lese; berre den synlege lista er det.',
    ],
  ]);
  expect(noted([current, old('Gamle', true)], 'en')).toEqual([
    [
      { sheet: 'Gamle' },
      'The sheet is hidden and looks like another list of members. It was not read; only the visible list was.',
    ],
  ]);
});

test('two hidden lists and none visible are refused: nothing tells which holds', () => {
  expect(noted([old('Medlemmer 2019', true), old('Medlemmer 2021', true)])).toBe('several-rosters');
});

test('one hidden list and none visible is read', () => {
  expect(noted([{ ...current, hidden: true }])).toEqual([[{ sheet: 'Medlemmer' }, 'Arket er skjult, men er lest.']]);
});

test('lists that say whose they are are all read, hidden or not', () => {
  const grouped = ({ cells, ...sheet }: Sheet, group: string): Sheet => ({
    ...sheet,
    cells: cells.map((row, n) => [...row, n === 0 ? 'Gruppe' : group]),
  });
  const answer = judge([grouped(current, 'A'), grouped(old('Medlemmer B', true), 'B')]);
  expect(isAnswer(answer) ? answer.groups.map(({ name }) => name) : answer.reason).toEqual(['A', 'B']);
});
