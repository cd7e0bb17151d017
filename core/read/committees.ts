import type { Committee, Facts, Trouble } from '../committee.ts';
import type { Mandate } from '../mandate.ts';
import { isBlankRow } from './area.ts';
import type { Reader } from './cells.ts';
import type { RowsRead } from './each-row.ts';
import { withConfirmed } from './confirmed.ts';
import { employerLookup } from './employers.ts';
import type { FoundTable } from './found-table.ts';
import { splitGroups } from './groups.ts';
import { tellHeaders } from './header-questions.ts';
import { factParts, partReaders, type FactPart } from './part-readers.ts';
import { namesakeNumbers } from './namesakes.ts';
import { personCounter, type Persons } from './person.ts';
import { regionLookup } from './regions.ts';
import { tellSkipped, type Skipped } from './rows.ts';
import type { SetupRead } from './setup.ts';

/** The tables of a workbook, in the workbook's order. */
export interface Found {
  readonly tables: readonly FoundTable[];
  readonly setup: FoundTable | undefined;
}

function tablesOf(found: Found, part: FactPart): readonly FoundTable[] {
  return found.tables.filter(({ table }) => table.part === part);
}

/** One table with its rows read, and what reading them met. */
export interface TableRead<Part extends FactPart = FactPart> extends RowsRead<Facts[Part]> {
  readonly part: Part;
  readonly found: FoundTable;
  readonly troubles: readonly Trouble[];
}

export interface CommitteesRead {
  readonly committees: readonly Committee[];
  /** Table by table: how many rows became facts, and which did not. */
  readonly tables: readonly {
    readonly found: FoundTable;
    readonly rows: number;
    readonly skipped: readonly Skipped[];
  }[];
}

/** Reads the facts of every group in the workbook. */
export function readCommittees(found: Found, setup: SetupRead, mandate: Mandate, date1904: boolean): CommitteesRead {
  const lookup = regionLookup(mandate.regions);
  const recipients = regionLookup([...mandate.regions, ...(mandate.recipients ?? [])]);
  const employers = mandate.employers === undefined ? undefined : employerLookup(mandate.employers);
  const persons = personCounter(setup.setup.samePersons);
  const ignored = new Set(mandate.unasked);
  const readTable = <Part extends FactPart>(part: Part, table: FoundTable): TableRead<Part> => {
    const troubles: Trouble[] = [];
    const person = part === 'members' ? persons.appointed : persons.named;
    const required = new Set(mandate.clauses['column-missing']?.at(-1)?.required[part] ?? []);
    const isOwn = mandate.own !== undefined;
    const reader: Reader = { found: table, date1904, troubles, person, required, ignored, employers, isOwn };
    const rows = partReaders[part](reader, part === 'dispatches' ? recipients : lookup);
    tellHeaders(table, troubles);
    tellSkipped(table, rows.skipped, troubles);
    return { ...rows, part, found: table, troubles };
  };
  const reads = factParts.flatMap((part) => tablesOf(found, part).map((table) => readTable(part, table)));
  const confirmed = withConfirmed(withNamesakes(reads, setup, persons), setup.setup, date1904);
  const told = { ...setup, troubles: [...setup.troubles, ...confirmed.troubles] };
  const own = mandate.own === undefined ? [] : found.tables.filter(({ table }) => table.part === 'mandate');
  const setups = [...(found.setup === undefined ? [] : [found.setup]), ...own].map((sheet) => ({
    found: sheet,
    rows: rowsBelow(sheet),
    skipped: [],
  }));
  const tables = reads.map((read) => ({ found: read.found, rows: read.facts.length, skipped: read.skipped }));
  return { committees: splitGroups(confirmed.reads, told, mandate.id), tables: [...setups, ...tables] };
}

/** Gives namesakes their own number, when every row is read. */
function withNamesakes(reads: readonly TableRead[], { setup }: SetupRead, persons: Persons): readonly TableRead[] {
  const isMembers = (read: TableRead): read is TableRead<'members'> => read.part === 'members';
  const rows = reads.filter(isMembers).flatMap(({ facts }) => facts.map(({ fact }) => fact));
  const numbers = namesakeNumbers(rows, setup, persons);
  if (numbers.size === 0) return reads;
  return reads.map((read) => {
    if (!isMembers(read)) return read;
    const facts = read.facts.map(({ group, fact }) => ({
      group,
      fact: { ...fact, person: numbers.get(fact) ?? fact.person },
    }));
    return { ...read, facts };
  });
}

function rowsBelow(found: FoundTable): number {
  return found.sheet.cells.slice(found.first).filter((row) => !isBlankRow(row)).length;
}
