import type { Read, Setup, Trouble } from '../committee.ts';
import type { Day } from '../day.ts';
import { at, dateIn, rowCells, type Reader, type RowCells } from './cells.ts';
import type { FoundTable } from './found-table.ts';
import { confirmationsIn } from './confirmations.ts';
import { personCounter } from './person.ts';
import { wordsOf } from './text.ts';

/** What the sheet Oppsett says: the group's own facts, and which mandate it is to be held against. */
export interface SetupRead {
  readonly groupId: string | undefined;
  readonly groupName: string | undefined;
  readonly mandate: string | undefined;
  readonly setup: Setup;
  readonly troubles: readonly Trouble[];
}

const labels: Readonly<Record<string, string>> = {
  ...{
    gruppe: 'name',
    gruppenavn: 'name',
    gruppenamn: 'name',
    navn: 'name',
    namn: 'name',
    nettverk: 'name',
    group: 'name',
  },
  ...{ 'gruppe id': 'id', gruppeid: 'id', 'group id': 'id', mandat: 'mandate', mandate: 'mandate' },
  ...{
    anbud: 'tender',
    tender: 'tender',
    opprettet: 'founded',
    oppretta: 'founded',
    stiftet: 'founded',
    founded: 'founded',
  },
  ...{ 'mandat vurdert': 'assessed', 'behov for mandat': 'assessed', 'mandate assessed': 'assessed' },
  ...{ avsluttet: 'closed', avslutta: 'closed', nedlagt: 'closed', closed: 'closed' },
};

export const emptySetup: SetupRead = {
  groupId: undefined,
  groupName: undefined,
  mandate: undefined,
  setup: {
    ...{ founded: undefined, closed: undefined, tender: undefined, mandateAssessed: undefined, pairs: new Map() },
    ...{ closedAt: undefined, lines: [], samePersons: [], differentPersons: [] },
  },
  troubles: [],
};

/** Every filled pair, in order. */
function filledRows(found: FoundTable): readonly RowCells[] {
  const rows: RowCells[] = [];
  for (let index = found.first; index < found.sheet.cells.length; index += 1) {
    const cells = rowCells(found, index);
    if (wordsOf(cells.text('field')) !== '' && cells.text('value') !== '') rows.push(cells);
  }
  return rows;
}

const lineOf = (cells: RowCells) => ({ row: cells.row, field: cells.text('field'), value: cells.text('value') });

/** Reads the field–value pairs of Oppsett. Fields we do not know are kept as they are. */
export function readSetup(found: FoundTable, date1904: boolean): SetupRead {
  const troubles: Trouble[] = [];
  const nothing = new Set<string>();
  const reader: Reader = {
    ...{ found, date1904, troubles, required: nothing, ignored: nothing, employers: undefined },
    person: personCounter().named,
  };
  const filled = filledRows(found);
  // The first value of a field holds.
  const rows = new Map(filled.toReversed().map((cells) => [wordsOf(cells.text('field')), cells] as const));
  const cellsOf = (label: string) => [...rows].find(([field]) => labels[field] === label)?.[1];
  const text = (label: string) => cellsOf(label)?.text('value');
  const day = (label: string, end: 'first' | 'last'): Read<Day> => {
    const cells = cellsOf(label);
    return cells === undefined ? undefined : dateIn(reader, cells, cells.text('field'), 'value', end);
  };
  const closed = cellsOf('closed');
  const pairs = new Map([...rows].map(([field, cells]) => [field, lineOf(cells)]));
  const lines = filled.map(lineOf);
  const days: Pick<Setup, 'founded' | 'closed'> = { founded: day('founded', 'first'), closed: day('closed', 'last') };
  const setup: Setup = {
    ...days,
    closedAt: closed === undefined ? undefined : at(closed.row, 'value'),
    tender: text('tender'),
    mandateAssessed: text('assessed'),
    pairs,
    lines,
    ...confirmationsIn(lines),
  };
  return { groupId: text('id'), groupName: text('name'), mandate: text('mandate'), setup, troubles };
}
