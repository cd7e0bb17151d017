import { readBytes, xlsxType } from './body.ts';
import type { Handle } from './door.ts';
import { isUnreadable } from './files/unreadable.ts';
import { readWorkbook } from './files/xlsx.ts';
import { json } from './json.ts';
import { isProblem } from './problem.ts';
import { toFileProblem } from './question.ts';

/**
 * `POST /api/read`: an .xlsx as the `workbook` that `POST /api/validate` takes, so that a page can show the sheets and send them on. Beside each sheet,
 * `formats` says which cells are shown as dates, times or percents.
 */
export const readFile: Handle = async (request) => {
  const bytes = await readBytes(request, [xlsxType]);
  if (isProblem(bytes)) return bytes;
  const workbook = readWorkbook(bytes);
  return isUnreadable(workbook) ? toFileProblem(workbook) : json({ workbook });
};
