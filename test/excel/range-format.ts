import { allColumns, type Box } from './box.ts';
import { cellAt, cellFor, cellsIn } from './cells.ts';
import { demand } from './failure.ts';
import type { Look } from './model.ts';
import { isBounded } from './range-cells.ts';
import type { Place } from './range-object.ts';
import { demandWritable } from './session.ts';
import { method, type Scalar, type WireObject } from './wire.ts';

type Plain = string | boolean | number;

/** The one value that all cells have, or null. */
function shared(place: Place, name: keyof Look, plain: Plain): Plain | null {
  const { sheet, box } = place;
  const { row, column, rows, columns } = box();
  const seen = new Set<Plain>();
  let count = 0;
  for (const [, , cell] of cellsIn(sheet, box())) {
    seen.add(cell[name] ?? plain);
    count += 1;
  }
  if (count < rows * columns) seen.add(plain);
  return seen.size === 1 ? (cellAt(sheet, row, column)?.[name] ?? plain) : null;
}

/** Does it to every cell; of whole rows and columns to those in use, which is what can be seen of it. */
function toEvery(place: Place, name: keyof Look, value: Plain | undefined): void {
  const { session, sheet, box } = place;
  demandWritable(session, sheet);
  const { row, column, rows, columns } = box();
  if (value === undefined || !isBounded(place)) {
    for (const [, , cell] of cellsIn(sheet, box())) {
      if (value === undefined) Reflect.deleteProperty(cell, name);
      else Object.assign(cell, { [name]: value });
    }
    return;
  }
  for (let down = 0; down < rows; down += 1) {
    for (let right = 0; right < columns; right += 1) {
      Object.assign(cellFor(sheet, row + down, column + right), { [name]: value });
    }
  }
}

/** `#FFF2CC`, or a colour by its name. */
export function colorOf(value: unknown): string {
  demand(typeof value === 'string' && /^(?:#[\da-f]{6}|[a-z]+)$/i.test(value), 'InvalidArgument');
  return String(value).startsWith('#') ? String(value).toUpperCase() : String(value);
}

function look(place: Place, name: keyof Look, plain: Plain): Scalar {
  return {
    get: () => shared(place, name, plain),
    set: (value) => {
      const isColor = name === 'fill' || name === 'color';
      demand(typeof value === typeof plain, 'InvalidArgument');
      toEvery(place, name, isColor ? colorOf(value) : (value as Plain));
    },
  };
}

/** Excel's width of a column that nobody has set, in points. */
const standardWidth = 48;

function columnsOf({ column, columns }: Box): readonly number[] {
  return Array.from({ length: Math.min(columns, allColumns) }, (_, right) => column + right);
}

function columnWidth({ session, sheet, box }: Place): Scalar {
  return {
    since: 2,
    get: () => {
      const widths = new Set(columnsOf(box()).map((column) => sheet.columnWidths.get(column) ?? standardWidth));
      return widths.size === 1 ? [...widths][0] : null;
    },
    set: (value) => {
      demandWritable(session, sheet);
      demand(typeof value === 'number' && value >= 0, 'InvalidArgument');
      for (const column of columnsOf(box())) sheet.columnWidths.set(column, Number(value));
    },
  };
}

function fillObject(place: Place): WireObject {
  return {
    type: 'RangeFill',
    scalars: { Color: look(place, 'fill', '#FFFFFF') },
    methods: { Clear: method(() => toEvery(place, 'fill', undefined)) },
  };
}

/** `range.format`. */
export function rangeFormat(place: Place): WireObject {
  const fit = method(() => demandWritable(place.session, place.sheet), 2);
  return {
    type: 'RangeFormat',
    scalars: {
      WrapText: look(place, 'wrapText', false),
      VerticalAlignment: look(place, 'verticalAlignment', 'Bottom'),
      ColumnWidth: columnWidth(place),
    },
    children: {
      Fill: { get: () => fillObject(place) },
      Font: {
        get: () => ({
          type: 'RangeFont',
          scalars: {
            Color: look(place, 'color', '#000000'),
            Bold: look(place, 'bold', false),
            Size: look(place, 'size', 11),
          },
        }),
      },
    },
    methods: { AutofitRows: fit, AutofitColumns: fit },
  };
}
