import { attendanceGap, wasPresent, type Who } from '../attendees.ts';
import type { Place } from '../committee.ts';
import { unread } from '../committee.ts';
import { list, type Language, type Text } from '../language.ts';
import type { When } from '../rule.ts';
import { cellName } from './cell-name.ts';
import { meetingWords } from './meeting-words.ts';
import type { YearFacts } from './table.ts';
import { statusOf, type MeetingRows } from './year-meetings.ts';
import { yesOrNo } from './yes-or-no.ts';

/** The days of the year as a rule would see them. */
export const whenOf = ({ occasion, days }: YearFacts): When => ({ ...occasion, valid: days });

/** Whether a meeting took place, or may have. */
export function mayBeHeld(rows: MeetingRows): boolean {
  const status = statusOf(rows);
  return status === 'held' || status === undefined || status === unread;
}

/** Whether somebody of a kind was at a meeting. `unknown`: nobody's attendance is entered. */
export interface Present {
  readonly answer: 'yes' | 'no' | 'unknown';
  /** The cells that leave it open. */
  readonly cells: readonly Place[];
}

const unknown: Present = { answer: 'unknown', cells: [] };

export function presentAt(facts: YearFacts, rows: MeetingRows, who: Who): Present {
  const { committee } = facts;
  if (!mayBeHeld(rows) || attendanceGap(committee, whenOf(facts)) !== undefined) return unknown;
  const { answer, cells, isEntered } = wasPresent(committee, { rows, meeting: rows[0], doubts: [] }, who);
  if (answer === 'maybe') return { answer: 'unknown', cells };
  return answer === 'no' && !isEntered ? unknown : { answer, cells: [] };
}

export function presentCell({ answer }: Present, language: Language): string | null {
  return answer === 'unknown' ? null : yesOrNo[answer][language];
}

/** Why it cannot be told whether the professional user representative was there. */
export function openPresence({ cells }: Present, [meeting]: MeetingRows): Text[] {
  if (cells.length === 0) return [];
  const at = meetingWords(meeting);
  const where = (language: Language) => list([...new Set(cells.map(cellName))], language);
  return [
    {
      nb: `Om profesjonell brukerrepresentant var til stede på ${at.nb}, avhenger av ${where('nb')}.`,
      nn: `Om profesjonell brukarrepresentant var til stades på ${at.nn}, kjem an på ${where('nn')}.`,
      en: `Whether a professional user representative was present at ${at.en} depends on ${where('en')}.`,
    },
  ];
}
