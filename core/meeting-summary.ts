import type { AnswerGroup, Verdict } from './answer.ts';
import type { Committee } from './committee.ts';
import { clausesIn } from './clause.ts';
import type { Occasion } from './inspect.ts';
import type { Mandate } from './mandate.ts';
import { meetingCounts, type MeetingCount } from './meeting-count.ts';

function verdictOf(
  { halfYear, held, heldMost, planned, plannedMost, standing }: MeetingCount,
  required: number,
  on: number,
): Verdict {
  if (held >= required) return 'ok';
  const ended = on > halfYear.to;
  if (standing === 'incomplete') return 'undecided';
  if (ended && heldMost < required) return standing === 'whole' ? 'breach' : 'ok';
  if (ended) return 'undecided';
  if (held + planned >= required) return 'ok';
  if (heldMost + plannedMost >= required) return 'undecided';
  return standing === 'whole' ? 'attention' : 'ok';
}

/** Meetings by half-year against the mandate's number; contract.md 4, `meetings`. Empty without a list of meetings. */
export function meetingSummary(committee: Committee, mandate: Mandate, occasion: Occasion): AnswerGroup['meetings'] {
  if (committee.tables.meetings === undefined) return [];
  return clausesIn(mandate, 'meeting-frequency', occasion).flatMap(({ clause, when }) =>
    meetingCounts(committee, when, clause.per).map((count) => {
      const { halfYear, held, planned, cancelled } = count;
      const verdict = verdictOf(count, clause.meetings, occasion.on);
      return { halfYear: halfYear.id, required: clause.meetings, held, planned, cancelled, verdict };
    }),
  );
}
