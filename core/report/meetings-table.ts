import { placeOf, unread, type Read } from '../committee.ts';
import { meetingPeriodOf } from '../half-year.ts';
import type { Language, Text } from '../language.ts';
import type { Case } from '../records.ts';
import { cellName } from './cell-name.ts';
import { dayCell } from './day-cell.ts';
import { linesByMeeting, type Lines } from './meeting-lines.ts';
import { countingWords, formWords, kindWords, meetingWords, statusWords } from './meeting-words.ts';
import { minutesCell } from './minutes-cell.ts';
import type { ReportCell, ReportRow } from './report.ts';
import type { TableForm, YearFacts } from './table.ts';
import { turnouts, type Turnout } from './turnout.ts';
import { unreadFields, unsettledCells } from './unsettled-cells.ts';
import { statusOf, toldBy, yearMeetings, type MeetingRows } from './year-meetings.ts';

/** What Deltakelse and Saker tell of a meeting. `cases` is undefined where there is no list of cases. */
interface About {
  readonly turnout: Turnout;
  readonly cases: Lines<Case> | undefined;
}

const worded = <Word extends string>(words: Readonly<Record<Word, Text>>, word: Read<Word>, language: Language) =>
  word === undefined || word === unread ? null : words[word][language];

/** As written; where the rows of one meeting differ, each. */
function asWritten(facts: YearFacts, rows: MeetingRows, field: string): ReportCell {
  const texts = rows.flatMap(({ row }) => facts.text(row, field) ?? []);
  return texts.length === 0 ? null : [...new Set(texts)].join(', ');
}

function kindOf(rows: MeetingRows, language: Language): ReportCell {
  const kind = toldBy(rows, (one) => one.kind);
  if (kind === 'joint' && rows.some(({ counts }) => counts)) return countingWords[language];
  return worded(kindWords, kind, language);
}

function toRow(facts: YearFacts, rows: MeetingRows, { turnout, cases }: About): ReportRow {
  const { language } = facts;
  const [{ day }] = rows;
  const known = typeof day === 'number' ? day : undefined;
  const own = rows.map(({ row }) => row);
  const about = [...turnout.lines, ...(cases?.sure ?? [])].map(({ row }) => row);
  const cells = [
    asWritten(facts, rows, 'number'),
    dayCell(day),
    known === undefined ? null : meetingPeriodOf(known, 'half-year').id,
    kindOf(rows, language),
    worded(
      formWords,
      toldBy(rows, ({ form }) => form),
      language,
    ),
    asWritten(facts, rows, 'place'),
    worded(statusWords, statusOf(rows), language),
    turnout.present,
    turnout.absent,
    cases === undefined || cases.unsure.length > 0 ? null : cases.sure.length,
    minutesCell(rows, language),
  ];
  // What is told of it may stand elsewhere, but only its own rows can be gone.
  return { cells, ...facts.from(...own), from: facts.from(...own, ...about).from };
}

const severalMeetings = (cell: string): Text => ({
  nb: `Saken i ${cell} kan gjelde flere møter.`,
  nn: `Saka i ${cell} kan gjelde fleire møte.`,
  en: `The case in ${cell} may be about several meetings.`,
});

const caseCell = ({ row }: Case) => cellName(placeOf(row, row.table.columns.meeting === undefined ? 'day' : 'meeting'));

/** The cells of a meeting that cannot be read, where no other row of it tells. */
function unreadIn(facts: YearFacts, rows: MeetingRows): Text[] {
  const asked = {
    day: toldBy(rows, ({ day }) => day),
    kind: toldBy(rows, ({ kind }) => kind),
    form: toldBy(rows, ({ form }) => form),
    status: statusOf(rows),
  };
  const open = Object.entries(asked).flatMap(([field, value]) => (value === unread ? [field] : []));
  return rows.flatMap((meeting) => {
    const { day, kind, form, status } = meeting;
    const cells = unreadFields(meeting.row, { day, kind, form, status });
    return unsettledCells(
      facts,
      meetingWords(meeting),
      cells.filter(({ field = '' }) => open.includes(field)),
    );
  });
}

/** The year's meetings; domain.md 1.1, table 6. Two rows of one meeting are one row, and each one whose day cannot be read stands last. */
export const meetingsTable: TableForm = {
  title: { nb: 'Møter', nn: 'Møte', en: 'Meetings' },
  columns: [
    { id: 'no', title: { nb: 'Møte nr.', nn: 'Møte nr.', en: 'Meeting no.' }, type: 'text' },
    { id: 'day', title: { nb: 'Dato', nn: 'Dato', en: 'Date' }, type: 'day' },
    { id: 'halfYear', title: { nb: 'Halvår', nn: 'Halvår', en: 'Half-year' }, type: 'half-year' },
    { id: 'kind', title: { nb: 'Type', nn: 'Type', en: 'Type' }, type: 'text' },
    { id: 'form', title: { nb: 'Form', nn: 'Form', en: 'Form' }, type: 'text' },
    { id: 'place', title: { nb: 'Sted', nn: 'Stad', en: 'Place' }, type: 'text' },
    { id: 'status', title: { nb: 'Status', nn: 'Status', en: 'Status' }, type: 'text' },
    { id: 'present', title: { nb: 'Antall til stede', nn: 'Tal til stades', en: 'Number present' }, type: 'integer' },
    { id: 'absent', title: { nb: 'Antall forfall', nn: 'Tal forfall', en: 'Number absent' }, type: 'integer' },
    { id: 'cases', title: { nb: 'Antall saker', nn: 'Tal saker', en: 'Number of cases' }, type: 'integer' },
    { id: 'minutes', title: { nb: 'Referat godkjent', nn: 'Referat godkjent', en: 'Minutes approved' }, type: 'text' },
  ],
  asks: ['minutes-missing', 'meeting-past-planned', 'meeting-future-held', 'meeting-duplicated'],
  judgedBy: ['minutes-missing'],
  fill(facts) {
    const { committee } = facts;
    const turnoutOf = turnouts(committee);
    const hasCases = committee.tables.cases !== undefined || committee.cases.length > 0;
    const casesOf = hasCases ? linesByMeeting(committee, committee.cases) : undefined;
    const filled = yearMeetings(facts).map((rows) => {
      const about = { turnout: turnoutOf(rows), cases: casesOf?.(rows) };
      const unsure = (about.cases?.unsure ?? []).map((one) => severalMeetings(caseCell(one)));
      const undecided = [...unreadIn(facts, rows), ...about.turnout.doubts, ...unsure];
      return { row: toRow(facts, rows, about), undecided };
    });
    return { rows: filled.map(({ row }) => row), undecided: filled.flatMap(({ undecided }) => undecided) };
  },
};
