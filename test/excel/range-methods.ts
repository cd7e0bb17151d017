import { addressOf, allColumns, allRows, around, boxOf, isInside, sharedBy, wholeSheet, type Box } from './box.ts';
import { usedBox } from './cells.ts';
import { clear } from './clear.ts';
import { demand, found } from './failure.ts';
import { areasObject } from './areas-object.ts';
import { isBounded } from './range-cells.ts';
import { placeOf, rangeObject, type Place } from './range-object.ts';
import { deleteCells, insertCells } from './rows.ts';
import { changed, demandWritable, select } from './session.ts';
import { method, type Method, type WireObject } from './wire.ts';

type Methods = Readonly<Record<string, Method>>;

/** The range over a rectangle of the same sheet; refused when it is not all on it. */
function rangeAt({ session, sheet }: Place, box: Box): WireObject {
  demand(isInside(box, wholeSheet), 'InvalidArgument');
  return rangeObject(session, sheet, box);
}

/** The rectangle of a range, or of an address, on the same sheet. */
function otherBox({ sheet }: Place, other: WireObject | string): Box {
  if (typeof other === 'string') return found(boxOf(other), 'InvalidArgument');
  const place = placeOf(other);
  demand(place.sheet === sheet, 'InvalidArgument');
  return place.box();
}

function neighbours(place: Place): Methods {
  const at = (box: Box) => rangeAt(place, box);
  const now = place.box;
  return {
    GetCell: method((row: number, column: number) =>
      at({ row: now().row + row, column: now().column + column, rows: 1, columns: 1 }),
    ),
    GetRow: method((row: number) => at({ ...now(), row: now().row + row, rows: 1 })),
    GetColumn: method((column: number) => at({ ...now(), column: now().column + column, columns: 1 })),
    GetLastRow: method(() => at({ ...now(), row: now().row + now().rows - 1, rows: 1 })),
    GetEntireRow: method(() => at({ ...now(), column: 0, columns: allColumns })),
    GetEntireColumn: method(() => at({ ...now(), row: 0, rows: allRows })),
    GetOffsetRange: method((down: number, right: number) =>
      at({ ...now(), row: now().row + down, column: now().column + right }),
    ),
    GetResizedRange: method(
      (rows: number, columns: number) => at({ ...now(), rows: now().rows + rows, columns: now().columns + columns }),
      3,
    ),
    GetAbsoluteResizedRange: method((rows: number, columns: number) => at({ ...now(), rows, columns }), 7),
  };
}

function combined(place: Place): Methods {
  const shared = (other: WireObject | string) => sharedBy(place.box(), otherBox(place, other));
  const range = (box: Box | undefined) => (box === undefined ? undefined : rangeAt(place, box));
  const used = (valuesOnly: boolean | null) => usedBox(place.sheet, place.box(), valuesOnly === true);
  return {
    GetBoundingRect: method((other: WireObject | string) => range(around([place.box(), otherBox(place, other)]))),
    GetIntersection: method((other: WireObject | string) => found(range(shared(other)))),
    GetIntersectionOrNullObject: method((other: WireObject | string) => range(shared(other)), 4),
    GetUsedRange: method((valuesOnly: boolean | null) =>
      rangeAt(place, used(valuesOnly) ?? { ...place.box(), rows: 1, columns: 1 }),
    ),
    GetUsedRangeOrNullObject: method((valuesOnly: boolean | null) => range(used(valuesOnly)), 4),
    GetMergedAreasOrNullObject: method(() => {
      const merged = place.sheet.merges.map(({ box }) => box).filter((box) => box !== undefined);
      const touched = merged.filter((box) => sharedBy(box, place.box()) !== undefined);
      return touched.length === 0 ? undefined : areasObject(place.session, place.sheet, touched);
    }, 13),
  };
}

function shifting(place: Place): Methods {
  const { session, sheet, box } = place;
  const begin = (wanted: string, way: string): boolean => {
    demandWritable(session, sheet);
    demand(wanted === way && box().rows < allRows, 'NotImplemented');
    return box().columns === allColumns;
  };
  const tell = (at: Box, changeType: 'RowInserted' | 'CellInserted' | 'RowDeleted' | 'CellDeleted') =>
    changed(session, sheet, at, { changeType, triggerSource: 'ThisLocalAddin' });
  return {
    Insert: method((shift: string) => {
      const at = box();
      const whole = begin(shift, 'Down');
      insertCells(sheet, at);
      tell(at, whole ? 'RowInserted' : 'CellInserted');
      return rangeAt(place, at);
    }),
    Delete: method((shift: string) => {
      const at = box();
      const whole = begin(shift, 'Up');
      deleteCells(sheet, at);
      tell(at, whole ? 'RowDeleted' : 'CellDeleted');
    }),
  };
}

interface RowOptions {
  readonly rowHidden?: boolean;
  readonly rowIndex?: boolean;
  readonly address?: boolean;
}

function rowProperties({ sheet, box }: Place, wanted: RowOptions): readonly object[] {
  const { row, rows } = box();
  return Array.from({ length: rows }, (_, down) => ({
    ...(wanted.rowHidden === true ? { rowHidden: sheet.hiddenRows.has(row + down) } : {}),
    ...(wanted.rowIndex === true ? { rowIndex: row + down } : {}),
    ...(wanted.address === true ? { address: addressOf({ ...box(), row: row + down, rows: 1 }) } : {}),
  }));
}

/** What can be asked of a range. */
export function rangeMethods(place: Place): Methods {
  return {
    ...neighbours(place),
    ...combined(place),
    ...shifting(place),
    Select: method(() => select(place.session, place.sheet, place.box())),
    Clear: method((applyTo: string | null) => clear(place, applyTo ?? 'All')),
    GetRowProperties: method((wanted: RowOptions) => {
      demand(isBounded(place) || place.box().rows < allRows, 'InvalidArgument');
      return rowProperties(place, wanted);
    }, 9),
    _ValidateArraySize: method((rows: number, columns: number) => {
      const box = place.box();
      demand(box.rows === rows && box.columns === columns, 'InvalidArgument');
    }, 3),
  };
}
