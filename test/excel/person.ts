import { allColumns, sharedBy, type Box } from './box.ts';
import { cellAt, empty, enter } from './cells.ts';
import { placed, type Cell, type Sheet, type Value } from './model.ts';
import { deleteCells, insertCells } from './rows.ts';
import { changed, eventTypes, happened, select, type Session } from './session.ts';
import { checkName, sheetNamed } from './sheet-name.ts';
import { removeSheet } from './sheet-object.ts';
import { putSheet } from './workbook-object.ts';

/** What somebody does in Excel beside the add-in. Rows are numbered as Excel shows them. */
export interface Person {
  edit(sheet: string, address: string, value: Value): Promise<void>;
  /** Sorts the rows of a range by one of its columns, upwards; conditional formats stay where they are. */
  sortRows(sheet: string, address: string, column: string): Promise<void>;
  insertRow(sheet: string, row: number): Promise<void>;
  deleteRow(sheet: string, row: number): Promise<void>;
  select(sheet: string, address: string): Promise<void>;
  rename(sheet: string, name: string): Promise<void>;
  addSheet(name: string): Promise<void>;
  deleteSheet(sheet: string): Promise<void>;
  /** Begins to write in a cell: Excel answers no add-in until that is done. */
  startEditing(): void;
  stopEditing(): void;
}

type Deeds = Omit<Person, 'startEditing' | 'stopEditing'>;

const order = (value: Value) => (value === '' ? 3 : ['number', 'string', 'boolean'].indexOf(typeof value));

/** Numbers, then texts, then truths; empty cells last. */
function compare(one: Value, other: Value): number {
  if (order(one) !== order(other)) return order(one) - order(other);
  return typeof one === 'string' ? one.localeCompare(String(other), 'nb') : Number(one) - Number(other);
}

function sortRows(sheet: Sheet, box: Box, key: number): void {
  const numbers = Array.from({ length: box.rows }, (_, down) => box.row + down);
  const columns = Array.from({ length: box.columns }, (_, right) => box.column + right);
  const taken = numbers.map((row) => ({
    key: cellAt(sheet, row, key)?.value ?? '',
    cells: columns.map((column) => [column, cellAt(sheet, row, column)] as const),
  }));
  taken.sort((one, other) => compare(one.key, other.key));
  for (const [index, { cells }] of taken.entries()) {
    const row = box.row + index;
    const line = sheet.rows.get(row) ?? new Map<number, Cell>();
    sheet.rows.set(row, line);
    for (const [column, cell] of cells) {
      if (cell === undefined) line.delete(column);
      else line.set(column, cell);
    }
  }
}

const wholeRow = (row: number): Box => ({ row: row - 1, column: 0, rows: 1, columns: allColumns });

function sheetOf({ model }: Session, name: string): Sheet {
  const sheet = sheetNamed(model, name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** What a person does to cells; `tell` tells the add-in what has happened. */
function cellDeeds(session: Session, tell: () => Promise<void>): Pick<Deeds, 'edit' | 'sortRows' | 'select'> {
  const told = (sheet: Sheet, box: Box) => {
    changed(session, sheet, box, { changeType: 'RangeEdited', triggerSource: 'Unknown' });
    return tell();
  };
  return {
    edit(name, address, value) {
      const [sheet, { row, column }] = [sheetOf(session, name), placed(address)];
      if (value === '') empty(sheet, row, column);
      else enter(sheet, row, column, value, session.model.date1904);
      return told(sheet, { row, column, rows: 1, columns: 1 });
    },
    sortRows(name, address, column) {
      const [sheet, box] = [sheetOf(session, name), placed(address)];
      const key = placed(`${column}1`).column;
      if (sharedBy(box, { ...box, column: key, columns: 1 }) === undefined) throw new Error(`${column} is not in it.`);
      sortRows(sheet, box, key);
      happened(session, eventTypes.sorted, sheet, { address, source: 'Local' });
      return told(sheet, box);
    },
    select(name, address) {
      select(session, sheetOf(session, name), placed(address));
      return tell();
    },
  };
}

/** What a person does to rows and sheets. */
function sheetDeeds(session: Session, tell: () => Promise<void>): Omit<Deeds, 'edit' | 'sortRows' | 'select'> {
  const told = (sheet: Sheet, box: Box, changeType: 'RowInserted' | 'RowDeleted') => {
    changed(session, sheet, box, { changeType, triggerSource: 'Unknown' });
    return tell();
  };
  return {
    insertRow(name, row) {
      const sheet = sheetOf(session, name);
      insertCells(sheet, wholeRow(row));
      return told(sheet, wholeRow(row), 'RowInserted');
    },
    deleteRow(name, row) {
      const sheet = sheetOf(session, name);
      deleteCells(sheet, wholeRow(row));
      return told(sheet, wholeRow(row), 'RowDeleted');
    },
    rename(name, to) {
      const sheet = sheetOf(session, name);
      checkName(session.model, to, sheet);
      sheet.name = to;
      return tell();
    },
    addSheet(name) {
      putSheet(session, name);
      return tell();
    },
    deleteSheet(name) {
      removeSheet(session, sheetOf(session, name));
      return tell();
    },
  };
}

/** What a person can do to the workbook; done when the add-in is told. */
export const deedsOf = (session: Session, tell: () => Promise<void>): Deeds => ({
  ...cellDeeds(session, tell),
  ...sheetDeeds(session, tell),
});
