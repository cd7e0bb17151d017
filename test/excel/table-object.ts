import { boxOf, sharedBy, type Box } from './box.ts';
import { cellsIn } from './cells.ts';
import { demand, found } from './failure.ts';
import { newId, type Sheet, type Table } from './model.ts';
import { placeOf, rangeObject } from './range-object.ts';
import { insertCells } from './rows.ts';
import { demandWritable, type Session } from './session.ts';
import { sheetNamed } from './sheet-name.ts';
import { sheetObject } from './sheet-object.ts';
import { makeHeaders } from './table-headers.ts';
import { method, type Scalar, type WireObject } from './wire.ts';

interface Placed {
  readonly sheet: Sheet;
  readonly table: Table;
}

function everyTable({ model }: Session, sheet?: Sheet): readonly Placed[] {
  const sheets = sheet === undefined ? model.sheets : [sheet];
  return sheets.flatMap((holder) => holder.tables.map((table) => ({ sheet: holder, table })));
}

const sameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

function rename(session: Session, { sheet, table }: Placed, name: unknown): void {
  demandWritable(session, sheet);
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(String(name));
  demand(isName && boxOf(String(name)) === undefined && !/^[rc]$/i.test(String(name)), 'InvalidArgument');
  const others = everyTable(session).filter((other) => other.table !== table);
  demand(!others.some((other) => sameName(other.table.name, String(name))), 'ItemAlreadyExists');
  table.name = String(name);
}

function tableScalars(session: Session, placed: Placed): Readonly<Record<string, Scalar>> {
  const { sheet, table } = placed;
  return {
    Id: { get: () => table.id },
    Name: { get: () => table.name, set: (value) => rename(session, placed, value) },
    Style: {
      get: () => table.style,
      set: (value) => {
        demandWritable(session, sheet);
        table.style = String(value);
      },
    },
    ShowHeaders: { get: () => true },
    ShowFilterButton: {
      since: 3,
      get: () => table.showFilterButton,
      set: (value) => {
        demandWritable(session, sheet);
        table.showFilterButton = value === true;
      },
    },
  };
}

function tableObject(session: Session, placed: Placed): WireObject {
  const { sheet, table } = placed;
  const part = (of: (box: Box) => Box) =>
    method(() => rangeObject(session, sheet, of(found(table.box, 'InvalidReference'))));
  const remove = () => {
    demandWritable(session, sheet);
    sheet.tables = sheet.tables.filter((other) => other !== table);
  };
  return {
    type: 'Table',
    identity: () => ({ Id: table.id }),
    scalars: tableScalars(session, placed),
    children: { Worksheet: { since: 2, get: () => sheetObject(session, sheet) } },
    methods: {
      GetRange: part((box) => box),
      GetHeaderRowRange: part((box) => ({ ...box, rows: 1 })),
      GetDataBodyRange: part((box) => ({ ...box, row: box.row + 1, rows: Math.max(1, box.rows - 1) })),
      Resize: method((where: WireObject | string) => resize(session, placed, where), 13),
      Delete: method(() => {
        remove();
        const cells = table.box === undefined ? [] : [...cellsIn(sheet, table.box)];
        for (const [row, column] of cells) sheet.rows.get(row)?.delete(column);
      }),
      ConvertToRange: method(() => {
        remove();
        return rangeObject(session, sheet, found(table.box, 'InvalidReference'));
      }, 2),
    },
  };
}

/** The header stays where it is, and other tables where they are. */
function resize(session: Session, { sheet, table }: Placed, where: WireObject | string): void {
  demandWritable(session, sheet);
  const { sheet: own, box } = whereToAdd(session, where, sheet);
  const first = found(table.box, 'InvalidReference').row;
  demand(own === sheet && box.row === first && box.rows > 1, 'InvalidArgument');
  const others = sheet.tables.filter((other) => other !== table);
  const free = (other: Table) => other.box === undefined || sharedBy(other.box, box) === undefined;
  demand(others.every(free), 'InvalidArgument', "A table can't overlap another table.");
  table.box = box;
  makeHeaders(sheet, box);
}

function whereToAdd(session: Session, where: WireObject | string, own?: Sheet): { sheet: Sheet; box: Box } {
  if (typeof where !== 'string') return { sheet: placeOf(where).sheet, box: placeOf(where).box() };
  const [, quoted, plain, address = where] = /^(?:'((?:[^']|'')+)'|([^!]+))!(.+)$/.exec(where) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const named = name === undefined ? (own ?? session.model.active) : sheetNamed(session.model, name);
  return { sheet: found(named, 'InvalidArgument'), box: found(boxOf(address), 'InvalidArgument') };
}

function addTable(session: Session, where: WireObject | string, hasHeaders: boolean, own?: Sheet): WireObject {
  const { sheet, box: given } = whereToAdd(session, where, own);
  demandWritable(session, sheet);
  demand(own === undefined || own === sheet, 'InvalidArgument');
  const free = (other: Table) => other.box === undefined || sharedBy(other.box, given) === undefined;
  demand(sheet.tables.every(free), 'InvalidArgument', "A table can't overlap another table.");
  if (!hasHeaders) insertCells(sheet, { ...given, rows: 1 });
  // A table has at least one row under its headers.
  const box = { ...given, rows: Math.max(2, given.rows + (hasHeaders ? 0 : 1)) };
  makeHeaders(sheet, box);
  const names = everyTable(session).map(({ table }) => table.name);
  let number = names.length + 1;
  while (names.some((name) => sameName(name, `Tabell${number}`))) number += 1;
  const table = { id: newId(), name: `Tabell${number}`, box, style: 'TableStyleMedium2', showFilterButton: true };
  sheet.tables.push(table);
  return tableObject(session, { sheet, table });
}

/** The tables of a sheet, or of the workbook. */
export function tableCollection(session: Session, sheet?: Sheet): WireObject {
  const here = () => everyTable(session, sheet);
  const find = (key: string) => {
    const placed = here().find(({ table }) => table.id === key || sameName(table.name, key));
    return placed === undefined ? undefined : tableObject(session, placed);
  };
  return {
    type: 'TableCollection',
    scalars: { Count: { get: () => here().length } },
    items: () => here().map((placed) => tableObject(session, placed)),
    item: find,
    methods: {
      Add: method((where: WireObject | string, hasHeaders: boolean) => addTable(session, where, hasHeaders, sheet)),
      GetCount: method(() => here().length, 4),
      GetItemAt: method((index: number) => found(here().map((placed) => tableObject(session, placed))[index])),
      GetItemOrNullObject: method(find, 4),
    },
  };
}
