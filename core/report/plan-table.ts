import type { Appointment } from '../appointment.ts';
import { untilClosed } from '../closing.ts';
import { unread, type Row } from '../committee.ts';
import { fillsSeat } from '../presence.ts';
import { firstDayOfYear, type Day, type Interval } from '../day.ts';
import type { Text } from '../language.ts';
import type { Case } from '../records.ts';
import { termCell } from '../terms.ts';
import { dayCell } from './day-cell.ts';
import { same } from './each-language.ts';
import { linesByMeeting } from './meeting-lines.ts';
import { caseWords, meetingWords } from './meeting-words.ts';
import type { ReportCell } from './report.ts';
import type { TableForm, YearFacts } from './table.ts';
import { unreadFields, unsettledCells } from './unsettled-cells.ts';
import { fellThrough, yearMeetings, type MeetingRows } from './year-meetings.ts';

/** A line of the plan, before it is put in order. */
interface Planned {
  readonly day: Day | undefined;
  readonly cells: readonly [theme: ReportCell, activity: ReportCell, expiring: ReportCell];
  readonly rows: readonly Row[];
  /** Rows of other lists that tell of it. */
  readonly about: readonly Row[];
  readonly undecided: readonly Text[];
}

const joined = (texts: readonly string[], between: string): ReportCell =>
  texts.length === 0 ? null : [...new Set(texts)].join(between);

/** A meeting to come, with the cases that are tied to it already. */
function meetingPlanned(facts: YearFacts, rows: MeetingRows, cases: readonly Case[]): Planned {
  const [meeting] = rows;
  const remarks = rows.flatMap(({ row }) => facts.text(row, 'remark') ?? []);
  const titles = cases.flatMap(({ title }) => (title === '' ? [] : [title]));
  const tasks = cases.flatMap(({ task }) => (task === undefined || task === unread ? [] : [task]));
  const isTold = cases.every(({ task }) => task !== unread);
  const open = rows.flatMap(({ row, day, status }) => unreadFields(row, { day, status }));
  const unclear = cases.flatMap((item) =>
    unsettledCells(facts, caseWords(item), unreadFields(item.row, { task: item.task })),
  );
  return {
    day: typeof meeting.day === 'number' ? meeting.day : undefined,
    cells: [joined([...remarks, ...titles], '; '), isTold ? joined(tasks.toSorted(), ', ') : null, null],
    rows: rows.map(({ row }) => row),
    about: cases.map(({ row }) => row),
    undecided: [...unsettledCells(facts, meetingWords(meeting), open), ...unclear],
  };
}

function meetingsPlanned(facts: YearFacts, next: Interval): Planned[] {
  const casesOf = linesByMeeting(facts.committee, facts.committee.cases);
  // A report is written in the year after: what has been held by then was planned too.
  const own = yearMeetings({ ...facts, days: next }).filter((rows) => !fellThrough(rows));
  return own.map((rows) => meetingPlanned(facts, rows, casesOf(rows).sure));
}

/** The day on which a row that stands until then ends; undefined for one left before, and one without an end. */
function expiryOf({ to, left, proposed, role, type }: Appointment): Day | typeof unread | undefined {
  if (proposed || role === 'vacant' || type === 'vacant') return undefined;
  if (typeof left === 'number' && (typeof to !== 'number' || left < to)) return undefined;
  return to;
}

const nameOf = ({ name, region }: Appointment) => (typeof region === 'string' ? `${name} (${region})` : name);

/** Who stops, by day. Of an end that cannot be read the day is not known. */
function expiries(facts: YearFacts, next: Interval): Planned[] {
  const byDay = new Map<Day | undefined, Appointment[]>();
  for (const row of facts.committee.appointments) {
    const end = expiryOf(row);
    if (end === undefined || (end !== unread && (end < next.from || end > next.to))) continue;
    const day = end === unread ? undefined : end;
    byDay.set(day, [...(byDay.get(day) ?? []), row]);
  }
  return [...byDay].map(([day, ending]) => ({
    day,
    cells: [null, null, ending.map(nameOf).join(', ')],
    rows: ending.map(({ row }) => row),
    about: [],
    undecided: ending.flatMap((row) => {
      const fields = { region: row.region, left: row.left };
      const ends = day === undefined ? [termCell(row, 'to')] : [];
      return unsettledCells(facts, same(row.name), [...ends, ...unreadFields(row.row, fields)]);
    }),
  }));
}

/** Of members who sit without an end nobody can tell whether they stop next year. */
function endless({ committee, on }: YearFacts): Text[] {
  const own = committee.appointments.filter(
    (row) => row.to === undefined && row.left === undefined && !row.proposed && fillsSeat(row) !== 'no',
  );
  const sitting = own.filter(({ days, name }) => days !== undefined && days.from <= on && days.to > on && name !== '');
  return sitting.map(({ name }) => ({
    nb: `Når oppnevningen av ${name} utløper, er ikke ført.`,
    nn: `Når oppnemninga av ${name} går ut, er ikkje ført.`,
    en: `When the appointment of ${name} expires is not entered.`,
  }));
}

/** What is planned for the year after, as far as the group is to last: meetings, and appointments that expire; domain.md 1.1, table 15. */
export const planTable: TableForm = {
  title: { nb: 'Plan for kommende år', nn: 'Plan for komande år', en: 'Plan for the coming year' },
  columns: [
    { id: 'day', title: { nb: 'Dato', nn: 'Dato', en: 'Date' }, type: 'day' },
    { id: 'theme', title: { nb: 'Tema', nn: 'Tema', en: 'Theme' }, type: 'text' },
    { id: 'activity', title: { nb: 'Aktivitet', nn: 'Aktivitet', en: 'Activity' }, type: 'text' },
    {
      id: 'expiring',
      title: { nb: 'Oppnevninger som utløper', nn: 'Oppnemningar som går ut', en: 'Appointments that expire' },
      type: 'text',
    },
  ],
  asks: [],
  judgedBy: [],
  fill(facts) {
    const year = { from: facts.days.to + 1, to: firstDayOfYear(facts.year + 2) - 1 };
    const next = untilClosed(facts.committee, year);
    if (next === undefined) return { rows: [] };
    const last = next.to + 1;
    const planned = [...meetingsPlanned(facts, next), ...expiries(facts, next)];
    const inOrder = planned.toSorted((a, b) => (a.day ?? last) - (b.day ?? last));
    const rows = inOrder.map(({ day, cells, rows: own, about }) => ({
      cells: [dayCell(day), ...cells],
      ...facts.from(...own),
      from: facts.from(...own, ...about).from,
    }));
    return { rows, undecided: [...inOrder.flatMap(({ undecided }) => undecided), ...endless(facts)] };
  },
};
