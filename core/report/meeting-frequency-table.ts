import { clausesIn } from '../clause.ts';
import { unread, type Place } from '../committee.ts';
import { list, type Text } from '../language.ts';
import { meetingCounts, type MeetingCount } from '../meeting-count.ts';
import { meetingSummary } from '../meeting-summary.ts';
import type { Meeting } from '../meeting.ts';
import { halfYearName, span } from '../phrase.ts';
import { cellName } from './cell-name.ts';
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

/** Whether a meeting may be one that was cancelled in the half-year, without being it for certain. */
function mayBeCancelled(count: MeetingCount, meeting: Meeting): boolean {
  const { status, day } = meeting;
  return (status === 'cancelled' && day === unread) || (status === unread && (day === unread || isIn(count, meeting)));
}

function depends({ halfYear }: MeetingCount, cells: readonly Place[], numbers: readonly [number, number]): Text {
  const names = [...new Set(cells.map(cellName))];
  const held = span(...numbers);
  const on = (language: keyof Text) => list(names, language);
  return {
    nb: `${halfYearName(halfYear.id, 'nb')}: ${held} avholdt. Det avhenger av ${on('nb')}, som ikke kan leses sikkert.`,
    nn: `${halfYearName(halfYear.id, 'nn')}: ${held} halde. Det kjem an på ${on('nn')}, som ikkje kan lesast sikkert.`,
    en: `${halfYearName(halfYear.id, 'en')}: ${held} held. It depends on ${on('en')}, which cannot be read for certain.`,
  };
}

function toRow(facts: YearFacts, { count, required, status }: Counted) {
  const { halfYear, held, heldMost, planned, plannedMost } = count;
  const { meetings } = facts.committee;
  const own = meetings.filter((meeting) => isIn(count, meeting));
  const isCancelledKnown = !meetings.some((meeting) => mayBeCancelled(count, meeting));
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
    const unclear = halfYears.filter(({ count }) => count.held !== count.heldMost);
    return {
      rows: halfYears.map((one) => toRow(facts, one)),
      undecided: unclear.map(({ count }) => depends(count, count.doubts, [count.held, count.heldMost])),
    };
  },
};
