import { absent } from '../absent.ts';
import { placeOf, unread, type Committee, type Place, type Table } from '../committee.ts';
import type { Activity, TaskCode } from '../records.ts';
import type { Finding, Rule, Undecided } from '../rule.ts';
import { taskTexts } from '../task-names.ts';

export interface Terms {
  readonly tasks: readonly TaskCode[];
}

export interface Values {
  readonly task: TaskCode;
  /** No row for the task; a row without a status; or under way though the group is closed. */
  readonly state: 'none' | 'no-status' | 'under-way';
  readonly closed: boolean;
}

interface Asked {
  readonly committee: Committee;
  readonly table: Table;
  readonly closed: boolean;
}

function judgeTask(task: TaskCode, { committee, table, closed }: Asked): Finding<Values> | Undecided | undefined {
  const rows = committee.activities.filter((row) => row.task === task);
  const severity = closed ? 'warning' : 'note';
  const found = (state: Values['state'], at: Place): Finding<Values> => ({
    at,
    values: { task, state, closed },
    severity,
  });
  if (rows.length === 0) {
    const cells = committee.activities.filter((row) => row.task === unread).map(({ row }) => placeOf(row, 'task'));
    return cells.length > 0 ? { undecided: { about: task, cells } } : found('none', { table });
  }
  if (table.columns.status === undefined) return undefined;
  const of = (status: Activity['status']) =>
    rows.filter((row) => row.status === status).map(({ row }) => placeOf(row, 'status'));
  const [underWay] = closed ? of('under-way') : [];
  if (underWay !== undefined) return found('under-way', underWay);
  const [untold] = of(undefined);
  const isTold = rows.some(({ status }) => status !== undefined);
  if (untold !== undefined && (closed || !isTold)) return found('no-status', untold);
  const cells = closed ? of(unread) : [];
  return cells.length > 0 ? { undecided: { about: task, cells } } : undefined;
}

export const deliverables: Rule<Terms, Values> = {
  title: { nb: 'Leveranser', nn: 'Leveransar', en: 'Deliverables' },
  severity: 'note',
  sentence: {
    nb: ({ task, state, closed }) =>
      ({
        none: `Oppgave ${taskTexts.nb(task)}: ingen leveranse er registrert.`,
        'no-status': `Oppgave ${taskTexts.nb(task)}: status er ikke ført.`,
        'under-way': `Oppgave ${taskTexts.nb(task)} er ført som pågående.`,
      })[state] + (closed ? ' Gruppen er avsluttet.' : ''),
    nn: ({ task, state, closed }) =>
      ({
        none: `Oppgåve ${taskTexts.nn(task)}: ingen leveranse er registrert.`,
        'no-status': `Oppgåve ${taskTexts.nn(task)}: status er ikkje ført.`,
        'under-way': `Oppgåve ${taskTexts.nn(task)} er ført som pågåande.`,
      })[state] + (closed ? ' Gruppa er avslutta.' : ''),
    en: ({ task, state, closed }) =>
      ({
        none: `Task ${taskTexts.en(task)}: no deliverable is entered.`,
        'no-status': `Task ${taskTexts.en(task)}: no status is entered.`,
        'under-way': `Task ${taskTexts.en(task)} is entered as under way.`,
      })[state] + (closed ? ' The group is closed.' : ''),
  },
  identity: ({ task, state }) => [task, state],
  *check(committee, { tasks }, when) {
    if (when.on < when.valid.from || when.on > when.valid.to) return;
    const table = committee.tables.activities;
    if (table === undefined) {
      yield* absent(when, 'activities');
      return;
    }
    if (committee.activities.length > 0 && table.columns.status === undefined)
      yield* absent(when, 'activities', 'status');
    const { closed } = committee.setup;
    const asked = { committee, table, closed: typeof closed === 'number' && closed <= when.on };
    for (const task of tasks) {
      const result = judgeTask(task, asked);
      if (result !== undefined) yield result;
    }
  },
};
