import type { Appointment } from '../appointment.ts';
import { unread, type Read } from '../committee.ts';
import type { Day } from '../day.ts';
import { dayCell } from './day-cell.ts';
import type { TableForm } from './table.ts';
import { unreadOf } from './unread-row.ts';
import { runningRows } from './year-rows.ts';

/** The last day: the one on which the person left, where that came first. */
function lastDay({ to, left }: Appointment): Read<Day> {
  if (to === unread || left === unread) return unread;
  return left !== undefined && (to === undefined || left < to) ? left : to;
}

export const isAssociated = ({ role, type }: Appointment) => role === 'associated' || type === 'associated';
const mayBe = ({ role, type }: Appointment) => role === unread || type === unread;

/** Whom the network has associated with itself; they fill no seat. */
export const associatedTable: TableForm = {
  title: { nb: 'Tilknyttet kompetanse', nn: 'Tilknytt kompetanse', en: 'Associated expertise' },
  columns: [
    { id: 'name', title: { nb: 'Navn', nn: 'Namn', en: 'Name' }, type: 'text' },
    { id: 'competence', title: { nb: 'Kompetanse/fagfelt', nn: 'Kompetanse/fagfelt', en: 'Expertise' }, type: 'text' },
    { id: 'employer', title: { nb: 'Virksomhet', nn: 'Verksemd', en: 'Employer' }, type: 'text' },
    { id: 'from', title: { nb: 'Tilknyttet fra', nn: 'Tilknytt frå', en: 'Associated from' }, type: 'day' },
    { id: 'to', title: { nb: 'Til', nn: 'Til', en: 'To' }, type: 'day' },
    { id: 'purpose', title: { nb: 'Formål', nn: 'Føremål', en: 'Purpose' }, type: 'text' },
  ],
  asks: [],
  judgedBy: ['associated-expertise'],
  fill(facts) {
    const running = runningRows(facts);
    const found = running.filter(isAssociated);
    const perhaps = running.filter((row) => !isAssociated(row) && mayBe(row));
    return {
      rows: found.map((row) => ({
        cells: [
          ...[row.name === '' ? null : row.name, row.competence ?? null, row.employer ?? null],
          ...[dayCell(row.from), dayCell(lastDay(row)), facts.text(row.row, 'remark') ?? null],
        ],
        ...facts.from(row.row),
      })),
      undecided: [
        ...found.flatMap((row) => unreadOf(row, [])),
        ...perhaps.flatMap((row) => unreadOf(row, ['role', 'type'])),
      ],
    };
  },
};
