import { boxOf, isInside, wholeSheet, type Box } from './box.ts';
import { usedBox } from './cells.ts';
import { chartCollection } from './chart-object.ts';
import { demand, found } from './failure.ts';
import type { Sheet } from './model.ts';
import { pageLayout } from './page-object.ts';
import { rangeObject } from './range-object.ts';
import { demandStructure, demandWritable, eventTypes, happened, select, type Session } from './session.ts';
import { checkName } from './sheet-name.ts';
import { listeningMethods } from './listening.ts';
import { tableCollection } from './table-object.ts';
import { method, type Method, type Scalar, type WireObject } from './wire.ts';

const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;

function nameScalar(session: Session, sheet: Sheet): Scalar {
  return {
    get: () => sheet.name,
    set: (value) => {
      demandStructure(session);
      checkName(session.model, value, sheet);
      sheet.name = String(value);
    },
  };
}

function visibilityScalar(session: Session, sheet: Sheet): Scalar {
  return {
    get: () => sheet.visibility,
    set: (value) => {
      demandStructure(session);
      const visibility = found(
        visibilities.find((one) => one === value),
        'InvalidArgument',
      );
      demand(visibility === 'Visible' || othersToSee(session, sheet), 'InvalidOperation');
      sheet.visibility = visibility;
    },
  };
}

function sheetScalars(session: Session, sheet: Sheet): Readonly<Record<string, Scalar>> {
  const write = (put: (value: unknown) => void) => (value: unknown) => {
    demandWritable(session);
    put(value);
  };
  const gridlines = write((value) => (sheet.showGridlines = value === true));
  return {
    Id: { get: () => sheet.id },
    Name: nameScalar(session, sheet),
    Position: { get: () => session.model.sheets.indexOf(sheet) },
    Visibility: visibilityScalar(session, sheet),
    TabColor: { since: 7, get: () => sheet.tabColor, set: write((value) => (sheet.tabColor = String(value))) },
    ShowGridlines: { since: 8, get: () => sheet.showGridlines },
    // The library writes the setting by a name of its own.
    Gridlines: { since: 8, get: () => sheet.showGridlines, set: gridlines },
  };
}

const othersToSee = ({ model }: Session, sheet: Sheet) =>
  model.sheets.some((other) => other !== sheet && other.visibility === 'Visible');

/** Takes a sheet out of the workbook; another one is shown when it was the active one. */
export function removeSheet(session: Session, sheet: Sheet): void {
  const { model } = session;
  demand(othersToSee(session, sheet) && sheet.visibility !== 'VeryHidden', 'InvalidOperation');
  model.sheets = model.sheets.filter((other) => other !== sheet);
  const next = model.sheets.find(({ visibility }) => visibility === 'Visible');
  if (model.active === sheet && next !== undefined) select(session, next, { row: 0, column: 0, rows: 1, columns: 1 });
  happened(session, eventTypes.deleted, sheet, { source: 'Local' });
}

function rangesOf(session: Session, sheet: Sheet): Readonly<Record<string, Method>> {
  const range = (box: Box) => {
    demand(isInside(box, wholeSheet), 'InvalidArgument');
    return rangeObject(session, sheet, box);
  };
  const used = (valuesOnly: boolean | null) => usedBox(sheet, wholeSheet, valuesOnly === true);
  return {
    GetRange: method((address: string | null) => {
      const own = address === null || address === '' ? undefined : address.split('!').at(-1);
      return range(own === undefined ? wholeSheet : found(boxOf(own), 'InvalidArgument'));
    }),
    GetRangeByIndexes: method(
      (row: number, column: number, rows: number, columns: number) => range({ row, column, rows, columns }),
      7,
    ),
    GetCell: method((row: number, column: number) => range({ row, column, rows: 1, columns: 1 })),
    GetUsedRange: method((valuesOnly: boolean | null) =>
      range(used(valuesOnly) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    ),
    GetUsedRangeOrNullObject: method((valuesOnly: boolean | null) => {
      const box = used(valuesOnly);
      return box === undefined ? undefined : range(box);
    }, 4),
  };
}

function freezePanes(session: Session, sheet: Sheet): WireObject {
  const freeze = (rows: number) => {
    demandWritable(session);
    sheet.frozenRows = rows;
  };
  return {
    type: 'WorksheetFreezePanes',
    methods: { FreezeRows: method((rows: number | null) => freeze(rows ?? 0)), Unfreeze: method(() => freeze(0)) },
  };
}

/** A worksheet. */
export function sheetObject(session: Session, sheet: Sheet): WireObject {
  const isProtected: Scalar = { get: () => sheet.protected };
  return {
    type: 'Worksheet',
    identity: () => ({ Id: sheet.id }),
    scalars: sheetScalars(session, sheet),
    children: {
      Protection: { since: 2, get: () => ({ type: 'WorksheetProtection', scalars: { Protected: isProtected } }) },
      FreezePanes: { since: 7, get: () => freezePanes(session, sheet) },
      Tables: { get: () => tableCollection(session, sheet) },
      Charts: { get: () => chartCollection(session, sheet) },
      PageLayout: { since: 9, get: () => pageLayout(session, sheet) },
    },
    methods: {
      ...rangesOf(session, sheet),
      ...listeningMethods(session, sheet.id, 7),
      Activate: method(() => select(session, sheet, { row: 0, column: 0, rows: 1, columns: 1 })),
      Delete: method(() => {
        demandStructure(session);
        removeSheet(session, sheet);
      }),
    },
  };
}
