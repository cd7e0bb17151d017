import { demand } from './failure.ts';
import type { Sheet, WorkbookModel } from './model.ts';

export const sheetNamed = ({ sheets }: WorkbookModel, name: string) =>
  sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

/** Refuses a name that Excel takes for no sheet, and one that another sheet has. */
export function checkName(model: WorkbookModel, name: unknown, own?: Sheet): void {
  const isName =
    typeof name === 'string' &&
    name.length >= 1 &&
    name.length <= 31 &&
    !/[[\]:*?/\\]|^'|'$/.test(name) &&
    name.toLowerCase() !== 'history';
  demand(isName, 'InvalidArgument');
  const other = sheetNamed(model, String(name));
  demand(other === undefined || other === own, 'ItemAlreadyExists');
}
