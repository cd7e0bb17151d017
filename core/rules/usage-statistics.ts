import { absent } from '../absent.ts';
import { placeOf, unread, type Committee, type Place, type Table } from '../committee.ts';
import { toCalendar, yearOf } from '../day.ts';
import { standingIn, wholeYears } from '../judged-years.ts';
import type { Usage } from '../records.ts';
import type { Finding, Rule, Undecided, When } from '../rule.ts';

export interface Terms {
  readonly regions: readonly string[];
  /** Until the first of this month the figures of the year before may still come in: a note, then a warning [P]. */
  readonly warnMonth: number;
}

export interface Values {
  readonly region: string;
  readonly year: number;
  /** No row at all, or rows without costs. */
  readonly kind: 'none' | 'no-costs';
}

const costs = ['costEquipment', 'costConsumables'] as const;

/** The years that are over, and the year before each, which it is compared with, as far as the group was there. */
function yearsOf(committee: Committee, when: When): { years: number[]; incomplete: number[] } {
  const judged = wholeYears(committee, when);
  const whole = judged.filter(({ standing }) => standing !== 'incomplete').map(({ year }) => year);
  const before = whole.map((year) => year - 1).filter((year) => standingIn(committee, year) === 'whole');
  const incomplete = judged.filter(({ standing }) => standing === 'incomplete').map(({ year }) => year);
  return { years: [...new Set([...before, ...whole])].sort((a, b) => a - b), incomplete };
}

const mayBe = (value: unknown, wanted: unknown) => value === wanted || value === undefined || value === unread;

function unclear({ row, year, region }: Usage): Place[] {
  return [
    ...(typeof year === 'number' ? [] : [placeOf(row, 'year')]),
    ...(typeof region === 'string' ? [] : [placeOf(row, 'region')]),
  ];
}

/** Costs are filled in when some row of the region and year has each kind; one that cannot be read may be it. */
function judgeOne(
  rows: readonly Usage[],
  region: string,
  year: number,
  table: Table,
): Finding<Values> | Undecided | undefined {
  const own = rows.filter((row) => row.year === year && row.region === region);
  const others = rows.filter((row) => mayBe(row.year, year) && mayBe(row.region, region) && !own.includes(row));
  const about = `${region} ${year}`;
  const doubts = others.flatMap(unclear);
  const [first] = own;
  if (first === undefined) {
    if (doubts.length > 0) return { undecided: { about, cells: doubts } };
    return { at: { table }, values: { region, year, kind: 'none' } };
  }
  const asked = costs.filter((cost) => table.columns[cost] !== undefined);
  const open = asked.filter((cost) => !own.some((row) => typeof row[cost] === 'number'));
  const [field] = open;
  if (field === undefined) return undefined;
  const unreadable = own.flatMap((row) =>
    open.filter((cost) => row[cost] === unread).map((cost) => placeOf(row.row, cost)),
  );
  const cells = [...unreadable, ...doubts];
  if (cells.length > 0) return { undecided: { about, cells } };
  return { at: placeOf(first.row, field), values: { region, year, kind: 'no-costs' } };
}

export const usageStatistics: Rule<Terms, Values> = {
  title: { nb: 'Utviklingstall', nn: 'Utviklingstal', en: 'Figures of use' },
  severity: 'warning',
  sentence: {
    nb: (v) =>
      v.kind === 'none'
        ? `Utviklingstall mangler for ${v.region} i ${v.year}.`
        : `Kostnader mangler i utviklingstallene for ${v.region} i ${v.year}.`,
    nn: (v) =>
      v.kind === 'none'
        ? `Utviklingstal manglar for ${v.region} i ${v.year}.`
        : `Kostnader manglar i utviklingstala for ${v.region} i ${v.year}.`,
    en: (v) =>
      v.kind === 'none'
        ? `Figures of use are missing for ${v.region} in ${v.year}.`
        : `Costs are missing in the figures of use for ${v.region} in ${v.year}.`,
  },
  identity: ({ region, year, kind }) => [region, year, kind],
  *check(committee, { regions, warnMonth }, when) {
    const table = committee.tables.usage;
    if (table === undefined) {
      yield* absent(when, 'usage');
      return;
    }
    const { years, incomplete } = yearsOf(committee, when);
    if (table.columns.region === undefined) {
      if (years.length > 0) yield* absent(when, 'usage', 'region');
      return;
    }
    for (const year of incomplete) yield { undecided: { about: String(year), incomplete: true } };
    if (years.length > 0)
      for (const cost of costs) if (table.columns[cost] === undefined) yield* absent(when, 'usage', cost);
    for (const year of years) {
      const isRecent =
        year === yearOf(when.on) || (year + 1 === yearOf(when.on) && toCalendar(when.on).month < warnMonth);
      for (const region of regions) {
        const result = judgeOne(committee.usage, region, year, table);
        if (result !== undefined)
          yield 'undecided' in result ? result : { ...result, severity: isRecent ? 'note' : 'warning' };
      }
    }
  },
};
