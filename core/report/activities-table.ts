import { clauseOn } from '../clause.ts';
import { placeOf, unread, type Place } from '../committee.ts';
import { yearOf, type Day } from '../day.ts';
import type { Text } from '../language.ts';
import { referred } from '../meeting-reference.ts';
import type { Activity, Case, TaskCode } from '../records.ts';
import { taskTexts } from '../task-names.ts';
import { dependsOn } from './depends-on.ts';
import { forWhom, inEach, labelOf } from './each-language.ts';
import type { ReportRow } from './report.ts';
import type { TableForm, YearFacts } from './table.ts';
import { unsettledCell } from './unsettled-cells.ts';

/** «A4 Samarbeid med andre aktører». */
function named(task: TaskCode): Text {
  return inEach((language) => {
    const name = taskTexts[language](task).slice(task.length + 1);
    return `${task} ${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  });
}

/** What is entered without a day counts for the year. */
const activitiesOf = ({ committee, year }: YearFacts) =>
  committee.activities.filter(({ day }) => typeof day !== 'number' || yearOf(day) === year);

/** A case belongs to the day of its meeting; undefined where that is not known. */
const dayOf = ({ committee }: YearFacts, { meeting }: Case): Day | undefined => referred(committee, meeting).day;

const isOfYear = (facts: YearFacts, one: Case) => {
  const day = dayOf(facts, one);
  return day !== undefined && yearOf(day) === facts.year;
};

/** The tasks of the mandate, and others that something is entered for. */
function tasksOf(facts: YearFacts, activities: readonly Activity[]): TaskCode[] {
  const { tasks = [] } = clauseOn(facts.mandate, 'activity-coverage', facts.on) ?? {};
  const entered = activities.flatMap(({ task }) => (typeof task === 'string' ? [task] : []));
  return [...new Set([...tasks, ...entered.toSorted()])];
}

const joined = (texts: readonly (string | undefined)[]) => {
  const filled = texts.filter((text) => text !== undefined);
  return filled.length === 0 ? null : filled.join('; ');
};

/** What is said not to be relevant is shown with that word: it was no measure. */
function measuresIn(facts: YearFacts, { row, measures, status }: Activity): string | undefined {
  const word = status === 'not-applicable' ? facts.text(row, 'status') : undefined;
  if (word === undefined) return measures;
  return measures === undefined ? word : `${measures} (${word})`;
}

function rowOf(facts: YearFacts, activity: string | null, own: readonly Activity[]): ReportRow {
  const measures = joined(own.map((one) => measuresIn(facts, one)));
  const rest = [joined(own.map(({ result }) => result)), joined(own.map(({ next }) => next))];
  return { cells: [activity, measures, ...rest], ...facts.from(...own.map(({ row }) => row)) };
}

const caseWord: Text = { nb: 'Sak', nn: 'Sak', en: 'Case' };

function titleOf({ number, title }: Case, { language }: YearFacts): string {
  const name = number === '' ? caseWord[language] : `${caseWord[language]} ${number}`;
  return title === '' ? name : `${name}: ${title}`;
}

function rowOfTask(facts: YearFacts, task: TaskCode, activities: readonly Activity[]): ReportRow {
  const activity = named(task)[facts.language];
  const own = activities.filter((one) => one.task === task);
  if (own.length > 0) return rowOf(facts, activity, own);
  const cases = facts.committee.cases.filter((one) => one.task === task && isOfYear(facts, one));
  const measures = joined(cases.map((one) => titleOf(one, facts)));
  return { cells: [activity, measures, null, null], ...facts.from(...cases.map(({ row }) => row)) };
}

/** The cells of cases that may be about a task for which no activity is entered. */
function openCells(facts: YearFacts, task: TaskCode): Place[] {
  return facts.committee.cases.flatMap((one) => {
    if (one.task !== task && one.task !== unread) return [];
    const unclear = one.task === unread ? [placeOf(one.row, 'task')] : [];
    if (dayOf(facts, one) !== undefined) return isOfYear(facts, one) ? unclear : [];
    const isDated = one.meeting.number === undefined && one.meeting.day === unread;
    return [...unclear, placeOf(one.row, isDated ? 'day' : 'meeting')];
  });
}

const undated: Text = {
  nb: 'Tiltak uten dato er tatt med. Om de hører til året',
  nn: 'Tiltak utan dato er tekne med. Om dei høyrer til året,',
  en: 'Measures without a date are included. Whether they belong to the year',
};

function unsettled(facts: YearFacts, activities: readonly Activity[], tasks: readonly TaskCode[]): Text[] {
  const dateless = activities.filter(({ day }) => typeof day !== 'number').map(({ row }) => placeOf(row, 'day'));
  const fields = ['task', 'status'] as const;
  const unclear = activities.flatMap((one) =>
    fields
      .filter((field) => one[field] === unread)
      .map((field) => unsettledCell(placeOf(one.row, field), forWhom(labelOf(field), one.measures ?? ''), false)),
  );
  const open = tasks
    .filter((task) => !activities.some((one) => one.task === task))
    .map((task) => ({ task, cells: openCells(facts, task) }))
    .filter(({ cells }) => cells.length > 0);
  return [
    ...(dateless.length > 0 ? [dependsOn(undated, dateless)] : []),
    ...unclear,
    ...open.map(({ task, cells }) => dependsOn(named(task), cells)),
  ];
}

/** What was done on each task of the mandate in the year. Where no activity is entered, the cases on it stand in its place. */
export const activitiesTable: TableForm = {
  title: { nb: 'Aktiviteter etter mandatet', nn: 'Aktivitetar etter mandatet', en: 'Activities under the mandate' },
  columns: [
    { id: 'activity', title: { nb: 'Aktivitet', nn: 'Aktivitet', en: 'Activity' }, type: 'text' },
    { id: 'measures', title: { nb: 'Tiltak i året', nn: 'Tiltak i året', en: 'Measures in the year' }, type: 'text' },
    { id: 'result', title: { nb: 'Resultat', nn: 'Resultat', en: 'Result' }, type: 'text' },
    { id: 'next', title: { nb: 'Videre arbeid', nn: 'Vidare arbeid', en: 'Further work' }, type: 'text' },
  ],
  asks: ['activity-coverage'],
  judgedBy: [],
  fill(facts) {
    const activities = activitiesOf(facts);
    const tasks = tasksOf(facts, activities);
    const untold = activities.filter(({ task }) => typeof task !== 'string');
    const rows = tasks.map((task) => rowOfTask(facts, task, activities));
    return {
      rows: [...rows, ...untold.map((one) => rowOf(facts, null, [one]))],
      undecided: unsettled(facts, activities, tasks),
    };
  },
};
