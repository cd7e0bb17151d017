import { placeOf, unread, type Place } from '../committee.ts';
import { caseName } from '../case-days.ts';
import type { Day } from '../day.ts';
import type { Text } from '../language.ts';
import type { Case } from '../records.ts';
import { cellName } from './cell-name.ts';
import { dayCell } from './day-cell.ts';
import { meantBy } from './meeting-lines.ts';
import { caseWords } from './meeting-words.ts';
import type { ReportRow } from './report.ts';
import type { TableForm, YearFacts } from './table.ts';
import { unreadFields, unsettledCells } from './unsettled-cells.ts';

const kinds: Readonly<Record<Exclude<Case['kind'], undefined | typeof unread>, Text>> = {
  advice: { nb: 'råd', nn: 'råd', en: 'advice' },
  discussion: { nb: 'drøfting', nn: 'drøfting', en: 'discussion' },
  information: { nb: 'orientering', nn: 'orientering', en: 'information' },
  decision: { nb: 'vedtak', nn: 'vedtak', en: 'decision' },
};

/** A case of the year, or one that may be: then what stands in the way of knowing its day. */
interface Dated {
  readonly item: Case;
  readonly day: Day | undefined;
  readonly why: readonly Text[];
}

/** The cell that says which meeting it is. */
function meetingCell({ row, meeting }: Case): Place {
  const { columns } = row.table;
  const field = meeting.number === undefined && columns.day !== undefined ? 'day' : 'meeting';
  return placeOf(row, columns[field] === undefined ? 'number' : field);
}

const noSuchMeeting = (name: string, cell: string): Text => ({
  nb: `Møtet for sak ${name} (${cell}) står ikke på møtelisten.`,
  nn: `Møtet for sak ${name} (${cell}) står ikkje på møtelista.`,
  en: `The meeting of case ${name} (${cell}) is not on the list of meetings.`,
});

const severalMeetings = (name: string, cell: string): Text => ({
  nb: `Sak ${name} (${cell}) kan gjelde flere møter.`,
  nn: `Sak ${name} (${cell}) kan gjelde fleire møte.`,
  en: `Case ${name} (${cell}) may be about several meetings.`,
});

/** Why no day is known, of a case that names no meeting of the list. */
function withoutMeeting(facts: YearFacts, item: Case): Text[] {
  const { number, day } = item.meeting;
  const cell = meetingCell(item);
  if (day === unread) return unsettledCells(facts, caseWords(item), [placeOf(item.row, 'day')]);
  return number === undefined
    ? unsettledCells(facts, caseWords(item), [cell])
    : [noSuchMeeting(caseName(item), cellName(cell))];
}

/** Undefined when it is of another year. */
function dated(facts: YearFacts, item: Case): Dated | undefined {
  const { committee, days } = facts;
  const { meetings, isOne } = meantBy(committee, item.meeting);
  const isInYear = (day: unknown) => typeof day === 'number' && day >= days.from && day <= days.to;
  const [first] = meetings;
  if (first === undefined) {
    const { day } = item.meeting;
    if (typeof day !== 'number') return { item, day: undefined, why: withoutMeeting(facts, item) };
    return isInYear(day) ? { item, day, why: [] } : undefined;
  }
  if (meetings.every(({ day }) => typeof day === 'number' && !isInYear(day))) return undefined;
  if (!isOne) return { item, day: undefined, why: [severalMeetings(caseName(item), cellName(meetingCell(item)))] };
  if (typeof first.day === 'number') return { item, day: first.day, why: [] };
  return { item, day: undefined, why: unsettledCells(facts, caseWords(item), [placeOf(first.row, 'day')]) };
}

function toRow(facts: YearFacts, { item, day }: Dated): ReportRow {
  const { row, number, title, kind, task, conclusion, forwarded } = item;
  const cells = [
    number === '' ? null : number,
    dayCell(day),
    title === '' ? null : title,
    kind === undefined || kind === unread ? null : kinds[kind][facts.language],
    task === undefined || task === unread ? null : task,
    conclusion ?? null,
    dayCell(forwarded),
  ];
  return { cells, ...facts.from(row) };
}

/** The cases of the year's meetings by day; domain.md 1.1, table 9. A case of no day that is known stands last. */
function casesOfYear(facts: YearFacts): Dated[] {
  const found = facts.committee.cases.flatMap((item) => dated(facts, item) ?? []);
  return found.toSorted((a, b) => (a.day ?? Number.MAX_SAFE_INTEGER) - (b.day ?? Number.MAX_SAFE_INTEGER));
}

/** What was treated at the year's meetings. */
export const casesTable: TableForm = {
  title: { nb: 'Saker behandlet', nn: 'Saker handsama', en: 'Cases' },
  columns: [
    { id: 'no', title: { nb: 'Saksnr.', nn: 'Saksnr.', en: 'Case no.' }, type: 'text' },
    { id: 'day', title: { nb: 'Møtedato', nn: 'Møtedato', en: 'Date of meeting' }, type: 'day' },
    { id: 'title', title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' }, type: 'text' },
    { id: 'kind', title: { nb: 'Type', nn: 'Type', en: 'Type' }, type: 'text' },
    { id: 'activity', title: { nb: 'Aktivitet', nn: 'Aktivitet', en: 'Activity' }, type: 'text' },
    { id: 'conclusion', title: { nb: 'Konklusjon', nn: 'Konklusjon', en: 'Conclusion' }, type: 'text' },
    {
      id: 'forwarded',
      title: { nb: 'Oversendt fagdirektørene', nn: 'Oversendt fagdirektørane', en: 'Forwarded to medical directors' },
      type: 'day',
    },
  ],
  asks: ['principle-forwarded'],
  judgedBy: ['principle-forwarded'],
  fill(facts) {
    const cases = casesOfYear(facts);
    const undecided = cases.flatMap(({ item, why }) => {
      const { row, kind, task, forwarded } = item;
      return [...why, ...unsettledCells(facts, caseWords(item), unreadFields(row, { kind, task, forwarded }))];
    });
    return { rows: cases.map((one) => toRow(facts, one)), undecided };
  },
};
