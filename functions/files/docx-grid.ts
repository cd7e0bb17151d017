import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { colours, styles, textWidth, uprightWidth } from './docx-look.ts';
import { paragraph } from './docx-text.ts';
import { columnWidths } from './docx-widths.ts';

export interface Cell {
  readonly text: string;
  readonly alignment?: 'left' | 'right';
  readonly color?: string;
}

export interface Grid {
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** A line that belongs to it comes after: its last row is on the same page. */
  readonly noted?: boolean;
}

/** Tables no longer than this are not parted by the end of a page; of a longer one, so many rows follow its heading. */
const keptTogether = 14;
const keptWithHeading = 3;

const line = { style: BorderStyle.SINGLE, size: 4, color: colours.line };
const none = { style: BorderStyle.NONE };
const borders = {
  ...{ top: line, bottom: line, left: none, right: none },
  ...{ insideHorizontal: line, insideVertical: none },
};
const margins = { top: 40, bottom: 40, left: 80, right: 80 };

interface RowLook {
  readonly style: string;
  readonly widths: readonly number[];
  /** On the page of the row after it. */
  readonly keepNext: boolean;
}

function cells(row: readonly Cell[], { style, widths, keepNext }: RowLook): TableCell[] {
  const shading = style === styles.head ? { shading: { fill: colours.head } } : {};
  return row.map(
    ({ text, alignment = 'left', color }, index) =>
      new TableCell({
        ...shading,
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        children: [paragraph(style, text, { alignment, keepNext }, color === undefined ? {} : { color })],
      }),
  );
}

/** A table: the header row comes again on every page and is told to screen readers as one; no row is parted by the end of a page. */
export function gridTable({ head, rows, noted = false }: Grid): Table {
  const texts = (row: readonly Cell[]) => row.map(({ text }) => text);
  const titles = head.map(({ text, alignment = 'left' }) => ({ text, grows: alignment === 'left' }));
  const widths = columnWidths(titles, rows.map(texts), { small: uprightWidth, large: textWidth });
  const together = rows.length <= keptTogether;
  const header = cells(head, { style: styles.head, widths, keepNext: true });
  return new Table({
    columnWidths: widths,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    ...{ borders, margins, tableLook: { firstRow: true, noHBand: true, noVBand: true } },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: header }),
      ...rows.map((row, index) => {
        const keepNext = index < rows.length - 1 ? together || index < keptWithHeading : noted;
        return new TableRow({ cantSplit: true, children: cells(row, { style: styles.cell, widths, keepNext }) });
      }),
    ],
  });
}

/** Names to the left and what they are to the right, read row by row; without a header row, for there is nothing to say in one. */
export function pairTable(pairs: readonly (readonly [string, string])[], width: number): Table {
  const left = Math.round(width * 0.32);
  const widths = [left, width - left];
  const cell = (text: string, index: number) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      children: [paragraph(index === 0 ? styles.name : styles.cell, text)],
    });
  return new Table({
    ...{ columnWidths: widths, width: { size: width, type: WidthType.DXA }, layout: TableLayoutType.FIXED },
    ...{ borders, tableLook: { firstColumn: true, noHBand: true, noVBand: true }, margins },
    rows: pairs.map((pair) => new TableRow({ cantSplit: true, children: pair.map(cell) })),
  });
}
