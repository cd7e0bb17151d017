import type { Committee, Trouble } from '../committee.ts';
import type { Mandate } from '../mandate.ts';
import type { Reader } from './cells.ts';
import type { FoundTable } from './find.ts';
import { splitGroups, type TableRows } from './groups.ts';
import { readMeetings } from './meetings.ts';
import { readMembers } from './members.ts';
import { personCounter } from './person.ts';
import { regionLookup } from './regions.ts';
import { tellSkipped, type Skipped } from './rows.ts';
import type { SetupRead } from './setup.ts';

/** The tables of a workbook that are judged. */
export interface Found {
  readonly members: readonly FoundTable[];
  readonly meetings: FoundTable | undefined;
  readonly setup: FoundTable | undefined;
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

/** What every table of a workbook is read with. */
type Shared = Pick<Reader, 'date1904' | 'person'> & { readonly mandate: Mandate };

function readTable<Fact>(
  found: FoundTable,
  { mandate, date1904, person }: Shared,
  readRows: (reader: Reader) => { facts: TableRows<Fact>['facts']; skipped: readonly Skipped[] },
): TableRows<Fact> & { skipped: readonly Skipped[] } {
  const required = mandate.clauses['column-missing']?.at(-1)?.required[found.table.part] ?? [];
  const troubles: Trouble[] = [];
  const ignored = new Set(mandate.unasked);
  const reader: Reader = { found, date1904, troubles, person, required: new Set(required), ignored };
  const { facts, skipped } = readRows(reader);
  for (const { field } of found.twice) {
    troubles.push({
      rule: 'column-missing',
      at: { table: found.table },
      values: { field, part: found.table.part, kind: 'twice' },
    });
  }
  tellSkipped(found, skipped, troubles);
  return { found, facts, troubles, skipped };
}

/** Reads the facts of every group in the workbook. */
export function readCommittees(found: Found, setup: SetupRead, mandate: Mandate, date1904: boolean): CommitteesRead {
  const lookup = regionLookup(mandate.regions);
  const shared = { mandate, date1904, person: personCounter() };
  const members = found.members.map((table) => readTable(table, shared, (reader) => readMembers(reader, lookup)));
  const meetings = found.meetings === undefined ? undefined : readTable(found.meetings, shared, readMeetings);
  const committees = splitGroups(members, meetings, setup, mandate.id);
  const all = [...members, ...(meetings === undefined ? [] : [meetings])];
  const setups = found.setup === undefined ? [] : [{ found: found.setup, rows: rowsBelow(found.setup), skipped: [] }];
  return {
    committees,
    tables: [...setups, ...all.map((read) => ({ found: read.found, rows: read.facts.length, skipped: read.skipped }))],
  };
}

function rowsBelow(found: FoundTable): number {
  return found.sheet.cells.slice(found.first).filter((row) => row.some((cell) => cell !== null && cell !== '')).length;
}
