import type { Now } from './clock.ts';
import type { Handle } from './door.ts';
import { toMarkedName, xlsxDownload } from './download.ts';
import { annotate } from './files/annotate.ts';
import { findingLines } from '../core/finding-lines.ts';
import { isUnreadable } from './files/unreadable.ts';
import { isProblem } from './problem.ts';
import { readFileQuestion, toFileProblem } from './question.ts';
import { isRefusal, toProblem } from './validate.ts';
import type { Judge } from './validate.ts';

/** `POST /api/annotate`: an .xlsx in, the same workbook with its findings marked out. */
export const annotateFile =
  (judge: Judge, now: Now): Handle =>
  async (httpRequest) => {
    const question = await readFileQuestion(httpRequest, now);
    if (isProblem(question)) return question;
    const answer = judge(question.request);
    if (isRefusal(answer)) return toProblem(answer, question.request);
    const marked = annotate(question.file, findingLines(answer), answer.language);
    if (isUnreadable(marked)) return toFileProblem(marked);
    return xlsxDownload(marked, toMarkedName(httpRequest.query.get('filename') ?? '', answer.language));
  };
