import { unread } from './committee.ts';
import type { Meeting } from './meeting.ts';

/**
 * Equal for two rows of the same day and kind: one meeting until somebody confirms that they are two (domain.md 5, case 20). What Oppsett lists
 * under «Ulike møter» is told apart by its number; without one it stands alone.
 */
export function sameMeeting({ day, kind, number, apart }: Meeting): string | undefined {
  if (typeof day !== 'number' || kind === unread || (apart && number === undefined)) return undefined;
  return apart ? `${day}|${kind ?? 'ordinary'}|${number}` : `${day}|${kind ?? 'ordinary'}`;
}

/** The rows of each meeting; one that cannot be compared stands alone. The row to name a meeting by is its first, in any order of the sheet. */
export function asOne(meetings: readonly Meeting[]): (readonly [Meeting, ...Meeting[]])[] {
  const found = new Map<string | Meeting, [Meeting, ...Meeting[]]>();
  for (const meeting of meetings) {
    const key = sameMeeting(meeting) ?? meeting;
    const known = found.get(key);
    if (known === undefined) found.set(key, [meeting]);
    else if ((meeting.number ?? '') < (known[0].number ?? '')) known.unshift(meeting);
    else known.push(meeting);
  }
  return [...found.values()];
}
