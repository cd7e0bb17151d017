import type { Answer, Refusal, Request } from '../core/answer.ts';
import type { Now } from './clock.ts';
import type { Handle } from './door.ts';
import { json } from './json.ts';
import { isProblem } from './problem.ts';
import type { Problem } from './problem.ts';
import { readQuestion } from './question.ts';
import { remember } from './remember.ts';
import { newRunId } from './run-id.ts';
import type { Store } from './store.ts';

/** Judges a request against the mandates there are; pure. */
export type Judge = (request: Request) => Answer | Refusal;

/** 422 with what was seen, so that a person can mend the workbook or choose a mandate. */
export function toProblem({ reason, detail, sheets, mandates }: Refusal, { language = 'nb' }: Request): Problem {
  return { problem: 'cannot-be-judged', detail, language, more: { reason, sheets, mandates } };
}

export function isRefusal(judged: object): judged is Refusal {
  return 'reason' in judged;
}

/** `POST /api/validate`: judges a workbook, and keeps the run in the group's history unless told not to. */
export const validateWorkbook =
  (judge: Judge, store: Store, now: Now): Handle =>
  async (httpRequest, caller) => {
    const question = await readQuestion(httpRequest, now);
    if (isProblem(question)) return question;
    const { request } = question;
    const answer = judge(request);
    if (isRefusal(answer)) return toProblem(answer, request);
    const moment = now();
    const run = { id: newRunId(moment), at: moment.toISOString() };
    if (request.remember === false) return json({ ...answer, run: { ...run, remembered: false } });
    const reason = await remember(store, caller, run, { answer, request });
    if (reason === undefined) return json({ ...answer, run: { ...run, remembered: true } });
    return json({ ...answer, run: { ...run, remembered: false, reason: reason[answer.language] } });
  };
