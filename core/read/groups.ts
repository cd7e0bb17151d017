import type { Appointment, Committee, Meeting, Table, Trouble } from '../committee.ts';
import type { FoundTable } from './find.ts';
import type { SetupRead } from './setup.ts';
import { textOf, wordsOf } from './text.ts';

/** The facts of one table, each with the group that its row names (empty when it names none). */
export interface TableRows<Fact> {
  readonly found: FoundTable;
  readonly facts: readonly { readonly group: string; readonly fact: Fact }[];
  readonly troubles: readonly Trouble[];
}

type Members = TableRows<Appointment>;
type Meetings = TableRows<Meeting> | undefined;

/** `Nettverk / Øst` → `nettverk-øst`: stable, readable, and free of what a URL or a table key cannot hold. */
function toId(name: string): string {
  return wordsOf(name).replaceAll(' ', '-').slice(0, 100);
}

/** One committee for each group named in the column Gruppe; without such a column, or with one name in it, one for the workbook. */
export function splitGroups(
  members: readonly Members[],
  meetings: Meetings,
  setup: SetupRead,
  mandateId: string,
): Committee[] {
  const names = new Map<string, string>();
  for (const { group } of members.flatMap(({ facts }) => facts)) {
    if (group !== '' && !names.has(wordsOf(group))) names.set(wordsOf(group), textOf(group));
  }
  if (names.size > 1)
    return [...names].map(([key, name], index) => groupOf(key, name, index === 0, members, meetings, setup));
  const name = setup.groupName ?? [...names.values()][0] ?? '';
  const named = name === '' ? mandateId : toId(name);
  return [
    {
      id: setup.groupId ?? named,
      name,
      appointments: members.flatMap(({ facts }) => facts.map(({ fact }) => fact)),
      meetings: meetings?.facts.map(({ fact }) => fact) ?? [],
      setup: setup.setup,
      tables: tablesOf(members, meetings?.found.table),
      troubles: [
        ...setup.troubles,
        ...[...members, ...(meetings === undefined ? [] : [meetings])].flatMap(({ troubles }) => troubles),
      ],
    },
  ];
}

function tablesOf(members: readonly Members[], meetings: Table | undefined): Committee['tables'] {
  const [first] = members;
  return {
    ...(first === undefined ? {} : { members: first.found.table }),
    ...(meetings === undefined ? {} : { meetings }),
  };
}

/** Troubles of this group's rows; those of rows without a group, and of whole tables, stand with the first group. */
function troublesOf<Fact extends { row: { number: number } }>(
  rows: TableRows<Fact>,
  key: string,
  first: boolean,
): Trouble[] {
  const groupByRow = new Map(rows.facts.map(({ group, fact }) => [fact.row.number, wordsOf(group)]));
  const ungrouped = rows.facts.filter(
    ({ group }) => first && group === '' && rows.found.table.columns.group !== undefined,
  );
  return [
    ...rows.troubles.filter(({ at }) => {
      const group = at.row === undefined ? '' : (groupByRow.get(at.row) ?? '');
      return group === key || (group === '' && first);
    }),
    ...ungrouped.map(({ fact }): Trouble => {
      const values = { name: '', row: fact.row.number, field: 'group', value: '' };
      return { rule: 'value-unknown', at: { table: rows.found.table, row: fact.row.number, field: 'group' }, values };
    }),
  ];
}

function groupOf(
  key: string,
  name: string,
  first: boolean,
  members: readonly Members[],
  meetings: Meetings,
  setup: SetupRead,
): Committee {
  const mine = <Fact>(rows: TableRows<Fact>) =>
    rows.facts.filter(({ group }) => wordsOf(group) === key).map(({ fact }) => fact);
  // A meeting list that does not say whose meetings it holds decides nothing for any one of several groups.
  const shared = meetings?.found.table.columns.group === undefined ? undefined : meetings;
  return {
    id: toId(name),
    name,
    appointments: members.flatMap(mine),
    meetings: shared === undefined ? [] : mine(shared),
    setup: setup.setup,
    tables: tablesOf(members, shared?.found.table),
    troubles: [
      ...(first ? setup.troubles : []),
      ...members.flatMap((rows) => troublesOf(rows, key, first)),
      ...(meetings === undefined ? [] : troublesOf(meetings, key, first)),
    ],
  };
}
