import { placeOf, unread, type Committee, type Place } from './committee.ts';
import { toIso, type Day } from './day.ts';
import { kept } from './kept.ts';
import type { Meeting } from './meeting.ts';
import { referred } from './meeting-reference.ts';
import { wordsOf } from './read/text.ts';
import type { Office } from './records.ts';

/** How an office is connected to a meeting of the network. */
export type Election =
  | { readonly kind: 'linked' }
  /** Somebody outside is entered as having appointed. */
  | { readonly kind: 'outsider' }
  /** No meeting is named, or none that is in the list. */
  | { readonly kind: 'unnamed' | 'unknown' }
  | { readonly kind: 'not-held' }
  | { readonly kind: 'after'; readonly day: string }
  /** The list of meetings begins later. */
  | { readonly kind: 'before-the-list' }
  /** The sheet Møter, or its column for the number, is not there. */
  | { readonly kind: 'no-meetings' | 'no-numbers' }
  | { readonly kind: 'open'; readonly cells: readonly Place[] };

const designated = /utpek|utpeik|oppnev|oppnem|utnev|utnem|innsatt|appointed|designated/;
const elected = /\b(valg|vald|val|konstituer|elected)/;
/** Who is said to have chosen: «valgt av fagdirektørene i møte 3». */
const chooser = /\b(?:valgt|valt|vald|elected|chosen) (?:av|by) (.*)/;
const negative = /\b(ikke|ikkje|not)\b/;

/** «Utpekt av Helse Vest RHF», or only «Fagdirektørene»: somebody outside the network chose. A title may say so too. */
function isByOutsider({ title, electedIn = '' }: Office, outsiders: readonly string[]): boolean {
  const words = wordsOf(designated.test(wordsOf(title)) ? `${title} ${electedIn}` : electedIn);
  if (negative.test(words) || !outsiders.some((body) => words.includes(body))) return false;
  const [by = ''] = (chooser.exec(words)?.[1] ?? '').split(/ (?:i|på|fra|frå|in|at|from) /);
  if (outsiders.some((body) => by.includes(body))) return true;
  return designated.test(words) || (!elected.test(words) && !/\d/.test(words));
}

function openCells({ row, day, status }: Meeting): Place[] {
  return [
    ...(day === unread ? [placeOf(row, 'day')] : []),
    ...(status === unread || status === undefined ? [placeOf(row, 'status')] : []),
  ];
}

/** Holds the meetings a line may mean against the day the office begins. */
function judgeMeetings({ row, from }: Office, meetings: readonly Meeting[], on: Day): Election {
  const isHeld = ({ status, day }: Meeting) => status === 'held' && (typeof day !== 'number' || day <= on);
  const held = meetings.filter(isHeld);
  const inTime = held.filter(({ day }) => typeof day === 'number' && typeof from === 'number' && day <= from);
  if (inTime.length > 0) return { kind: 'linked' };
  const possible = meetings.filter(
    (meeting) =>
      (isHeld(meeting) || meeting.status === unread || meeting.status === undefined) &&
      !(typeof meeting.day === 'number' && typeof from === 'number' && meeting.day > from),
  );
  const cells = possible.flatMap((meeting) => [
    ...openCells(meeting),
    ...(typeof from === 'number' ? [] : [placeOf(row, 'from')]),
  ]);
  if (cells.length > 0) return { kind: 'open', cells: [...new Set(cells)] };
  const late = held.flatMap(({ day }) => (typeof day === 'number' ? [day] : []));
  return late.length > 0 ? { kind: 'after', day: toIso(Math.min(...late)) } : { kind: 'not-held' };
}

const starts = new WeakMap<Committee, Map<string, { readonly day: Day | undefined }>>();

/** The first day in the list of meetings that can be read. */
function firstMeeting(committee: Committee): Day | undefined {
  return kept(starts, committee, '', () => {
    const days = committee.meetings.flatMap(({ day }) => (typeof day === 'number' ? [day] : []));
    return { day: days.length === 0 ? undefined : days.reduce((a, b) => Math.min(a, b)) };
  }).day;
}

/** Why a named meeting is not found: the list begins later, lacks what would tell, or does not hold it. */
function judgeAbsent(committee: Committee, { from, election }: Office): Election {
  const { meetings } = committee;
  const first = firstMeeting(committee);
  const named = typeof election.day === 'number' ? election.day : from;
  if (first === undefined || typeof named !== 'number' || named < first) return { kind: 'before-the-list' };
  const byDay = election.day !== undefined;
  const unclear = meetings.filter(({ day, number }) => (byDay ? day === unread : number === undefined));
  if (unclear.length === 0) return { kind: 'unknown' };
  if (!byDay && committee.tables.meetings?.columns.number === undefined) return { kind: 'no-numbers' };
  return { kind: 'open', cells: unclear.map(({ row }) => placeOf(row, byDay ? 'day' : 'number')) };
}

/** Whether an office was given in a meeting of the network that was held on or before its first day. */
export function electionOf(committee: Committee, office: Office, outsiders: readonly string[], on: Day): Election {
  if (isByOutsider(office, outsiders)) return { kind: 'outsider' };
  const { number, day } = office.election;
  if (number === undefined && day === undefined) return { kind: 'unnamed' };
  if (committee.tables.meetings === undefined) return { kind: 'no-meetings' };
  const { meetings } = referred(committee, office.election);
  return meetings.length > 0 ? judgeMeetings(office, meetings, on) : judgeAbsent(committee, office);
}
