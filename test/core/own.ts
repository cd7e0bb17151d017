import type { Answer, Refusal, Request } from '../../core/answer.ts';
import type { Scalar, Sheet } from '../../core/sheet.ts';
import { validate } from '../../core/validate.ts';
import { mandates } from '../../mandates/index.ts';
import { isAnswer } from './roster.ts';

export type Row = readonly Scalar[];

const mandateHeader = ['Krav', 'Gjelder', 'Antall', 'Fra', 'Til', 'Kilde'];
const rosterHeader = ['Navn', 'Region', 'Rolle', 'Oppnevnt fra', 'Oppnevnt til'];

/** A sheet Mandat with some rows. */
export const mandateSheet = (rows: readonly Row[]): Sheet => ({ name: 'Mandat', cells: [mandateHeader, ...rows] });

/** Judges a list of members (Navn, Region, Rolle, Oppnevnt fra, Oppnevnt til) by a mandate of its own, on 22.11.2026. */
export function answerOwn(
  rows: readonly Row[],
  members: readonly Row[],
  more: readonly Sheet[] = [],
  part: Partial<Request> = {},
): Answer | Refusal {
  const roster = { name: 'Medlemmer', cells: [rosterHeader, ...members] };
  const sheets = [mandateSheet(rows), roster, ...more];
  return validate({ on: '2026-11-22', group: { mandate: 'eget' }, workbook: { sheets }, ...part }, mandates);
}

export function judgeOwn(...request: Parameters<typeof answerOwn>): Answer {
  const result = answerOwn(...request);
  if (!isAnswer(result)) throw new Error(`refused: ${result.detail}`);
  return result;
}

/** The sentence of a refusal; empty when it was judged. */
export function refusalOf(rows: readonly Row[], language: 'nb' | 'nn' | 'en' = 'nb'): string {
  const result = answerOwn(rows, [['Kari Lie', '', 'Medlem', '01.01.2026', '']], [], { language });
  return isAnswer(result) ? '' : `${result.reason}: ${result.detail}`;
}
