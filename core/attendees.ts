import { absent } from './absent.ts';
import type { Appointment } from './appointment.ts';
import { placeOf, unread, type Committee, type Place } from './committee.ts';
import type { Day } from './day.ts';
import type { HeldMeeting } from './held-meetings.ts';
import { kept } from './kept.ts';
import type { Meeting } from './meeting.ts';
import { referred } from './meeting-reference.ts';
import { wordsOf } from './read/text.ts';
import type { Attendance } from './records.ts';
import type { Undecided, When } from './rule.ts';

/** Whether something holds: certainly, certainly not, or depending on cells that cannot be read. */
export type Answer = 'yes' | 'no' | 'maybe';

/** What the sheet Deltakelse lacks to tell who was where, or undefined when it is whole. Told once. */
export function attendanceGap({ tables }: Committee, when: When): Undecided[] | undefined {
  const columns = tables.attendance?.columns;
  if (columns === undefined) return absent(when, 'attendance');
  if (columns['meeting-0'] !== undefined) return undefined;
  if (columns.state === undefined) return absent(when, 'attendance', 'state');
  return columns.meeting === undefined && columns.day === undefined ? absent(when, 'attendance', 'meeting') : undefined;
}

interface Lines {
  readonly byMeeting: ReadonlyMap<Meeting, readonly Attendance[]>;
  /** Lines that name no meeting of the list, one for each person: they may be about a meeting without a number, or about any. */
  readonly unplaced: readonly Attendance[];
}

const placed = new WeakMap<Committee, Map<string, Lines>>();

function linesOf(committee: Committee): Lines {
  return kept(placed, committee, '', () => {
    const byMeeting = new Map<Meeting, Attendance[]>();
    const unplaced = new Map<string, Attendance>();
    for (const line of committee.attendance) {
      const { meetings, day } = referred(committee, line.meeting);
      if (meetings.length === 0 && day === undefined) unplaced.set(`${line.person}|${line.meeting.number ?? ''}`, line);
      for (const meeting of meetings) {
        const known = byMeeting.get(meeting);
        if (known === undefined) byMeeting.set(meeting, [line]);
        else known.push(line);
      }
    }
    return { byMeeting, unplaced: [...unplaced.values()] };
  });
}

const rosters = new WeakMap<Committee, Map<string, ReadonlyMap<number, readonly Appointment[]>>>();

/** The rows of the member list by person. */
export function rowsByPerson(committee: Committee): ReadonlyMap<number, readonly Appointment[]> {
  return kept(rosters, committee, '', () => {
    const rows = new Map<number, Appointment[]>();
    for (const row of committee.appointments) {
      const known = rows.get(row.person);
      if (known === undefined) rows.set(row.person, [row]);
      else known.push(row);
    }
    return rows;
  });
}

/** Whether a text names one of some bodies: «Kari Lie (DMP)», «Sykehusinnkjøp HF». Whole words are compared. */
export function names(text: string | undefined, bodies: readonly string[]): boolean {
  if (text === undefined || bodies.length === 0) return false;
  const words = ` ${wordsOf(text)} `;
  return bodies.some((body) => words.includes(` ${wordsOf(body)} `));
}

/** `names` for thousands of lines with the same few names on them; what was found is forgotten with the function. */
export function naming(bodies: readonly string[]): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const found = known.get(text) ?? names(text, bodies);
    known.set(text, found);
    return found;
  };
}

/** Who is looked for, on the day of the meeting. */
export type Who = (attendance: Attendance, day: Day | undefined) => Answer;

function answerOf(committee: Committee, line: Attendance, who: Answer): Answer {
  if (who === 'no' || line.state === 'absent') return 'no';
  // «Vara møtte»: whether the deputy is the like of the one they met for, nobody has written.
  const isSure = line.state === 'present' && who === 'yes' && referred(committee, line.meeting).isSure;
  return isSure ? 'yes' : 'maybe';
}

export interface Found {
  readonly answer: Answer;
  /** The cells on which a «maybe» depends. */
  readonly cells: readonly Place[];
  /** Somebody's attendance at the meeting is entered. */
  readonly isEntered: boolean;
}

/** Whether somebody of a kind was present at a meeting, as far as Deltakelse tells. */
export function wasPresent(committee: Committee, { rows, meeting }: HeldMeeting, who: Who): Found {
  const { byMeeting, unplaced } = linesOf(committee);
  const own = rows.flatMap((row) => byMeeting.get(row) ?? []);
  const day = meeting.day === unread ? undefined : meeting.day;
  const unnumbered = rows.some(({ number }) => number === undefined);
  const loose = unplaced.filter((line) => unnumbered || line.meeting.number === undefined);
  const cells: Place[] = [];
  for (const line of [...own, ...loose]) {
    const answer = answerOf(committee, line, who(line, day));
    if (answer === 'yes') return { answer, cells: [], isEntered: true };
    // Of somebody who surely came, it is the day of the meeting that is not known.
    if (answer === 'maybe')
      cells.push(
        day === undefined && line.state === 'present' ? placeOf(meeting.row, 'day') : placeOf(line.row, line.field),
      );
  }
  return { answer: cells.length > 0 ? 'maybe' : 'no', cells, isEntered: own.length > 0 };
}
