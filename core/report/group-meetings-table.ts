import { unread, type Read } from '../committee.ts';
import type { Text } from '../language.ts';
import type { MeetingKind } from '../meeting.ts';
import { professional } from '../professional.ts';
import { chairedFrom } from '../project-team.ts';
import { personKey } from '../read/person.ts';
import { dayCell } from './day-cell.ts';
import { kindWords, meetingWords, statusWords } from './meeting-words.ts';
import { minutesCell } from './minutes-cell.ts';
import { isOfUsers } from './participant-types.ts';
import type { ReportRow } from './report.ts';
import type { TableForm, YearFacts } from './table.ts';
import { turnouts, type Turnout } from './turnout.ts';
import { unreadFields, unsettledCells } from './unsettled-cells.ts';
import { mayBeHeld, openPresence, presentAt, presentCell, whenOf, type Present } from './was-there.ts';
import { statusOf, toldBy, yearMeetings, type MeetingRows } from './year-meetings.ts';

/** What a group of DMP calls its kinds of meeting. With whom a dialogue was held is not told: an association may reveal health. */
const ownKinds: Readonly<Record<MeetingKind, Text>> = {
  ...kindWords,
  ordinary: { nb: 'gruppemøte', nn: 'gruppemøte', en: 'group meeting' },
  extraordinary: {
    nb: 'ekstraordinært gruppemøte',
    nn: 'ekstraordinært gruppemøte',
    en: 'extraordinary group meeting',
  },
  dialogue: {
    nb: 'dialogmøte med pasientforening',
    nn: 'dialogmøte med pasientforeining',
    en: 'dialogue meeting with a patient association',
  },
};
const tenderSeminar: Text = { nb: 'anbudsseminar', nn: 'anbodsseminar', en: 'tender seminar' };

/** «anbudsseminar (planlagt)»: the table has no column that would say that a meeting was not held. An empty kind is a group meeting. */
function kindOf(rows: MeetingRows, facts: YearFacts): string | null {
  const { language } = facts;
  const kind = toldBy(rows, (one) => one.kind) ?? 'ordinary';
  const status = statusOf(rows);
  const isTender = rows.some(({ row }) => /anb[uo]d|tender/i.test(facts.text(row, 'kind') ?? ''));
  const words = kind === 'seminar' && isTender ? tenderSeminar : kind === unread ? undefined : ownKinds[kind];
  const named = words?.[language];
  if (mayBeHeld(rows) || status === undefined || status === unread) return named ?? null;
  return named === undefined ? statusWords[status][language] : `${named} (${statusWords[status][language]})`;
}

const known = (value: Read<string>) => (typeof value === 'string' ? value : null);

interface Who {
  readonly user: Present;
  readonly turnout: Turnout;
  /** The names of those who represent users or patients. */
  readonly users: ReadonlySet<string>;
}

const bare = (name: string | undefined) => name?.replace(/\s*\(.*\)/, '');

/** Who represents users or patients: where they come from is not told of them here either. */
function usersOf({ committee }: YearFacts): ReadonlySet<string> {
  return new Set(committee.appointments.filter(isOfUsers).map(({ name }) => personKey(name)));
}

/** Who called the meeting, who led it, and for whom, as written. */
function leadersOf(rows: MeetingRows, users: ReadonlySet<string>): (string | null)[] {
  const calledBy = known(toldBy(rows, (one) => one.calledBy));
  const chair = known(toldBy(rows, (one) => bare(one.chair)));
  const isUser = (name: string | null) => name !== null && users.has(personKey(bare(name) ?? ''));
  const chairOf = isUser(chair) ? null : known(toldBy(rows, chairedFrom));
  return [isUser(calledBy) ? known(bare(calledBy ?? undefined)) : calledBy, chair, chairOf];
}

function toRow(facts: YearFacts, rows: MeetingRows, { user, turnout, users }: Who): ReportRow {
  const own = rows.map(({ row }) => row);
  const cells = [
    known(toldBy(rows, ({ number }) => number)),
    dayCell(rows[0].day),
    kindOf(rows, facts),
    ...leadersOf(rows, users),
    presentCell(user, facts.language),
    turnout.entered === 'no' || !mayBeHeld(rows) ? null : turnout.present,
    minutesCell(rows, facts.language),
  ];
  // What is told of it may stand elsewhere, but only its own rows can be gone.
  return { cells, ...facts.from(...own), from: facts.from(...own, ...turnout.lines.map(({ row }) => row)).from };
}

function openCells(facts: YearFacts, rows: MeetingRows): Text[] {
  // Without a status nobody knows whether the meeting was held.
  const status = statusOf(rows) ?? unread;
  const kind = toldBy(rows, (one) => one.kind);
  return rows.flatMap((meeting) =>
    unsettledCells(facts, meetingWords(meeting), unreadFields(meeting.row, { day: meeting.day, kind, status })),
  );
}

/** The meetings of the year by day, with those that were planned or fell through. */
export const groupMeetingsTable: TableForm = {
  title: { nb: 'Møter', nn: 'Møte', en: 'Meetings' },
  columns: [
    { id: 'no', title: { nb: 'Møte nr.', nn: 'Møte nr.', en: 'Meeting no.' }, type: 'text' },
    { id: 'day', title: { nb: 'Dato', nn: 'Dato', en: 'Date' }, type: 'day' },
    { id: 'kind', title: { nb: 'Type', nn: 'Type', en: 'Type' }, type: 'text' },
    { id: 'calledBy', title: { nb: 'Innkalt av', nn: 'Innkalla av', en: 'Called by' }, type: 'text' },
    { id: 'chair', title: { nb: 'Møteleder', nn: 'Møteleiar', en: 'Chair' }, type: 'text' },
    { id: 'chairOf', title: { nb: 'Virksomhet', nn: 'Verksemd', en: 'Employer (chair)' }, type: 'text' },
    {
      id: 'userRepresentative',
      title: {
        nb: 'Profesjonell brukerrepresentant til stede',
        nn: 'Profesjonell brukarrepresentant til stades',
        en: 'Professional user representative present',
      },
      type: 'text',
    },
    { id: 'present', title: { nb: 'Antall til stede', nn: 'Tal til stades', en: 'Present' }, type: 'integer' },
    { id: 'minutes', title: { nb: 'Referat', nn: 'Referat', en: 'Minutes' }, type: 'text' },
  ],
  asks: ['minutes-missing', 'meeting-future-held', 'meeting-convener', 'user-representative-present'],
  judgedBy: [],
  fill(facts) {
    const turnoutOf = turnouts(facts.committee);
    const isUser = professional(facts.committee, whenOf(facts));
    const users = usersOf(facts);
    const meetings = yearMeetings(facts).map((rows) => ({
      rows,
      who: { user: presentAt(facts, rows, isUser), turnout: turnoutOf(rows), users },
    }));
    return {
      rows: meetings.map(({ rows, who }) => toRow(facts, rows, who)),
      undecided: meetings.flatMap(({ rows, who }) => [
        ...openCells(facts, rows),
        ...(mayBeHeld(rows) ? who.turnout.doubts : []),
        ...openPresence(who.user, rows),
      ]),
    };
  },
};
