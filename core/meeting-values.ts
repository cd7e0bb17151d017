import { toIso } from './day.ts';
import type { Language } from './language.ts';
import type { Meeting } from './meeting.ts';
import { date } from './phrase.ts';

/** What findings about a meeting say of it. */
export interface MeetingValues {
  /** Its number as written; empty when it has none. */
  readonly meeting: string;
  readonly date: string;
}

export function meetingValues({ number, day }: Meeting): MeetingValues {
  return { meeting: number ?? '', date: typeof day === 'number' ? toIso(day) : '' };
}

/** «Møte 3/26», or the day of a meeting without a number. */
export function meetingName({ meeting, date: day }: MeetingValues, language: Language): string {
  const word = { nb: ['Møte', 'Møtet'], nn: ['Møte', 'Møtet'], en: ['Meeting', 'The meeting on'] }[language];
  return meeting === ''
    ? `${word[1] ?? ''} ${date(day)}`
    : `${word[0] ?? ''} ${meeting.replace(/^(møte|meeting)\s+/i, '')}`;
}

/** What to call a meeting where something about it is undecided. */
export function aboutMeeting({ number, day }: Meeting): string | undefined {
  return number ?? (typeof day === 'number' ? date(toIso(day)) : undefined);
}

/** A meeting is the same wherever its row stands. */
export const meetingIdentity = ({ meeting, date: day }: MeetingValues) => [meeting, day];
