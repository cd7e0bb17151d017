import { placeOf, unread, type Committee, type Place } from './committee.ts';
import { yearOf, type Day } from './day.ts';
import { referred } from './meeting-reference.ts';
import type { Activity, Case, TaskCode } from './records.ts';

/** Which tasks were attended to in a year. */
export interface Coverage {
  readonly done: ReadonlySet<TaskCode>;
  /** Rows that may show one more: of a known task, or of any; with the cells that would tell. */
  readonly doubts: readonly { readonly task: TaskCode | undefined; readonly cells: readonly Place[] }[];
}

interface Shown {
  readonly task: Activity['task'];
  readonly day: Day | undefined;
  readonly cells: readonly Place[];
}

function ofActivity({ row, task, day, status }: Activity): Shown {
  const cells = [
    ...(task === unread ? [placeOf(row, 'task')] : []),
    ...(typeof day === 'number' ? [] : [placeOf(row, 'day')]),
    ...(status === unread ? [placeOf(row, 'status')] : []),
  ];
  return {
    task: status === 'not-applicable' ? undefined : task,
    day: typeof day === 'number' ? day : undefined,
    cells,
  };
}

/** A case was attended to on the day of its meeting. */
function ofCase(committee: Committee, { row, task, meeting }: Case): Shown {
  const day = task === undefined ? undefined : referred(committee, meeting).day;
  const cells = [
    ...(task === unread ? [placeOf(row, 'task')] : []),
    ...(day === undefined
      ? [placeOf(row, meeting.number === undefined && meeting.day === unread ? 'day' : 'meeting')]
      : []),
  ];
  return { task, day, cells };
}

/** Held against one year: what is in another year says nothing. */
export function coverageOf(committee: Committee, year: number): Coverage {
  const done = new Set<TaskCode>();
  const doubts: { task: TaskCode | undefined; cells: readonly Place[] }[] = [];
  const all = [...committee.activities.map(ofActivity), ...committee.cases.map((one) => ofCase(committee, one))];
  for (const { task, day, cells } of all) {
    if (task === undefined || (day !== undefined && yearOf(day) !== year)) continue;
    if (cells.length > 0) doubts.push({ task: task === unread ? undefined : task, cells });
    else if (task !== unread) done.add(task);
  }
  return { done, doubts };
}
