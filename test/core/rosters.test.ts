import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../core/answer.ts';
import type { Sheet } from '../../core/sheet.ts';
import { chooseRoster, tellPassed } from '../../core/rosters.ts';
import type { FoundTable } from '../../core/read/found-table.ts';
import { validate } from '../../core/validate.ts';
import { mandates } from '../../mandates/index.ts';
import { findings, isAnswer } from './roster.ts';

/** A workbook as somebody made it, with what is to be said of it. Only what tells how the list was read is held against it. */
interface Roster {
  readonly what: string;
  readonly sheets: readonly Sheet[];
  readonly date1904?: boolean;
  /** `rule severity Sheet!Cell`, in the answer's order. */
  readonly findings: readonly string[];
  /** How many sit for each region, stretch by stretch; null where it does not matter. */
  readonly seats: Readonly<Record<string, readonly number[]>> | null;
  /** The headers of the tables read. */
  readonly header?: readonly string[];
  /** Everybody who sits, by region. */
  readonly members?: readonly string[];
}

const folder = fileURLToPath(new URL('../rosters/', import.meta.url));
const files = ['good', 'bad'].flatMap((kind) => readdirSync(`${folder}${kind}`).map((file) => `${kind}/${file}`));

const reading = /^(column-missing|date-|value-unknown|rows-skipped|seats-per-region|seat-vacant|handover|term-)/;
const isHarmless = (line: string) => !/ (error|warning) /.test(line);

function judge(file: string): { roster: Roster; answer: Answer } {
  const roster = JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as Roster; // the data of this folder
  const workbook = { sheets: roster.sheets, date1904: roster.date1904 === true };
  const answer = validate({ on: '2026-11-22', workbook, group: { mandate: 'behandlingshjelpemidler' } }, mandates);
  if (!isAnswer(answer)) throw new Error(`${file} is refused: ${answer.detail}`);
  return { roster, answer };
}

function told(answer: Answer): string[] {
  return findings(answer).flatMap(({ rule, severity, at }) => {
    const cell = at?.cell === undefined ? '' : `!${at.cell}`;
    return at === undefined || !reading.test(rule) ? [] : [`${rule} ${severity} ${at.sheet}${cell}`];
  });
}

describe.each(files)('%s', (file) => {
  const { roster, answer } = judge(file);

  test(roster.what, () => {
    expect(told(answer)).toEqual(roster.findings);
  });

  test('is named for what it shows', () => {
    const rule = /^bad\/([a-z-]+)\./.exec(file)?.[1];
    if (rule === undefined) expect(roster.findings.filter((line) => !isHarmless(line))).toEqual([]);
    else expect(roster.findings.map((line) => line.split(' ')[0])).toContain(rule);
  });

  if (roster.seats !== null)
    test('has the seats its owner counts', () => {
      const seats = answer.groups[0]?.seats.map(({ region, runs }) => [region, runs.map(({ seated }) => seated)]) ?? [];
      expect(Object.fromEntries(seats)).toEqual(roster.seats);
    });

  if (roster.header !== undefined)
    test('has the tables its owner sees', () => {
      expect(answer.read.map(({ header }) => header)).toEqual(roster.header);
    });

  if (roster.members !== undefined)
    test('has the persons its owner knows', () => {
      const runs = answer.groups[0]?.seats.flatMap((seat) => seat.runs.at(-1)?.members ?? []);
      expect(runs).toEqual(roster.members);
    });
});

const found = (sheet: Partial<Sheet>, part = 'members', columns = {}) =>
  ({ sheet, table: { sheet: sheet.name, part, columns } }) as unknown as FoundTable;
const choose = (...sheets: FoundTable[][]) => {
  const { tables, several, passed } = chooseRoster(sheets);
  const names = (some: readonly FoundTable[]) => some.map(({ table }) => `${table.sheet} ${table.part}`);
  return [names(tables), several, names(passed)];
};

test('the only list of members is read, hidden or not, with the tables beside it', () => {
  expect(choose()).toEqual([[], [], []]);
  const meetings = found({ name: 'B' }, 'meetings');
  expect(choose([found({ name: 'A', hidden: true })], [meetings])).toEqual([['A members', 'B meetings'], [], []]);
  expect(choose([meetings, found({ name: 'B' })])).toEqual([['B meetings', 'B members'], [], []]);
});

test('lists are all read where each says whose it is, in some table of the sheet', () => {
  const grouped = (name: string) => [found({ name }), found({ name }, 'members', { group: 1 })];
  expect(choose(grouped('A'), grouped('B'))[1]).toEqual([]);
  expect(choose(grouped('A'), grouped('B'))[2]).toEqual([]);
  expect(choose(grouped('A'), [found({ name: 'B' })])[1]).toEqual(['A', 'B']);
  const grouping = found({ name: 'B' }, 'meetings', { group: 1 });
  expect(choose(grouped('A'), [found({ name: 'B' }), grouping])[1]).toEqual(['A', 'B']);
});

test('a list is known though it is not the first table of its sheet', () => {
  const below = (name: string) => [found({ name }, 'meetings'), found({ name })];
  expect(choose(below('A'), below('B'))[1]).toEqual(['A', 'B']);
});

test('of a list that is not read the other tables are', () => {
  const hidden = { name: 'B', hidden: true };
  expect(choose([found({ name: 'A' })], [found(hidden), found(hidden, 'meetings'), found(hidden)])).toEqual([
    ['A members', 'B meetings'],
    [],
    ['B members', 'B members'],
  ]);
});

test('a list that is not read is told once for its sheet, and why', () => {
  const [hidden, other] = [found({ name: 'B', hidden: true }), found({ name: 'C' })];
  const values = { rows: [], count: 0 };
  expect(tellPassed({ tables: [], several: [], passed: [hidden, hidden, other] })).toEqual([
    { rule: 'rows-skipped', at: { table: hidden.table }, values: { ...values, kind: 'hidden-roster' } },
    { rule: 'rows-skipped', at: { table: other.table }, values: { ...values, kind: 'other-roster' } },
  ]);
  expect(tellPassed({ tables: [hidden], several: [], passed: [] })).toEqual([]);
});
