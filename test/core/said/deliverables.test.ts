import { expect, test } from 'vitest';
import type { Language } from '../../../core/language.ts';
import type { Scalar, Sheet } from '../../../core/sheet.ts';
import { dmpHeader, findings, judgeDmp } from '../roster.ts';
import { specialist } from '../specialist.ts';

const header = ['Oppgave', 'Leveranse', 'Dato', 'Status'];
type Row = readonly [task: string, status: string];
const done: readonly Row[] = [
  ['O1', 'Levert'],
  ['O2', 'Levert'],
  ['O3', 'Levert'],
  ['O4', 'Levert'],
];
interface Case {
  readonly rows: readonly Row[] | undefined;
  readonly header?: readonly string[];
  readonly closed?: boolean;
  readonly language?: Language;
  readonly on?: string;
}
const judged = ({ rows, header: columns = header, closed = false, language = 'nb', on = '2026-11-22' }: Case) => {
  const cells = rows?.map(([task, status]): Scalar[] => [task, 'Notat', '', status]);
  const sheets: Sheet[] = cells === undefined ? [] : [{ name: 'Aktiviteter', cells: [[...columns], ...cells] }];
  if (closed)
    sheets.push({
      name: 'Oppsett',
      cells: [
        ['Felt', 'Verdi'],
        ['Avsluttet', '01.11.2026'],
      ],
    });
  const roster = { name: 'Medlemmer', cells: [dmpHeader, specialist] };
  return findings(judgeDmp({ language, on, request: { workbook: { sheets: [roster, ...sheets] } } }), 'deliverables');
};

const named = {
  nb: 'Oppgave O2 innspill til hvilke legemidler',
  nn: 'Oppgåve O2 innspel til kva legemiddel',
  en: 'Task O2 input on which medicines',
} as const;

test.each([
  [
    'nb',
    ': ingen leveranse er registrert.',
    ': status er ikke ført.',
    ' er ført som pågående.',
    ' Gruppen er avsluttet.',
  ],
  [
    'nn',
    ': ingen leveranse er registrert.',
    ': status er ikkje ført.',
    ' er ført som pågåande.',
    ' Gruppa er avslutta.',
  ],
  [
    'en',
    ': no deliverable is entered.',
    ': no status is entered.',
    ' is entered as under way.',
    ' The group is closed.',
  ],
] as const)('what lacks is told before and after the close (%s)', (language, none, noStatus, underWay, ended) => {
  const said = (row: Row | undefined, closed: boolean) => {
    const rows = row === undefined ? done.filter(([task]) => task !== 'O2') : done.with(1, row);
    return judged({ rows, closed, language }).map(({ message }) => message);
  };
  const task = named[language];
  expect(said(undefined, false)).toEqual([`${task}${none}`]);
  expect(said(undefined, true)).toEqual([`${task}${none}${ended}`]);
  expect(said(['O2', ''], false)).toEqual([`${task}${noStatus}`]);
  expect(said(['O2', ''], true)).toEqual([`${task}${noStatus}${ended}`]);
  expect(said(['O2', 'Pågår'], false)).toEqual([]);
  expect(said(['O2', 'Pågår'], true)).toEqual([`${task}${underWay}${ended}`]);
});

test('while the group works one row with a status is enough; when it is closed each row must have one', () => {
  const rows = [...done, ['O2', '']] as const;
  expect(judged({ rows })).toEqual([]);
  expect(judged({ rows, closed: true })).toMatchObject([
    { severity: 'warning', at: { cell: 'D6' }, values: { task: 'O2', state: 'no-status' } },
  ]);
});

test('when one task is delivered, what is said of the next keeps its key', () => {
  const two = judged({ rows: done.slice(2) });
  expect(two.map(({ values }) => values.task)).toEqual(['O1', 'O2']);
  expect(judged({ rows: [['O1', 'Levert'], ...done.slice(2)] })[0]?.key).toBe(two[1]?.key);
});

test('the tasks are asked about from the first day of the mandate', () => {
  expect(judged({ rows: [], on: '2015-12-31' })).toEqual([]);
  expect(judged({ rows: [], on: '2016-01-01' })).toHaveLength(4);
});

test('a sheet without its columns and without rows lacks every deliverable, nothing else', () => {
  expect(
    judged({ rows: [], header: ['Oppgave', 'Leveranse', 'Dato', 'Merknad'] }).map(({ values }) => values.state),
  ).toEqual(['none', 'none', 'none', 'none']);
});
