import type { Appointment } from './appointment.ts';
import { placeOf, unread, type Committee, type Place } from './committee.ts';
import { lastDayOfTerm, type Day, type Interval } from './day.ts';
import { byPerson } from './by-person.ts';
import { holders, holdersByPerson, mayHold } from './holders.ts';
import { judgeEach } from './judge-each.ts';
import { kept } from './kept.ts';
import { eveOf, fillsSeat } from './presence.ts';
import { allRowsOf } from './roster.ts';
import type { When } from './rule.ts';
import { everybody } from './seated.ts';

/** How long a term of office lasts. */
export interface TermLength {
  readonly years: number;
}

/** One appointment's term held against the length the mandate gives. */
export interface Term {
  readonly row: Appointment;
  /** `doubtful`: not exact, of a row that leaves it open whether it fills a seat, or who does. */
  readonly kind: 'exact' | 'one-day-over' | 'too-long' | 'too-short' | 'open-ended' | 'doubtful';
  readonly from: Day;
  /** The last day as written; undefined when it is left empty. */
  readonly to: Day | undefined;
  /** The last day that the mandate gives. */
  readonly expected: Day;
}

/** A clause need not be in force for it. */
type Occasion = Pick<When, 'on' | 'period' | 'proposed'>;

const judged = new WeakMap<Committee, Map<string, readonly Appointment[]>>();

/** The appointments whose term is judged: they fill a seat, are not merely proposed, and had not ended before the period began. */
export function judgedRows(committee: Committee, when: Occasion): readonly Appointment[] {
  const { period, proposed } = when;
  return kept(judged, committee, `${eveOf(when)}|${period.from}|${proposed}`, () =>
    holders(committee, eveOf(when), proposed).filter(({ days }) => days !== undefined && days.to >= period.from),
  );
}

const sorted = new WeakMap<Committee, Map<string, ReadonlyMap<string, readonly Appointment[]>>>();

/** The judged rows of a region, and those whose region cannot be read; for the whole group all of them. */
export function judgedRowsOf(committee: Committee, region: string, when: Occasion): readonly Appointment[] {
  const rows = judgedRows(committee, when);
  if (region === everybody) return rows;
  const byRegion = kept(sorted, committee, `${when.period.from}|${when.proposed}`, () => {
    const found = new Map<string, Appointment[]>();
    for (const row of rows) {
      const key = row.region === unread ? '' : (row.region ?? '-');
      const known = found.get(key);
      if (known === undefined) found.set(key, [row]);
      else known.push(row);
    }
    return found;
  });
  return [...(byRegion.get(region) ?? []), ...(byRegion.get('') ?? [])];
}

function kindOf({ left }: Appointment, to: Day | undefined, expected: Day): Term['kind'] {
  // Who has left needs no end date beside it; the day of leaving is the end.
  if (to === undefined) return typeof left === 'number' ? 'exact' : 'open-ended';
  if (to === expected) return 'exact';
  if (to === expected + 1) return 'one-day-over';
  return to > expected ? 'too-long' : 'too-short';
}

const measured = new WeakMap<Committee, Map<string, readonly Term[]>>();

function measure(row: Appointment, years: number, valid: Interval): Term | undefined {
  const { from, to } = row;
  if (typeof from !== 'number' || to === unread || from < valid.from || from > valid.to) return undefined;
  const expected = lastDayOfTerm(from, years);
  const kind = kindOf(row, to, expected);
  if (kind === 'exact') return undefined;
  const isClear = fillsSeat(row) === 'yes' && row.name !== '';
  return { row, kind: isClear ? kind : 'doubtful', from, to, expected };
}

/** Every readable term that starts while the clause is in force and is not exactly as long as the mandate says. Measured once. */
export function inexactTerms(committee: Committee, { years }: TermLength, when: When): readonly Term[] {
  const key = [years, when.valid.from, when.valid.to, when.period.from, when.proposed].join('|');
  return kept(measured, committee, key, () =>
    judgeEach(judgedRows(committee, when), (row) => measure(row, years, when.valid)),
  );
}

export const endCell = ({ row }: Term): Place => termCell(row, 'to');

/** The cell of an end of the term, which may be one cell for both («Periode»). */
export function termCell(row: Appointment, field: 'from' | 'to'): Place {
  const { columns } = row.row.table;
  return placeOf(row.row, columns[field] === undefined && columns.term !== undefined ? 'term' : field);
}

type Rows = readonly Appointment[];

/** The rows that fill, or may fill, a seat in the period or later, of every person who has several; proposals are left out. */
export function repeatedTerms(committee: Committee, when: Occasion): ReadonlyMap<number, Rows> {
  return holdersByPerson(committee, eveOf(when), false).together;
}

/** The same rows with those of the years before, of every person who has several and one that runs on the day of judgement. */
export function termsUntilNow(committee: Committee, when: Occasion): Rows[] {
  const now = holders(committee, eveOf(when), false).filter(({ days }) => days !== undefined && days.to >= when.on);
  const rows = allRowsOf(committee, now).filter((row) => mayHold(row, false));
  return [...byPerson(rows, ({ person }) => person).together.values()];
}
