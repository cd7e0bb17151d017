import {
  emptySheet,
  newId,
  placed,
  type Cell,
  type Sheet,
  type SheetSketch,
  type Value,
  type WorkbookModel,
} from './model.ts';

function cellOf(sketch: Value | Partial<Cell>): Cell {
  return typeof sketch === 'object' ? { value: '', ...sketch } : { value: sketch };
}

function putCells(sheet: Sheet, { cells = [], origin = 'A1' }: SheetSketch): void {
  const first = placed(origin);
  cells.forEach((line, down) => {
    const row = new Map<number, Cell>();
    line.forEach((sketch, right) => {
      if (sketch !== undefined && sketch !== '') row.set(first.column + right, cellOf(sketch));
    });
    if (row.size > 0) sheet.rows.set(first.row + down, row);
  });
}

function sheetOf(sketch: SheetSketch): Sheet {
  const sheet = emptySheet(sketch.name);
  putCells(sheet, sketch);
  sheet.visibility = sketch.visibility ?? 'Visible';
  sheet.protected = sketch.protected ?? false;
  sheet.frozenRows = sketch.frozenRows ?? 0;
  sheet.hiddenRows = new Set(sketch.hiddenRows?.map((row) => row - 1));
  sheet.merges = (sketch.merges ?? []).map((address) => ({ box: placed(address) }));
  sheet.tables = (sketch.tables ?? []).map(({ name, address }) => ({
    id: newId(),
    name,
    box: placed(address),
    style: 'TableStyleMedium2',
    showFilterButton: true,
  }));
  sheet.conditionalFormats = (sketch.conditionalFormats ?? []).map(({ address, ...rest }) => ({
    type: 'Custom',
    formula: '',
    ...rest,
    id: newId(),
    ranges: address.split(',').map(placed),
  }));
  return sheet;
}

export interface WorkbookSketch {
  readonly sheets: readonly SheetSketch[];
  readonly name?: string;
  /** The workbook counts its days from 1904. */
  readonly date1904?: boolean;
  /** The structure of the workbook is protected. */
  readonly protected?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** The workbook that Excel has open; the first sheet is the active one, with A1 selected. */
export function workbookModel(sketch: WorkbookSketch): WorkbookModel {
  const sheets = sketch.sheets.map(sheetOf);
  const active = sheets.find((sheet) => sheet.visibility === 'Visible');
  if (active === undefined) throw new Error('A workbook has a sheet that can be seen.');
  return {
    name: sketch.name ?? 'Bok1.xlsx',
    date1904: sketch.date1904 ?? false,
    protected: sketch.protected ?? false,
    sheets,
    active,
    selected: placed('A1'),
    settings: new Map(Object.entries(sketch.settings ?? {})),
  };
}
