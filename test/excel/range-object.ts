import { addressOf, type Box } from './box.ts';
import { cellAt, fullAddress } from './cells.ts';
import { conditionalFormats } from './conditional-object.ts';
import { found } from './failure.ts';
import { newId, type Anchor, type Sheet } from './model.ts';
import { lookScalar, readGrid, writeGrid, writeHyperlink, writeValues } from './range-cells.ts';
import { rangeFormat } from './range-format.ts';
import { rangeMethods } from './range-methods.ts';
import { demandWritable, type Session } from './session.ts';
import { sheetObject } from './sheet-object.ts';
import type { Scalar, WireObject } from './wire.ts';
import { method } from './wire.ts';

/** Cells of a sheet, as an object of Excel knows them. */
export interface Place {
  readonly session: Session;
  readonly sheet: Sheet;
  /** Where they are now. */
  readonly box: () => Box;
}

const places = new WeakMap<WireObject, Place>();

/** The cells that an argument names: a range, or an address on the sheet. */
export const placeOf = (range: WireObject) => found(places.get(range), 'InvalidArgument');

function positionScalars(place: Place): Readonly<Record<string, Scalar>> {
  const { box, sheet } = place;
  return {
    Address: { get: () => fullAddress(sheet, box()) },
    AddressLocal: { get: () => addressOf(box()) },
    RowIndex: { get: () => box().row },
    ColumnIndex: { get: () => box().column },
    RowCount: { get: () => box().rows },
    ColumnCount: { get: () => box().columns },
    CellCount: { get: () => (box().rows * box().columns > 2 ** 31 - 1 ? -1 : box().rows * box().columns) },
  };
}

/** Undefined when only some of the rows are hidden. */
function isHidden({ sheet, box }: Place): boolean | undefined {
  const { row, rows } = box();
  const hidden = [...sheet.hiddenRows].filter((at) => at >= row && at < row + rows).length;
  return hidden === 0 ? false : hidden === rows ? true : undefined;
}

function hide({ session, sheet, box }: Place, hidden: boolean): void {
  demandWritable(session, sheet);
  const { row, rows } = box();
  for (let at = row; at < row + rows; at += 1) {
    if (hidden) sheet.hiddenRows.add(at);
    else sheet.hiddenRows.delete(at);
  }
}

function contentScalars(place: Place): Readonly<Record<string, Scalar>> {
  const { box, sheet } = place;
  return {
    Values: { get: () => readGrid(place, (cell) => cell?.value ?? ''), set: (value) => writeValues(place, value) },
    Formulas: {
      get: () => readGrid(place, (cell) => cell?.formula ?? cell?.value ?? ''),
      set: (value) => writeValues(place, value),
    },
    NumberFormat: {
      get: () => readGrid(place, (cell) => cell?.numberFormat ?? 'General'),
      set: (value) => writeGrid(place, value, lookScalar('numberFormat')),
    },
    RowHidden: { since: 2, get: () => isHidden(place) ?? null, set: (value) => hide(place, value === true) },
    Hyperlink: {
      since: 7,
      get: () => cellAt(sheet, box().row, box().column)?.hyperlink ?? null,
      set: (value) => writeHyperlink(place, value),
    },
  };
}

/** A range; it follows its cells while the add-in keeps a reference to it. */
export function rangeObject(session: Session, sheet: Sheet, first: Box): WireObject {
  const anchor: Anchor = { box: first };
  const place: Place = { session, sheet, box: () => found(anchor.box, 'InvalidReference') };
  let reference: string | undefined;
  const keep = () => {
    if (reference !== undefined) return;
    const id = newId();
    reference = id;
    sheet.kept.add(anchor);
    session.references.set(id, {
      object: () => (session.model.sheets.includes(sheet) ? object : undefined),
      release: () => void sheet.kept.delete(anchor),
    });
  };
  const object: WireObject = {
    type: 'Range',
    identity: () => (reference === undefined ? {} : { _ReferenceId: reference }),
    scalars: { ...positionScalars(place), ...contentScalars(place) },
    children: {
      Format: { get: () => rangeFormat(place) },
      ConditionalFormats: { since: 6, get: () => conditionalFormats(place) },
      Worksheet: { get: () => sheetObject(session, sheet) },
    },
    methods: { ...rangeMethods(place), _KeepReference: method(keep) },
  };
  places.set(object, place);
  return object;
}
