import type { Appointment } from '../appointment.ts';
import type { Committee, Facts, Table, Trouble } from '../committee.ts';
import type { Part } from '../sheet.ts';
import type { TableRead } from './committees.ts';
import type { FactPart } from './part-readers.ts';
import { gathered } from './questions.ts';
import type { SetupRead } from './setup.ts';
import { textOf, wordsOf } from './text.ts';

/** `Nettverk / Øst` → `nettverk-øst`: stable, readable, and free of what a URL or a table key cannot hold. */
function toId(name: string): string {
  return wordsOf(name).replaceAll(' ', '-').slice(0, 100);
}

function factsOf<P extends FactPart>(reads: readonly TableRead[], part: P): Facts[P][] {
  const of = reads.filter((read): read is TableRead<P> => read.part === part);
  return of.flatMap(({ facts }) => facts.map(({ fact }) => fact));
}

function tablesOf(reads: readonly TableRead[]): Committee['tables'] {
  const tables: Partial<Record<Part, Table>> = {};
  for (const { part, found } of reads) tables[part] ??= found.table;
  return tables;
}

function committeeOf(
  id: string,
  name: string,
  reads: readonly TableRead[],
  setup: SetupRead,
  first: boolean,
): Committee {
  const tables = tablesOf(reads);
  return {
    id,
    name,
    appointments: factsOf(reads, 'members'),
    meetings: factsOf(reads, 'meetings'),
    offices: factsOf(reads, 'offices'),
    attendance: factsOf(reads, 'attendance'),
    cases: factsOf(reads, 'cases'),
    activities: factsOf(reads, 'activities'),
    usage: factsOf(reads, 'usage'),
    economy: factsOf(reads, 'economy'),
    dispatches: factsOf(reads, 'dispatches'),
    waivers: factsOf(reads, 'waivers'),
    idleWaivers: [],
    setup: setup.setup,
    tables,
    furtherTables: reads.flatMap(({ part, found: { table } }) => (tables[part] === table ? [] : [table])),
    ungrouped: [],
    troubles: [...(first ? setup.troubles : []), ...reads.flatMap(({ troubles }) => troubles)],
  };
}

/** Rows that name no group in a list that names several are asked about, those below one another at once, and are not counted for certain in any. */
function asked({ facts, found: { table } }: TableRead): Trouble[] {
  const runs: { above: string; troubles: Trouble[] }[] = [];
  const groups = new Map(facts.map(({ group, fact }) => [fact.row.number, group]));
  let above: string | undefined;
  for (const [row, group] of groups) {
    if (group === '') {
      if (above !== undefined || runs.length === 0) runs.push({ above: above ?? '', troubles: [] });
      const values = { name: '', row, field: 'group', value: '' };
      runs.at(-1)?.troubles.push({ rule: 'value-unknown', at: { table, row, field: 'group' }, values });
    }
    above = group === '' ? undefined : group;
  }
  return runs.flatMap((run) => gathered(run.troubles, run.above) ?? []);
}

/** Rows of another list may name a group that has no members: they are counted in none, and each such name is asked about once, where it first stands. */
function strangers({ facts, found: { table } }: TableRead, isKnown: (group: string) => boolean): Trouble[] {
  const first = new Map<string, Trouble>();
  for (const { group, fact } of facts) {
    const key = wordsOf(group);
    if (group === '' || isKnown(key) || first.has(key)) continue;
    const row = fact.row.number;
    const values = { name: '', row, field: 'group', value: textOf(group).slice(0, 80) };
    first.set(key, { rule: 'value-unknown', at: { table, row, field: 'group' }, values });
  }
  return [...first.values()];
}

/** A row of the member list that names no group may belong to any of them; rows of other lists are asked about only. */
const isMember = (row: TableRead['facts'][number]): row is { group: string; fact: Appointment } =>
  'ofUnknownGroup' in row.fact;

/** One table cut into what belongs to each group. What is about the whole table, or about rows of no group that we know, goes with the first. */
function cut(read: TableRead, keys: readonly string[]): ReadonlyMap<string, TableRead> {
  const [first = ''] = keys;
  const empty = () => ({ facts: new Array<TableRead['facts'][number]>(), troubles: new Array<Trouble>() });
  const pieces = new Map(keys.map((key) => [key, empty()]));
  const groupOfRow = new Map(read.facts.map(({ group, fact }) => [fact.row.number, wordsOf(group)]));
  for (const row of read.facts) {
    if (row.group !== '') pieces.get(wordsOf(row.group))?.facts.push(row);
    else if (isMember(row))
      for (const { facts } of pieces.values()) facts.push({ ...row, fact: { ...row.fact, ofUnknownGroup: true } });
  }
  for (const trouble of [...read.troubles, ...asked(read), ...strangers(read, (key) => pieces.has(key))]) {
    const group = trouble.at.row === undefined ? undefined : groupOfRow.get(trouble.at.row);
    const piece = pieces.get(group ?? first) ?? pieces.get(first);
    piece?.troubles.push(trouble);
  }
  return new Map([...pieces].map(([key, piece]) => [key, { ...read, ...piece }]));
}

/** One committee for each group named in the column Gruppe; without such a column, or with one name in it, one for the workbook. */
export function splitGroups(reads: readonly TableRead[], setup: SetupRead, mandateId: string): Committee[] {
  const names = new Map<string, string>();
  for (const { group } of reads.filter(({ part }) => part === 'members').flatMap(({ facts }) => facts)) {
    if (group !== '' && !names.has(wordsOf(group))) names.set(wordsOf(group), textOf(group));
  }
  if (names.size <= 1) {
    const name = setup.groupName ?? [...names.values()][0] ?? '';
    const id = setup.groupId ?? (name === '' ? mandateId : toId(name));
    return [committeeOf(id, name, reads, setup, true)];
  }
  const keys = [...names.keys()];
  // A list that does not say whose it is decides nothing for any one of several groups; its members may sit in any of them.
  const [told, untold] = [true, false].map((has) =>
    reads.filter(({ part, found }) => has === (part === 'members' || found.table.columns.group !== undefined)),
  );
  const pieces = (told ?? []).map((read) => cut(read, keys));
  const ungrouped = (untold ?? []).map(({ part }) => part);
  return [...names].map(([key, name], index) => {
    const mine = pieces.flatMap((piece) => piece.get(key) ?? []);
    return { ...committeeOf(toId(name), name, mine, setup, index === 0), ungrouped };
  });
}
