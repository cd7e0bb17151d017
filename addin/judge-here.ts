import type { Refusal, Request } from '../core/answer.ts';
import { norwegianDay } from '../core/day.ts';
import type { Workbook } from '../core/sheet.ts';
import { validate } from '../core/validate.ts';
import { mandates } from '../mandates/index.ts';
import type { Judged, JudgeOptions, Outcome, Problem } from './judge.ts';
import { away } from './texts/away.ts';

/** The calendar day in Norway, as the service counts it. */
const oslo = new Intl.DateTimeFormat(...norwegianDay);

function toProblem({ reason, detail, sheets, mandates: known }: Refusal, language: JudgeOptions['language']): Problem {
  const choices = reason.startsWith('mandate-') ? known : [];
  return { status: 422, title: away.cannotBeJudged[language], detail, sheets, mandates: choices };
}

/** The judgement the service would give, made here by the same core; nothing is written in history, and the answer says so. `now` is this moment. */
export function judgeHere(
  workbook: Workbook,
  { language, mandate, on }: JudgeOptions,
  now: Date,
): Exclude<Outcome<Judged>, { kind: 'away' | 'cancelled' }> {
  const request: Request = {
    on: on ?? oslo.format(now),
    language,
    workbook,
    ...(mandate === undefined ? {} : { group: { mandate } }),
  };
  const answer = validate(request, mandates);
  if ('reason' in answer) return { kind: 'problem', problem: toProblem(answer, language) };
  const run = { id: '', at: now.toISOString(), remembered: false, reason: away.judgedHere[language] };
  return { kind: 'value', value: { ...answer, run } };
}
