import type { Read, Row, Setup, Trouble } from '../committee.ts';
import type { Day } from '../day.ts';
import { dateIn, rowCells, type Reader } from './cells.ts';
import type { FoundTable } from './find.ts';
import { personCounter } from './person.ts';
import { textOf, wordsOf } from './text.ts';

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

/** Reads the field–value pairs of Oppsett. The first filled value of a field holds; unknown fields are left alone. */
export function readSetup(found: FoundTable, date1904: boolean): SetupRead {
  const troubles: Trouble[] = [];
  const reader: Reader = {
    found,
    date1904,
    troubles,
    person: personCounter(),
    required: new Set(),
    ignored: new Set(),
  };
  const rows = new Map<string, ReturnType<typeof rowCells>>();
  const pairs = new Map<string, { row: Row; value: string }>();
  for (let index = found.first; index < found.sheet.cells.length; index += 1) {
    const cells = rowCells(found, index);
    const field = wordsOf(cells.text('field'));
    if (field !== '' && !pairs.has(field)) pairs.set(field, { row: cells.row, value: cells.text('value') });
    const label = labels[field];
    if (label !== undefined && !rows.has(label) && cells.text('value') !== '') rows.set(label, cells);
  }
  const text = (label: string) => {
    const value = textOf(rows.get(label)?.cell('value'));
    return value === '' ? undefined : value;
  };
  const day = (label: string): Read<Day> => {
    const cells = rows.get(label);
    return cells === undefined
      ? undefined
      : dateIn(reader, cells, cells.text('field'), 'value', label === 'founded' ? 'first' : 'last');
  };
  const setup: Setup = {
    founded: day('founded'),
    closed: day('closed'),
    tender: text('tender'),
    mandateAssessed: text('assessed'),
    pairs,
  };
  return { groupId: text('id'), groupName: text('name'), mandate: text('mandate'), setup, troubles };
}
