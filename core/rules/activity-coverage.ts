import { absent } from '../absent.ts';
import { coverageOf, type Coverage } from '../coverage.ts';
import type { Committee, Place } from '../committee.ts';
import { toCalendar, yearOf } from '../day.ts';
import { lastDayOfYear, standingIn, wholeYears } from '../judged-years.ts';
import type { TaskCode } from '../records.ts';
import type { Finding, Rule, Undecided, When } from '../rule.ts';
import { taskTexts } from '../task-names.ts';

export interface Terms {
  readonly tasks: readonly TaskCode[];
  /** From the first of this month, what is missing in the running year is noted [P]. */
  readonly noteMonth: number;
}

export interface Values {
  readonly task: TaskCode;
  readonly year: number;
  /** The year is not over. */
  readonly running: boolean;
}

interface Judged {
  readonly year: number;
  readonly running: boolean;
  readonly severity: 'warning' | 'note';
  readonly incomplete: boolean;
}

/** The running year is judged near its end only: in January nothing can have been done yet. */
function yearsOf(committee: Committee, { noteMonth }: Terms, when: When): Judged[] {
  const over = wholeYears(committee, when).map(({ year, standing }): Judged => {
    const severity = standing === 'partial' ? 'note' : 'warning';
    return { year, running: false, severity, incomplete: standing === 'incomplete' };
  });
  const year = yearOf(when.on);
  const isOver = lastDayOfYear(year) <= when.period.to;
  const isLate = toCalendar(when.on).month >= noteMonth && when.on >= when.valid.from && when.on <= when.valid.to;
  if (isOver || !isLate || standingIn(committee, year) === undefined) return over;
  const { closed } = committee.setup;
  if (typeof closed === 'number' && closed < when.on) return over;
  return [...over, { year, running: true, severity: 'note', incomplete: false }];
}

/** Which of the missing tasks a row that cannot be read may be about, and its cells. */
function inDoubt(missing: readonly TaskCode[], { doubts }: Coverage): { tasks: readonly TaskCode[]; cells: Place[] } {
  const relevant = doubts.filter(({ task }) => task === undefined || missing.includes(task));
  const cells = relevant.flatMap((doubt) => doubt.cells);
  if (relevant.some(({ task }) => task === undefined)) return { tasks: missing, cells };
  return { tasks: missing.filter((one) => relevant.some(({ task }) => task === one)), cells };
}

function* judge(committee: Committee, { tasks }: Terms, one: Judged): Iterable<Finding<Values> | Undecided> {
  const { year, running, severity } = one;
  const about = String(year);
  const coverage = coverageOf(committee, year);
  const missing = tasks.filter((task) => !coverage.done.has(task));
  if (missing.length === 0) return;
  if (one.incomplete) {
    yield { undecided: { about, incomplete: true } };
    return;
  }
  const table = committee.tables.activities;
  if (table === undefined) return;
  const unclear = inDoubt(missing, coverage);
  if (unclear.cells.length > 0) yield { undecided: { about, cells: unclear.cells } };
  for (const task of missing.filter((task) => !unclear.tasks.includes(task)))
    yield { at: { table }, values: { task, year, running }, severity };
}

export const activityCoverage: Rule<Terms, Values> = {
  title: { nb: 'Oppgavene i mandatet', nn: 'Oppgåvene i mandatet', en: 'Tasks of the mandate' },
  severity: 'warning',
  sentence: {
    nb: (v) =>
      `Ingen aktivitet er registrert for oppgaven «${taskTexts.nb(v.task)}» i ${v.year}${v.running ? ' så langt' : ''}.`,
    nn: (v) =>
      `Ingen aktivitet er registrert for oppgåva «${taskTexts.nn(v.task)}» i ${v.year}${v.running ? ' så langt' : ''}.`,
    en: (v) =>
      `No activity is entered for the task “${taskTexts.en(v.task)}” in ${v.year}${v.running ? ' so far' : ''}.`,
  },
  identity: ({ task, year }) => [task, year],
  *check(committee, terms, when) {
    const years = yearsOf(committee, terms, when);
    const { activities: table, cases } = committee.tables;
    const isDone = ({ year }: Judged) => terms.tasks.every((task) => coverageOf(committee, year).done.has(task));
    if (table === undefined) {
      // Cases alone may show that everything was attended to; what they do not show, the missing sheet might.
      const isShown = cases !== undefined && years.length > 0 && years.every(isDone);
      if (!isShown) yield* absent(when, 'activities');
    } else if (table.columns.day === undefined && committee.activities.length > 0) {
      if (!years.every(isDone)) yield* absent(when, 'activities', 'day');
    } else for (const one of years) yield* judge(committee, terms, one);
  },
};
