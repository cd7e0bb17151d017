import { clausesIn } from '../clause.ts';
import { placeOf, unread, type Place } from '../committee.ts';
import { list, type Language, type Text } from '../language.ts';
import { meetingCounts, type MeetingCount } from '../meeting-count.ts';
import { meetingSummary } from '../meeting-summary.ts';
import type { Meeting } from '../meeting.ts';
import { halfYearName, span } from '../phrase.ts';
import { cellName } from './cell-name.ts';
import { untold } from './list-start.ts';
import { statusWords } from './meeting-words.ts';
import type { ReportStatus } from './report.ts';
import type { TableForm, YearFacts } from './table.ts';

interface Counted {
  readonly count: MeetingCount;
  readonly required: number;
  readonly status: ReportStatus;
}

/** Every half-year of the year that the group lived in, or the year where the mandate counts by years. One to come is not judged. */
function counted({ committee, mandate, occasion, days, on }: YearFacts): Counted[] {
  if (committee.tables.meetings === undefined) return [];
  // The half-years to come are counted as well: what is planned in them is known.
  const whole = { ...occasion, period: days };
  const verdicts = new Map(meetingSummary(committee, mandate, whole).map((one) => [one.halfYear, one.verdict]));
  return clausesIn(mandate, 'meeting-frequency', whole).flatMap(({ clause, when }) =>
    meetingCounts(committee, when, clause.per).map((count) => {
      const verdict = verdicts.get(count.halfYear.id) ?? 'undecided';
      return { count, required: clause.meetings, status: count.halfYear.from > on ? 'undecided' : verdict };
    }),
  );
}

const isIn = ({ halfYear }: MeetingCount, { day }: Meeting) =>
  typeof day === 'number' && day >= halfYear.from && day <= halfYear.to;

/** The cells of meetings that may have been cancelled in the half-year, or not. */
function cancelledDoubts(count: MeetingCount, meetings: readonly Meeting[]): Place[] {
  return meetings.flatMap((meeting) => {
    const { status, day, row } = meeting;
    if (status === 'cancelled' && day === unread) return [placeOf(row, 'day')];
    return status === unread && (day === unread || isIn(count, meeting)) ? [placeOf(row, 'status')] : [];
  });
}

/** `1–2 avholdt`, of a number that cells leave open. */
const about = (least: number, most: number, what: string) => (least === most ? [] : [`${span(least, most)} ${what}`]);

const manyCancelled: Text = {
  nb: 'uvisst antall avlyst',
  nn: 'uvisst tal avlyst',
  en: 'an unknown number cancelled',
};

/** What the numbers of a half-year depend on, where a row shows them as null. */
function depends(count: MeetingCount, meetings: readonly Meeting[]): Text[] {
  const { halfYear, held, heldMost, planned, plannedMost, doubts } = count;
  const cancelled = cancelledDoubts(count, meetings);
  const isOpen = held !== heldMost || planned !== plannedMost;
  if (!isOpen && cancelled.length === 0) return [];
  const names = [...new Set([...(isOpen ? doubts : []), ...cancelled].map(cellName))];
  const what = (language: Language) => {
    const numbers = [
      ...about(held, heldMost, statusWords.held[language]),
      ...about(planned, plannedMost, statusWords.planned[language]),
      ...(cancelled.length === 0 ? [] : [manyCancelled[language]]),
    ];
    return `${halfYearName(halfYear.id, language)}: ${numbers.join(', ')}`;
  };
  return [
    {
      nb: `${what('nb')}. Det avhenger av ${list(names, 'nb')}, som ikke kan leses sikkert.`,
      nn: `${what('nn')}. Det kjem an på ${list(names, 'nn')}, som ikkje kan lesast sikkert.`,
      en: `${what('en')}. It depends on ${list(names, 'en')}, which cannot be read for certain.`,
    },
  ];
}

function toRow(facts: YearFacts, { count, required, status }: Counted) {
  const { halfYear, held, heldMost, planned, plannedMost } = count;
  const { meetings } = facts.committee;
  const own = meetings.filter((meeting) => isIn(count, meeting));
  const isCancelledKnown = cancelledDoubts(count, meetings).length === 0;
  const cells = [
    halfYear.id,
    required,
    held === heldMost ? held : null,
    isCancelledKnown ? count.cancelled : null,
    planned === plannedMost ? planned : null,
    status,
  ];
  return { cells, ...facts.from(...own.map(({ row }) => row)) };
}

const isAsked = ({ mandate, occasion }: YearFacts) => clausesIn(mandate, 'meeting-frequency', occasion).length > 0;

/** Meetings by half-year against the mandate's number; domain.md 1.1, table 7. */
export const meetingFrequencyTable: TableForm = {
  title: { nb: 'Møtefrekvens per halvår', nn: 'Møtefrekvens per halvår', en: 'Meetings by half-year' },
  columns: [
    { id: 'halfYear', title: { nb: 'Halvår', nn: 'Halvår', en: 'Half-year' }, type: 'half-year' },
    { id: 'required', title: { nb: 'Krav', nn: 'Krav', en: 'Required' }, type: 'integer' },
    { id: 'held', title: { nb: 'Avholdt', nn: 'Halde', en: 'Held' }, type: 'integer' },
    { id: 'cancelled', title: { nb: 'Avlyst', nn: 'Avlyst', en: 'Cancelled' }, type: 'integer' },
    { id: 'planned', title: { nb: 'Planlagt', nn: 'Planlagt', en: 'Planned' }, type: 'integer' },
    { id: 'status', title: { nb: 'Status', nn: 'Status', en: 'Status' }, type: 'status' },
  ],
  asks: ['meeting-frequency-at-risk'],
  judgedBy: ['meeting-frequency', 'meeting-frequency-at-risk', 'meeting-frequency-on-track'],
  fill(facts) {
    const halfYears = counted(facts);
    return {
      rows: halfYears.map((one) => toRow(facts, one)),
      undecided: [
        ...(halfYears.length === 0 && isAsked(facts) ? untold(facts) : []),
        ...halfYears.flatMap(({ count }) => depends(count, facts.committee.meetings)),
      ],
    };
  },
};
