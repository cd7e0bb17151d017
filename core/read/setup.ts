import type { Read, Setup, Trouble } from '../committee.ts';
import type { Day } from '../day.ts';
import { dateIn, rowCells, type Reader, type RowCells } from './cells.ts';
import type { FoundTable } from './find.ts';
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
  ...{ avsluttet: 'closed', avslutta: 'closed', nedlagt: 'closed', closed: 'closed' },
};

export const emptySetup: SetupRead = {
  groupId: undefined,
  groupName: undefined,
  mandate: undefined,
  setup: { founded: undefined, closed: undefined, tender: undefined, mandateAssessed: undefined, pairs: new Map() },
  troubles: [],
};

/** Every pair by its field's words; the first filled value of a field holds. */
function rowsOf(found: FoundTable): ReadonlyMap<string, RowCells> {
  const rows = new Map<string, RowCells>();
  for (let index = found.first; index < found.sheet.cells.length; index += 1) {
    const cells = rowCells(found, index);
    const field = wordsOf(cells.text('field'));
    if (field !== '' && cells.text('value') !== '' && !rows.has(field)) rows.set(field, cells);
  }
  return rows;
}

/** Reads the field–value pairs of Oppsett. Fields we do not know are kept as they are. */
export function readSetup(found: FoundTable, date1904: boolean): SetupRead {
  const troubles: Trouble[] = [];
  const nothing = new Set<string>();
  const person = personCounter();
  const reader: Reader = {
    ...{ found, date1904, troubles, person, required: nothing, ignored: nothing },
    employers: undefined,
  };
  const rows = rowsOf(found);
  const cellsOf = (label: string) => [...rows].find(([field]) => labels[field] === label)?.[1];
  const text = (label: string) => cellsOf(label)?.text('value');
  const day = (label: string, end: 'first' | 'last'): Read<Day> => {
    const cells = cellsOf(label);
    return cells === undefined ? undefined : dateIn(reader, cells, cells.text('field'), 'value', end);
  };
  const pairs = new Map([...rows].map(([field, cells]) => [field, { row: cells.row, field: cells.text('field'), value: cells.text('value') }]));
  const days: Pick<Setup, 'founded' | 'closed'> = { founded: day('founded', 'first'), closed: day('closed', 'last') };
  const setup: Setup = { ...days, tender: text('tender'), mandateAssessed: text('assessed'), pairs };
  return { groupId: text('id'), groupName: text('name'), mandate: text('mandate'), setup, troubles };
}
