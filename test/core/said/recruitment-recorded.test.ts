import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { judgeTender } from '../decisions.ts';
import { dmpHeader, findings, judgeDmp } from '../roster.ts';

const rule = 'recruitment-recorded';
const judged = (change: object = {}, options = {}) => findings(judgeTender({ ...change }, options), rule);

test.each([
  [
    'nb',
    'Kari Lie: rekrutteringskanal er ikke dokumentert.',
    ' «annonse» er ført. Ventet spesialistforening, brukerforening, spesialistnettverk eller direkte.',
  ],
  [
    'nn',
    'Kari Lie: rekrutteringskanal er ikkje dokumentert.',
    ' «annonse» er ført. Venta spesialistforeining, brukarforeining, spesialistnettverk eller direkte.',
  ],
  [
    'en',
    'Kari Lie: the recruitment channel is not documented.',
    ' “annonse” is entered. Expected a specialist association, a user association, a specialist network or directly.',
  ],
] as const)('an empty channel and one of another kind are told (%s)', (language, missing, unknown) => {
  const said = (channel: string) => judged({ Rekrutteringskanal: channel }, { language }).map(({ message }) => message);
  expect(said('')).toEqual([missing]);
  expect(said('-')).toEqual([missing]);
  expect(said('annonse')).toEqual([`${missing}${unknown}`]);
});

test('a dash is no proposer', () => {
  expect(judged({ 'Foreslått av': '-' })).toMatchObject([{ values: { why: 'no-proposer' } }]);
});

test('a channel that nobody knows is pointed at also where the proposer is not entered', () => {
  expect(judged({ Rekrutteringskanal: 'annonse', 'Foreslått av': '' })).toMatchObject([
    { at: { cell: 'O2' }, values: { why: 'unknown', channel: 'annonse' } },
  ]);
});

test('without the column for the proposer the channel is judged all the same', () => {
  expect(judged({ Rekrutteringskanal: 'annonse' }, { without: ['Foreslått av'] })).toMatchObject([
    { severity: 'note', values: { why: 'unknown' } },
    { severity: 'undecided', values: { column: 'proposedBy' } },
  ]);
});

test('without the column for the channel nothing is said of the proposer', () => {
  expect(judged({}, { without: ['Rekrutteringskanal', 'Foreslått av'] })).toMatchObject([
    { severity: 'undecided', values: { column: 'channel' } },
  ]);
});

const row = (name: string, ...more: Scalar[]): Scalar[] => [
  ...[name, '', '', 'Helse Vest', 'Spesialist', '15.01.2026', 'DMP', 'H1', '10.01.2026', '', '10.01.2026', '', ''],
  ...more,
];
const header = [...dmpHeader, 'Rekrutteringskanal', 'Foreslått av'];
const lists = (...cells: Scalar[][]) =>
  findings(judgeDmp({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } }), rule);

test('when one row is filled in, what is said of the next keeps its key', () => {
  const two = lists(header, row('Kari Nes', '', ''), row('Eli Bø', '', ''));
  const one = lists(header, row('Kari Nes', 'Direkte', ''), row('Eli Bø', '', ''));
  expect(two.map(({ values }) => values.name)).toEqual(['Kari Nes', 'Eli Bø']);
  expect(one.map(({ key }) => key)).toEqual([two[1]?.key]);
});

test('of two lists that without the column is undecided, the other is judged', () => {
  const second = [
    ['Navn', 'Deltakertype', 'Oppnevningsdato'],
    ['Eli Bø', 'Spesialist', '15.01.2026'],
  ];
  const found = lists(header, row('Kari Nes', '', ''), [], ['Brukerrepresentanter'], ...second);
  expect(found.map(({ severity, values }) => [severity, values.name ?? values.column])).toEqual([
    ['note', 'Kari Nes'],
    ['undecided', 'channel'],
    ['undecided', 'proposedBy'],
  ]);
});
