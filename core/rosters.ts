import type { Trouble } from './committee.ts';
import type { FoundTable } from './read/found-table.ts';

/** The tables of a workbook, once it is clear which list of members holds. */
export interface Rosters {
  readonly tables: readonly FoundTable[];
  /** Sheets that are lists of members, when several are and nothing tells which one holds. */
  readonly several: readonly string[];
  /** Hidden lists of members that stand beside the one visible, and are not read. */
  readonly passed: readonly FoundTable[];
}

const isRoster = ({ table }: FoundTable) => table.part === 'members';
const sayGroup = (tables: readonly FoundTable[]) =>
  tables.some((found) => isRoster(found) && found.table.columns.group !== undefined);

/**
 * Which of the lists of members of a workbook is read: all of them where each says whose it is, else the only one; or the only visible one,
 * when the others are hidden. `sheets` are the tables of each sheet.
 */
export function chooseRoster(sheets: readonly (readonly FoundTable[])[]): Rosters {
  const tables = sheets.flat();
  const rosters = sheets.filter((found) => found.some(isRoster));
  if (rosters.length <= 1 || rosters.every(sayGroup)) return { tables, several: [], passed: [] };
  const visible = rosters.filter(([first]) => first?.sheet.hidden !== true);
  if (visible.length !== 1) {
    return { tables, several: rosters.map(([first]) => first?.sheet.name ?? ''), passed: [] };
  }
  const isPassed = (found: FoundTable) => isRoster(found) && found.sheet.hidden === true;
  return { tables: tables.filter((found) => !isPassed(found)), several: [], passed: tables.filter(isPassed) };
}

/** Says that a hidden list of members was not read. */
export function tellPassed({ passed }: Rosters): Trouble[] {
  const sheets = new Map(passed.map((found) => [found.sheet.name, found]));
  return [...sheets.values()].map(({ table }) => ({
    rule: 'rows-skipped',
    at: { table },
    values: { rows: [], count: 0, kind: 'hidden-roster' },
  }));
}
