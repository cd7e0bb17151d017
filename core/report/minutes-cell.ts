import type { Language } from '../language.ts';
import { statusOf, type MeetingRows } from './year-meetings.ts';
import { yesOrNo } from './yes-or-no.ts';

/** Whether the minutes are approved, of a meeting that was held, and on a list that has such a column. */
export function minutesCell(rows: MeetingRows, language: Language): string | null {
  const isAsked = rows.some(({ row }) => row.table.columns.minutes !== undefined);
  if (statusOf(rows) !== 'held' || !isAsked) return null;
  return yesOrNo[rows.some(({ minutes }) => minutes) ? 'yes' : 'no'][language];
}
