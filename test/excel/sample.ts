import { readFile } from 'node:fs/promises';
import { isUnreadable } from '../../functions/files/unreadable.ts';
import { readWorkbook } from '../../functions/files/xlsx.ts';
import type { SheetSketch, WorkbookModel } from './model.ts';
import { workbookModel } from './sketch.ts';

/** A workbook of `samples/` as it is open in Excel: its values, without its looks. */
export async function sampleModel(name: string): Promise<WorkbookModel> {
  const read = readWorkbook(await readFile(new URL(`../../samples/${name}`, import.meta.url)));
  if (isUnreadable(read)) throw new Error(`The sample ${name} cannot be read.`);
  const sheets = read.sheets.map(({ name: title, origin, hidden, cells }): SheetSketch => {
    const filled = cells.map((row) => row.map((value) => value ?? undefined));
    return { name: title, cells: filled, origin, visibility: hidden === true ? 'Hidden' : 'Visible' };
  });
  return workbookModel({ sheets });
}
