import { clauseOn } from '../clause.ts';
import { unread, type Read } from '../committee.ts';
import { yearOf } from '../day.ts';
import type { Text } from '../language.ts';
import type { Activity, TaskCode } from '../records.ts';
import { taskTexts } from '../task-names.ts';
import { dayCell } from './day-cell.ts';
import { same } from './each-language.ts';
import type { ReportCell, ReportRow } from './report.ts';
import type { TableForm, YearFacts } from './table.ts';
import { unreadFields, unsettledCells } from './unsettled-cells.ts';

const statuses: Readonly<Record<Exclude<Activity['status'], symbol | undefined>, Text>> = {
  delivered: { nb: 'levert', nn: 'levert', en: 'delivered' },
  'under-way': { nb: 'pågår', nn: 'pågår', en: 'under way' },
  'not-applicable': { nb: 'ikke aktuelt', nn: 'ikkje aktuelt', en: 'not applicable' },
};

/** An undated row is of any year. */
const isOfYear = ({ day }: Activity, year: number) => typeof day !== 'number' || yearOf(day) === year;
const isEarlier = ({ day }: Activity, year: number) => typeof day === 'number' && yearOf(day) < year;

/** The year's rows; of a task that was done with before, those of the years before, whose days tell. */
function rowsOf(activities: readonly Activity[], task: Read<TaskCode>, year: number): Activity[] {
  const own = activities.filter((row) => row.task === task);
  const now = own.filter((row) => isOfYear(row, year));
  return now.length > 0 || typeof task !== 'string' ? now : own.filter((row) => isEarlier(row, year));
}

/** «O1 faglige innspill …» with a capital, as it stands alone in its cell. */
const asTitle = (text: string) =>
  text.replace(/^(\S+ )(.)/, (_, code: string, first: string) => code + first.toUpperCase());

const taskCell = (task: Read<TaskCode>, { language }: YearFacts) =>
  task === undefined || task === unread ? null : asTitle(taskTexts[language](task));

function toRow(facts: YearFacts, { task, measures, result, day, status, row }: Activity): ReportRow {
  const cells: ReportCell[] = [
    ...[taskCell(task, facts), measures ?? result ?? null, dayCell(day)],
    status === undefined || status === unread ? null : statuses[status][facts.language],
  ];
  return { cells, ...facts.from(row) };
}

function openCells(facts: YearFacts, { task = unread, day, status, measures, row }: Activity): Text[] {
  const named = measures === undefined ? same('') : same(`«${measures}»`);
  const who = task === unread ? named : same(task);
  return unsettledCells(facts, who, unreadFields(row, { task, day, status }));
}

/** What the group delivered on each of its tasks; a task without a row has one of its own, empty. */
export const deliverablesTable: TableForm = {
  title: { nb: 'Leveranser', nn: 'Leveransar', en: 'Deliverables' },
  columns: [
    { id: 'task', title: { nb: 'Oppgave', nn: 'Oppgåve', en: 'Task' }, type: 'text' },
    { id: 'deliverable', title: { nb: 'Leveranse', nn: 'Leveranse', en: 'Deliverable' }, type: 'text' },
    { id: 'day', title: { nb: 'Dato', nn: 'Dato', en: 'Date' }, type: 'day' },
    { id: 'status', title: { nb: 'Status', nn: 'Status', en: 'Status' }, type: 'text' },
  ],
  asks: ['deliverables'],
  judgedBy: [],
  fill(facts) {
    const { committee, mandate, on, year } = facts;
    const tasks = clauseOn(mandate, 'deliverables', on)?.tasks ?? [];
    const byTask = tasks.map((task) => ({ task, rows: rowsOf(committee.activities, task, year) }));
    const isOther = ({ task }: Activity) => typeof task !== 'string' || !tasks.includes(task);
    const others = committee.activities.filter((row) => isOther(row) && isOfYear(row, year));
    const empty = (task: TaskCode): ReportRow => ({ cells: [taskCell(task, facts), null, null, null], from: [] });
    return {
      rows: [
        ...byTask.flatMap(({ task, rows }) =>
          rows.length === 0 ? [empty(task)] : rows.map((row) => toRow(facts, row)),
        ),
        ...others.map((row) => toRow(facts, row)),
      ],
      undecided: [...byTask.flatMap(({ rows }) => rows), ...others].flatMap((row) => openCells(facts, row)),
    };
  },
};
