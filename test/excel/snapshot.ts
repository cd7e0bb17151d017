import { addressOf, lettersOf } from './box.ts';
import { isBlank } from './cells.ts';
import type { Anchor, Cell, Sheet, WorkbookModel } from './model.ts';

const place = ({ box }: Anchor) => (box === undefined ? '' : addressOf(box));

function cellsOf({ rows }: Sheet): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const row of [...rows.keys()].sort((one, other) => one - other)) {
    const line = [...(rows.get(row) ?? [])].sort(([one], [other]) => one - other);
    for (const [column, cell] of line) {
      if (!isBlank(cell) || Object.keys(cell).length > 1) cells[`${lettersOf(column)}${row + 1}`] = { ...cell };
    }
  }
  return cells;
}

function sheetOf(sheet: Sheet) {
  const { name, visibility, tabColor, showGridlines, frozenRows } = sheet;
  const widths = [...sheet.columnWidths].sort(([one], [other]) => one - other);
  return {
    name,
    visibility,
    protected: sheet.protected,
    tabColor,
    showGridlines,
    frozenRows,
    cells: cellsOf(sheet),
    hiddenRows: [...sheet.hiddenRows].sort((one, other) => one - other).map((row) => row + 1),
    columnWidths: Object.fromEntries(widths.map(([column, width]) => [lettersOf(column), width])),
    merges: sheet.merges.map(place),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      address: place(table),
      style: table.style,
      showFilterButton: table.showFilterButton,
    })),
    charts: sheet.charts.map(({ name, type, seriesBy, source, over, title, legend, reversed, fills }) => ({
      ...{ name, type, seriesBy, title, legend, reversed, fills: [...fills.values()] },
      ...{ source: place(source), over: place(over) },
    })),
    page: Object.fromEntries(sheet.page),
    conditionalFormats: sheet.conditionalFormats.map(({ type, formula, ranges, fill, color, bold, borders }) => ({
      type,
      address: ranges.map(addressOf).join(','),
      formula,
      ...(fill === undefined ? {} : { fill }),
      ...(color === undefined ? {} : { color }),
      ...(bold === undefined ? {} : { bold }),
      ...(borders === undefined ? {} : { borders }),
    })),
  };
}

/** A plain copy of all there is in the workbook, without Excel's own ids; what is empty and plain is not in it. */
export function snapshotOf(model: WorkbookModel) {
  return {
    name: model.name,
    date1904: model.date1904,
    protected: model.protected,
    settings: structuredClone(Object.fromEntries(model.settings)),
    sheets: structuredClone(model.sheets.map(sheetOf)),
  };
}

export type Snapshot = ReturnType<typeof snapshotOf>;
