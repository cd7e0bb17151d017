import { placeOf, unread } from '../committee.ts';
import { heldMeetings, type HeldMeeting } from '../held-meetings.ts';
import { sheetLabel } from '../labels.ts';
import type { Text } from '../language.ts';
import { referred } from '../meeting-reference.ts';
import type { MeetingKind } from '../meeting.ts';
import type { Attendance } from '../records.ts';
import type { Attended } from './attendance-counts.ts';
import { cellName } from './cell-name.ts';
import { same } from './each-language.ts';
import { meetingWords } from './meeting-words.ts';
import type { YearFacts } from './table.ts';
import { turnouts } from './turnout.ts';
import { unsettledCells } from './unsettled-cells.ts';
import type { MeetingRows } from './year-meetings.ts';

/** Kinds at which the whole group meets. */
const ofGroup = (kind: MeetingKind) => kind === 'ordinary' || kind === 'extraordinary' || kind === 'joint';

/** The year's meetings that were, or may have been, held so far. One in writing has nobody present. */
function held({ committee, occasion, days }: YearFacts): HeldMeeting[] {
  const found = heldMeetings(committee, { ...occasion, valid: days }, ofGroup);
  return found.filter(({ rows }) => rows.every(({ form }) => form !== 'written'));
}

const nobodyEntered = (meeting: Text): Text => ({
  nb: `Oppmøtet er ikke ført for ${meeting.nb}. Møtet er ikke regnet med.`,
  nn: `Frammøtet er ikkje ført for ${meeting.nn}. Møtet er ikkje rekna med.`,
  en: `Nobody's attendance is entered for ${meeting.en}. The meeting is left out.`,
});

const noSuchMeeting = (cell: string): Text => ({
  nb: `Oppmøtet i ${cell} er ført for et møte som ikke står på arket «${sheetLabel('meetings', 'nb')}».`,
  nn: `Frammøtet i ${cell} er ført for eit møte som ikkje står på arket «${sheetLabel('meetings', 'nn')}».`,
  en: `The attendance in ${cell} is entered for a meeting that is not on the sheet “${sheetLabel('meetings', 'en')}”.`,
});

/** Lines of the year, or of no day that is known, whose meeting is not found; one for each meeting. */
export function unplaced(facts: YearFacts): Text[] {
  const { committee, days } = facts;
  const lost = new Map<string, Attendance>();
  for (const line of committee.attendance) {
    const { meetings, day } = referred(committee, line.meeting);
    if (meetings.length > 0 || (day !== undefined && (day < days.from || day > days.to))) continue;
    // Of each cell that cannot be read somebody should know.
    const key = line.meeting.day === unread ? line.row.number : (line.meeting.number ?? day);
    lost.set(String(key), lost.get(String(key)) ?? line);
  }
  return [...lost.values()].flatMap(({ row, field, name, meeting }) => {
    if (meeting.day === unread) return unsettledCells(facts, same(name), [placeOf(row, 'day')]);
    return [noSuchMeeting(cellName(placeOf(row, field)))];
  });
}

/** The meetings that count, and what stands in the way of others. */
export function attendedIn(facts: YearFacts): { attended: Attended[]; undecided: Text[] } {
  const turnoutOf = turnouts(facts.committee);
  const attended: Attended[] = [];
  const undecided: Text[] = [];
  for (const { rows, meeting, doubts } of held(facts)) {
    const own: MeetingRows = [meeting, ...rows.filter((row) => row !== meeting)];
    const turnout = turnoutOf(own);
    undecided.push(...turnout.doubts);
    if (doubts.length > 0) undecided.push(...unsettledCells(facts, meetingWords(meeting), doubts));
    else if (turnout.entered === 'no') undecided.push(nobodyEntered(meetingWords(meeting)));
    else if (turnout.entered === 'yes' && typeof meeting.day === 'number') attended.push({ day: meeting.day, turnout });
  }
  return { attended: attended.toSorted((a, b) => a.day - b.day), undecided };
}
