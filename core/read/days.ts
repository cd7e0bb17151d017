import type { Appointment } from '../appointment.ts';
import { placeOf, unread, type Place, type Row } from '../committee.ts';
import { beginningOfTime, endOfTime, type Interval } from '../day.ts';

type Dates = Pick<Appointment, 'from' | 'to' | 'left'>;

const none: readonly Place[] = [];

/** Where a date was read when its own column is not there: one cell for the whole term, or the day of the decision. */
const elsewhere = { from: ['from', 'term', 'decided'], to: ['to', 'term'], left: ['left'] } as const;

function doubtsOf(row: Row, dates: Dates): readonly Place[] {
  const { columns } = row.table;
  const unclear = (['from', 'to', 'left'] as const).filter((field) => dates[field] === unread);
  const fields = unclear.map((field) => elsewhere[field].find((column) => columns[column] !== undefined) ?? field);
  return [...new Set(fields)].map((field) => placeOf(row, field));
}

/**
 * The days an appointment runs, as far as its dates can be read, and the date cells that cannot be read. A period beside the name may say
 * something else than they do.
 */
export function daysOf(
  row: Row,
  dates: Dates,
  besideName?: string,
): { days: Interval | undefined; dateDoubts: readonly Place[] } {
  const { from, to, left } = dates;
  const start = typeof from === 'number' ? from : beginningOfTime;
  const end = Math.min(typeof to === 'number' ? to : endOfTime, typeof left === 'number' ? left : endOfTime);
  const clear = from !== unread && to !== unread && left !== unread;
  const doubts = clear ? none : doubtsOf(row, dates);
  const dateDoubts = besideName === undefined ? doubts : [...doubts, placeOf(row, 'name')];
  return { days: start > end ? undefined : { from: start, to: end }, dateDoubts };
}
