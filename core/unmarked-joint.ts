import { placeOf } from './committee.ts';
import { toIso } from './day.ts';
import type { Sentence } from './language.ts';
import type { MeetingCount } from './meeting-count.ts';
import { date } from './phrase.ts';
import type { Finding } from './rule.ts';
import type { Values } from './rules/meeting-frequency.ts';

/** Whether a joint meeting counts the mandate does not say: while nobody has marked it, it is told that it does not (domain.md 5, case 18). */
export function* unmarkedJoint(
  { unmarked, halfYear, held, planned }: MeetingCount,
  required: number,
): Iterable<Finding<Values>> {
  for (const { row, day } of unmarked) {
    if (typeof day !== 'number') continue;
    const count = { halfYear: halfYear.id, required, held, planned, to: toIso(halfYear.to), partial: false };
    yield { at: placeOf(row, 'kind'), values: { ...count, joint: toIso(day) }, severity: 'note' };
  }
}

export const jointSentence: Sentence<string> = {
  nb: (day) => `Fellesmøtet ${date(day)} er ikke merket «teller», og telles ikke med.`,
  nn: (day) => `Fellesmøtet ${date(day)} er ikkje merkt «teller», og blir ikkje talt med.`,
  en: (day) => `The joint meeting on ${date(day)} is not marked “teller” (counts), and is not counted.`,
};
