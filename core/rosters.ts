import type { Trouble } from './committee.ts';
import type { FoundTable } from './read/found-table.ts';

/** The tables of a workbook, once it is clear which list of members holds. */
export interface Rosters {
  readonly tables: readonly FoundTable[];
  /** Sheets that are lists of members, when several are and nothing tells which one holds. */
  readonly several: readonly string[];
  /** Lists of members that are not read: hidden beside the one visible, or not the one that the request chose. */
  readonly passed: readonly FoundTable[];
}

const isRoster = ({ table }: FoundTable) => table.part === 'members';
const sayGroup = (tables: readonly FoundTable[]) =>
  tables.some((found) => isRoster(found) && found.table.columns.group !== undefined);

/**
 * Which of the lists of members of a workbook is read: all of them where each says whose it is, else the only one; or the only visible one,
 * when the others are hidden; before that, the one sheet whose `part` the request says. `sheets` are the tables of each sheet.
 */
export function chooseRoster(sheets: readonly (readonly FoundTable[])[]): Rosters {
  const tables = sheets.flat();
  const rosters = sheets.filter((found) => found.some(isRoster));
  if (rosters.length <= 1 || rosters.every(sayGroup)) return { tables, several: [], passed: [] };
  const chosen = rosters.filter(([first]) => first?.sheet.part === 'members');
  const visible = rosters.filter(([first]) => first?.sheet.hidden !== true);
  const [holding, ...others] = chosen.length > 0 ? chosen : visible;
  if (holding === undefined || others.length > 0) {
    return { tables, several: rosters.map(([first]) => first?.sheet.name ?? ''), passed: [] };
  }
  const isPassed = (found: FoundTable) => isRoster(found) && !holding.includes(found);
  return { tables: tables.filter((found) => !isPassed(found)), several: [], passed: tables.filter(isPassed) };
}

/** Says that a list of members was not read. */
export function tellPassed({ passed }: Rosters): Trouble[] {
  const sheets = new Map(passed.map((found) => [found.sheet.name, found]));
  return [...sheets.values()].map(({ table, sheet }) => ({
    rule: 'rows-skipped',
    at: { table },
    values: { rows: [], count: 0, kind: sheet.hidden === true ? 'hidden-roster' : 'other-roster' },
  }));
}
