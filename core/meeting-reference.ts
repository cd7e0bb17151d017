import { unread, type Committee } from './committee.ts';
import type { Day } from './day.ts';
import { kept } from './kept.ts';
import type { Meeting } from './meeting.ts';
import { wordsOf } from './read/text.ts';
import type { MeetingReference } from './records.ts';
import { sameMeeting } from './same-meeting.ts';

/** Which meeting a line is about, as far as it can be told. */
export interface Referred {
  /** The rows it may be about; of one meeting when `isSure`. */
  readonly meetings: readonly Meeting[];
  /** The day, where it is certain: that of the meeting, or the one the line itself gives. */
  readonly day: Day | undefined;
  readonly isSure: boolean;
}

/** «Møte 01/26» and «1/26» are the same number. */
export const numberWords = (number: string) =>
  wordsOf(number)
    .replace(/^(møte|meeting)\s+/, '')
    .replace(/^(nr|no)\s+/, '')
    .replace(/^0+(?=\d)/, '');

interface Index {
  readonly byNumber: ReadonlyMap<string, readonly Meeting[]>;
  readonly byDay: ReadonlyMap<Day, readonly Meeting[]>;
  readonly answered: Map<string, Referred>;
}

function group<Key>(meetings: readonly Meeting[], keyOf: (meeting: Meeting) => Key | undefined): Map<Key, Meeting[]> {
  const groups = new Map<Key, Meeting[]>();
  for (const meeting of meetings) {
    const key = keyOf(meeting);
    if (key === undefined) continue;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [meeting]);
    else known.push(meeting);
  }
  return groups;
}

const indexes = new WeakMap<Committee, Map<string, Index>>();
const indexOf = (committee: Committee) =>
  kept(indexes, committee, '', () => ({
    byNumber: group(committee.meetings, ({ number }) => (number === undefined ? undefined : numberWords(number))),
    byDay: group(committee.meetings, ({ day }) => (typeof day === 'number' ? day : undefined)),
    answered: new Map<string, Referred>(),
  }));

function find({ byNumber, byDay }: Index, { number, day }: MeetingReference): Referred {
  const onDay = typeof day === 'number' ? (byDay.get(day) ?? []) : [];
  const numbered = number === undefined ? [] : (byNumber.get(numberWords(number)) ?? []);
  // A number that is used again every year is told apart by the day beside it.
  const both = numbered.filter((meeting) => onDay.includes(meeting));
  const meetings = both.length > 0 ? both : numbered.length > 0 ? numbered : onDay;
  if (meetings.length === 0) return { meetings, day: typeof day === 'number' ? day : undefined, isSure: false };
  const keys = new Set(meetings.map((meeting) => sameMeeting(meeting) ?? meeting));
  const days = new Set(meetings.map((meeting) => meeting.day));
  const [first] = days;
  const known = days.size === 1 && typeof first === 'number' ? first : undefined;
  return { meetings, day: known, isSure: keys.size === 1 };
}

/** Finds the meeting that a line of Deltakelse or Saker is about: by its number, else by its day. */
export function referred(committee: Committee, reference: MeetingReference): Referred {
  const index = indexOf(committee);
  const { number, day } = reference;
  const key = day === undefined ? (number ?? '') : `${number ?? ''}|${day === unread ? '' : day}|`;
  const known = index.answered.get(key);
  if (known !== undefined) return known;
  const found = find(index, reference);
  index.answered.set(key, found);
  return found;
}
