import { readBytes, xlsxType } from './body.ts';
import type { Handle } from './door.ts';
import { toUnmarkedName, xlsxDownload } from './download.ts';
import { removeMarks } from './files/remove-marks.ts';
import { isUnreadable } from './files/unreadable.ts';
import { isProblem, languageOf } from './problem.ts';
import { toFileProblem } from './question.ts';

/** `POST /api/clear`: an .xlsx in, the same workbook without our marks out. */
export const clearFile: Handle = async (request) => {
  const bytes = await readBytes(request, [xlsxType]);
  if (isProblem(bytes)) return bytes;
  const cleared = removeMarks(bytes);
  if (isUnreadable(cleared)) return toFileProblem(cleared);
  return xlsxDownload(cleared, toUnmarkedName(request.query.get('filename') ?? '', languageOf(request.query)));
};
