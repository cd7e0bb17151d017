import type { CellStyle, CellValue, WriteSheet } from 'hucre';
import { isoDay, toSerial } from '../core/day.ts';

/** A cell of a sample: text, number, or a real Excel date. */
export type SampleCell = string | number | { readonly day: string };

/** A real date cell, from an ISO day. */
export const day = (iso: string): SampleCell => ({ day: iso });

/** A sheet of a sample as its secretary would have made it: titles, an empty row, a header, rows. */
export interface SampleSheet {
  readonly name: string;
  /** Rows above the header; the first is the title. */
  readonly above: readonly string[];
  readonly header: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SampleCell[])[];
}

const title: CellStyle = { font: { bold: true, size: 14 } };
const small: CellStyle = { font: { italic: true } };
const heading: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E6F0EC' } },
};
const dated: CellStyle = { numFmt: 'dd.mm.yyyy' };

function toValue(cell: SampleCell): CellValue {
  return typeof cell === 'object' ? toSerial(isoDay(cell.day), false) : cell;
}

/** The sheet as the writer library takes it: dates are serials with a Norwegian number format. */
export function toSheet({ name, above, header, widths, rows }: SampleSheet): WriteSheet {
  const top: (readonly SampleCell[])[] = [...above.map((text) => [text]), ...(above.length > 0 ? [[]] : [])];
  const all = [...top, header, ...rows];
  const cells = new Map<string, { style: CellStyle }>();
  above.forEach((_, row) => cells.set(`${row},0`, { style: row === 0 ? title : small }));
  header.forEach((_, column) => cells.set(`${top.length},${column}`, { style: heading }));
  all.forEach((row, index) =>
    row.forEach((cell, column) => {
      if (typeof cell === 'object') cells.set(`${index},${column}`, { style: dated });
    }),
  );
  return {
    name,
    rows: all.map((row) => row.map(toValue)),
    columns: widths.map((width) => ({ width })),
    cells,
    freezePane: { rows: top.length + 1 },
  };
}
