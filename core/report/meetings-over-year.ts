import { clauseOn } from '../clause.ts';
import { toCalendar, type Day } from '../day.ts';
import type { Language } from '../language.ts';
import type { Figures } from './chart-figures.ts';
import type { ReportTable } from './report.ts';
import type { YearFacts } from './table.ts';
import { statusOf, yearMeetings, type MeetingRows } from './year-meetings.ts';

/** The months as they are shortened on a line of the year. */
const months: Readonly<Record<Language, readonly string[]>> = {
  nb: ['jan.', 'feb.', 'mars', 'april', 'mai', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'des.'],
  nn: ['jan.', 'feb.', 'mars', 'april', 'mai', 'juni', 'juli', 'aug.', 'sep.', 'okt.', 'nov.', 'des.'],
  en: ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
};

const names = {
  held: { nb: 'Avholdt', nn: 'Halde', en: 'Held' },
  planned: { nb: 'Planlagt', nn: 'Planlagt', en: 'Planned' },
} as const;

/** Meetings held and planned in each month of the year; none where the mandate asks for no number of meetings, or none is dated. */
export function meetingsOverYear(tables: readonly ReportTable[], facts: YearFacts): Figures[] {
  const isAsked = clauseOn(facts.mandate, 'meeting-frequency', facts.on) !== undefined;
  const table = tables.find(({ id }) => id === 'meeting-frequency');
  if (!isAsked || table === undefined) return [];
  const dated = yearMeetings(facts).flatMap((rows) => {
    const [{ day }] = rows;
    return typeof day === 'number' ? [{ month: toCalendar(day).month, kind: kindOf(rows, day, facts) }] : [];
  });
  const count = (kind: 'held' | 'planned') =>
    months.nb.map((_, index) => dated.filter((one) => one.kind === kind && one.month === index + 1).length);
  // What is still to come stands before what has been held, as what is asked for does elsewhere; without any it is left out.
  const all = (['planned', 'held'] as const).map((kind) => ({
    name: names[kind][facts.language],
    values: count(kind),
  }));
  const series = all.filter(({ values }) => values.some((value) => value > 0));
  if (series.length === 0) return [];
  const categories = months[facts.language];
  return [{ id: 'meetings-over-year', table: 'meetings', kind: 'columns', categories, series }];
}

/** What is entered as held but lies ahead is not held yet; what is planned and has passed is neither. */
function kindOf(rows: MeetingRows, day: Day, { on }: YearFacts): 'held' | 'planned' | undefined {
  const status = statusOf(rows);
  if (status === 'held') return day <= on ? 'held' : undefined;
  return status === 'planned' && day >= on ? 'planned' : undefined;
}
