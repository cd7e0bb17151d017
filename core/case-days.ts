import type { Committee } from './committee.ts';
import { overlap } from './day.ts';
import { referred } from './meeting-reference.ts';
import type { Case } from './records.ts';
import type { When } from './rule.ts';

/**
 * The cases of the judged days, by the day of their meeting. A case whose meeting is not told is judged under the clause in force on the day of
 * judgement; one of an earlier period, or of a meeting to come, is not judged.
 */
export function judgedCases(committee: Committee, when: When): Case[] {
  const days = overlap(when.period, when.valid);
  if (days === undefined) return [];
  const isNow = when.on >= when.valid.from && when.on <= when.valid.to;
  return committee.cases.filter(({ meeting }) => {
    const { day } = referred(committee, meeting);
    return day === undefined ? isNow : day >= days.from && day <= days.to;
  });
}

/** What to call a case: its number, else its title. */
export function caseName({ number, title }: Case): string {
  return number === '' ? `«${title}»` : number;
}
