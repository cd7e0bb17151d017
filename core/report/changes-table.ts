import type { Appointment, Role } from '../appointment.ts';
import { isUninvolved } from '../appointed.ts';
import { placeOf, unread, type Place, type Read } from '../committee.ts';
import { endOfTime, type Day } from '../day.ts';
import type { Text } from '../language.ts';
import { fillsSeat } from '../presence.ts';
import { readDate } from '../read/date.ts';
import { wordsOf } from '../read/text.ts';
import { readYesNo } from '../read/values.ts';
import { repeatedRows } from '../roster.ts';
import { dayCell } from './day-cell.ts';
import { dependsOn } from './depends-on.ts';
import type { ReportRow } from './report.ts';
import type { TableForm, YearFacts } from './table.ts';
import { unreadOf } from './unread-row.ts';
import { runningRows } from './year-rows.ts';

const words = {
  appointed: { nb: 'oppnevnt', nn: 'oppnemnd', en: 'appointed' },
  reappointed: { nb: 'gjenoppnevnt', nn: 'oppnemnd på nytt', en: 'reappointed' },
  moved: { nb: 'byttet virksomhet', nn: 'bytt verksemd', en: 'changed employer' },
  left: { nb: 'fratrådt', nn: 'fråtredd', en: 'left' },
  expired: { nb: 'oppnevningen utløp', nn: 'oppnemninga gjekk ut', en: 'the appointment expired' },
  leave: { nb: 'permisjon', nn: 'permisjon', en: 'on leave' },
} satisfies Readonly<Record<string, Text>>;

/** What happened to an appointment, and when; undefined where it cannot be told. */
interface Change {
  readonly row: Appointment;
  readonly day: Day | undefined;
  readonly kind: keyof typeof words | undefined;
  /** The cells that would tell. */
  readonly doubts: readonly Place[];
}

/** Whoever is there without being appointed changes nothing by coming and going. */
const isOutside = (role: Read<Role>) => isUninvolved(role) || role === 'associated';
const isAppointee = ({ role, type, proposed, days }: Appointment) =>
  !proposed && days !== undefined && !isOutside(role) && !isOutside(type);

/** The person's other rows of the same standing: a deputy who becomes a member is newly appointed. */
function othersOf(row: Appointment, { committee }: YearFacts): Appointment[] {
  const fills = fillsSeat(row);
  const own = (repeatedRows(committee).get(row.person) ?? []).filter(isAppointee);
  return own.filter(
    (other) => other !== row && [fills, 'maybe'].includes(fills === 'maybe' ? fills : fillsSeat(other)),
  );
}

/** Whether two rows name different employers: by what they were read as, else as they are written. */
function differ(a: Appointment, b: Appointment): boolean {
  if (a.employer === undefined || b.employer === undefined) return false;
  const [one, other] = [a, b].map(({ workplace, employer = '' }) =>
    workplace === undefined || workplace === unread ? wordsOf(employer) : wordsOf(workplace.name),
  );
  return one !== other;
}

/** The year's days of which something can be said: not those after the day of judgement. */
const isIn = (day: Day, { days, on }: YearFacts) => day >= days.from && day <= on;

function beginning(row: Appointment, facts: YearFacts): Change[] {
  const { from, region } = row;
  if (typeof from !== 'number' || !isIn(from, facts)) return [];
  const others = othersOf(row, facts);
  const before = others.filter(({ days }) => days !== undefined && days.from < from);
  const open = before.filter((other) => other.from === unread && (other.days?.to ?? from) >= from);
  const isMoved = before.some(
    (other) => other.region === region && (other.days?.to ?? 0) >= from - 1 && differ(other, row),
  );
  if (before.length > open.length) return [{ row, day: from, kind: isMoved ? 'moved' : 'reappointed', doubts: [] }];
  const doubts = open.flatMap(({ dateDoubts }) => dateDoubts);
  return [{ row, day: from, kind: open.length > 0 ? undefined : 'appointed', doubts }];
}

function ending(row: Appointment, facts: YearFacts): Change[] {
  const { days, left, region, dateDoubts } = row;
  if (days === undefined || !isIn(days.to, facts)) return [];
  const hasLeft = left === days.to;
  const after = othersOf(row, facts).filter(
    (other) =>
      other.days !== undefined &&
      other.days.from <= days.to + 1 &&
      other.days.to > days.to &&
      (!hasLeft || other.region === region),
  );
  const open = after.filter((other) => other.from === unread);
  if (after.length > open.length) return [];
  const doubts = [...open.flatMap((other) => other.dateDoubts), ...(left === unread ? dateDoubts : [])];
  const kind = hasLeft ? 'left' : 'expired';
  return [{ row, day: days.to, kind: doubts.length > 0 ? undefined : kind, doubts }];
}

/** Leave that began in the year; of a cell without a day it is not known when. */
function leave(row: Appointment, facts: YearFacts): Change[] {
  const text = facts.text(row.row, 'leave');
  if (text === undefined || readYesNo(text) === false) return [];
  const reading = readDate(text, false);
  const day = reading.kind === 'month' ? reading.month.from : reading.kind === 'day' ? reading.day : undefined;
  if (day === undefined) return [{ row, day, kind: 'leave', doubts: [placeOf(row.row, 'leave')] }];
  return isIn(day, facts) ? [{ row, day, kind: 'leave', doubts: [] }] : [];
}

function rowOf({ row, day, kind }: Change, facts: YearFacts): ReportRow {
  const change = kind === undefined ? null : words[kind][facts.language];
  const region = typeof row.region === 'string' ? row.region : null;
  const rest = ['reason', 'reference'].map((field) => facts.text(row.row, field) ?? null);
  return { cells: [dayCell(day), region, row.name === '' ? null : row.name, change, ...rest], ...facts.from(row.row) };
}

/** Changes of somebody whose dates cannot be read may belong to the year, or not. */
function doubtsOf(row: Appointment, changes: readonly Change[], { year }: YearFacts): Text[] {
  const what = {
    nb: `Endringer for ${row.name} i ${year}`,
    nn: `Endringar for ${row.name} i ${year}`,
    en: `What changed for ${row.name} in ${year}`,
  };
  const cells = [...row.dateDoubts, ...changes.flatMap(({ doubts }) => doubts)];
  const named = changes.length > 0 ? unreadOf({ ...row, dateDoubts: [] }, ['role', 'type', 'region']) : [];
  return [...(cells.length > 0 ? [dependsOn(what, cells)] : []), ...named];
}

/** Who came, stayed on and went in the year, up to the day of judgement. */
export const changesTable: TableForm = {
  title: { nb: 'Endringer i året', nn: 'Endringar i året', en: 'Changes in the year' },
  columns: [
    { id: 'day', title: { nb: 'Dato', nn: 'Dato', en: 'Date' }, type: 'day' },
    { id: 'region', title: { nb: 'Region', nn: 'Region', en: 'Region' }, type: 'text' },
    { id: 'name', title: { nb: 'Navn', nn: 'Namn', en: 'Name' }, type: 'text' },
    { id: 'change', title: { nb: 'Endring', nn: 'Endring', en: 'Change' }, type: 'text' },
    { id: 'reason', title: { nb: 'Årsak', nn: 'Årsak', en: 'Reason' }, type: 'text' },
    { id: 'reference', title: { nb: 'Vedtak/referanse', nn: 'Vedtak/referanse', en: 'Decision' }, type: 'text' },
  ],
  asks: [],
  judgedBy: [],
  fill(facts) {
    const told = runningRows(facts)
      .filter(isAppointee)
      .map((row) => ({ row, changes: [beginning, ending, leave].flatMap((find) => find(row, facts)) }));
    const changes = told.flatMap((one) => one.changes).toSorted((a, b) => (a.day ?? endOfTime) - (b.day ?? endOfTime));
    return {
      rows: changes.map((change) => rowOf(change, facts)),
      undecided: told.flatMap((one) => doubtsOf(one.row, one.changes, facts)),
    };
  },
};
