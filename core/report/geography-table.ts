import type { Appointment, Role } from '../appointment.ts';
import { clauseOn } from '../clause.ts';
import { placeOf, unread, type Committee, type Read } from '../committee.ts';
import type { Day } from '../day.ts';
import type { Text } from '../language.ts';
import type { ReportCell, ReportRow } from './report.ts';
import type { TableForm, YearFacts } from './table.ts';
import { unsettledOf } from './unsettled-cells.ts';
import { dayOfCount, doubtsOfSeat } from './year-rows.ts';

/** Who stands in for a specialist, or looks on, represents no region; as rules/geographic-spread.ts reckons. */
const beside: readonly Read<Role>[] = ['deputy', 'observer', 'vacant'];
const unsettled: Text = { nb: 'Ikke avklart', nn: 'Ikkje avklart', en: 'Not settled' };

/** Of a row without a type the rôle tells. */
function isSpecialist({ role, type }: Appointment): 'yes' | 'no' | 'maybe' {
  if (beside.includes(role) || beside.includes(type) || role === 'authority') return 'no';
  if (role === 'specialist' || type === 'specialist') return 'yes';
  return type === unread || (type === undefined && role === unread) ? 'maybe' : 'no';
}

interface Specialist {
  readonly rows: readonly Appointment[];
  /** Where the specialist comes from; undefined where no one region is known. */
  readonly region: string | undefined;
  /** Sits on the day, and is a specialist. */
  readonly isSure: boolean;
}

const isSureOf = (row: Appointment) =>
  isSpecialist(row) === 'yes' && !row.ofUnknownGroup && row.dateDoubts.length === 0;

/** Each person once, whatever the number of rows. One of two regions at once is of one of them, nobody can tell which. */
function specialistsOn({ appointments }: Committee, on: Day): Specialist[] {
  const byPerson = new Map<number, Appointment[]>();
  for (const row of appointments) {
    const { days, proposed, person } = row;
    if (proposed || days === undefined || days.from > on || days.to < on || isSpecialist(row) === 'no') continue;
    byPerson.set(person, [...(byPerson.get(person) ?? []), row]);
  }
  return [...byPerson.values()].map((rows) => {
    const sure = rows.filter(isSureOf);
    const regions = new Set((sure.length > 0 ? sure : rows).map(({ region }) => region));
    const [region] = regions;
    const isOfOne = sure.length > 0 && regions.size === 1 && typeof region === 'string';
    return { rows, region: isOfOne ? region : undefined, isSure: sure.length > 0 };
  });
}

/** Whether somebody sits on the day, and the sheet says as what. */
function canTell({ committee: { appointments, tables } }: YearFacts, on: Day): boolean {
  const { type, role } = tables.members?.columns ?? {};
  const isTold = type !== undefined || role !== undefined;
  return isTold && appointments.some(({ days }) => days !== undefined && days.from <= on && days.to >= on);
}

/** One decimal, halves up; whole numbers until the last step. */
const percent = (part: number, whole: number) => Math.floor((2000 * part + whole) / (2 * whole)) / 10;

function rowOf(name: string, own: readonly Specialist[], all: readonly Specialist[], facts: YearFacts): ReportRow {
  // Who may be no specialist, or may have left, leaves it open of how many a region's are a share.
  const share = all.length === 0 || all.some(({ isSure }) => !isSure) ? null : percent(own.length, all.length);
  const cells: ReportCell[] = [name, own.length, share];
  return { cells, ...facts.from(...own.flatMap(({ rows }) => rows.map(({ row }) => row))) };
}

function doubtsOf(row: Appointment) {
  const { type, role, region } = row;
  const what = type === unread ? ['type'] : type === undefined && role === unread ? ['role'] : [];
  const fields = [...what, ...(typeof region === 'string' ? [] : ['region'])];
  return [...fields.map((field) => placeOf(row.row, field)), ...doubtsOfSeat(row)];
}

const severalRegions = (name: string): Text => ({
  nb: `${name} er ført i flere regioner samtidig.`,
  nn: `${name} er ført i fleire regionar samstundes.`,
  en: `${name} is entered in several regions at once.`,
});

function whyOpen({ rows }: Specialist, facts: YearFacts): Text[] {
  const cells = rows.flatMap((row) => unsettledOf(facts, row, doubtsOf(row)));
  return cells.length > 0 ? cells : [severalRegions(rows[0]?.name ?? '')];
}

/** Where the specialists of the last judged day come from. */
export const geographyTable: TableForm = {
  title: { nb: 'Geografisk representasjon', nn: 'Geografisk representasjon', en: 'Geographic spread' },
  columns: [
    { id: 'region', title: { nb: 'Region', nn: 'Region', en: 'Region' }, type: 'text' },
    {
      id: 'specialists',
      title: { nb: 'Antall spesialister', nn: 'Tal på spesialistar', en: 'Number of specialists' },
      type: 'integer',
    },
    { id: 'share', title: { nb: 'Andel', nn: 'Del', en: 'Share' }, type: 'percent' },
  ],
  asks: [],
  judgedBy: ['geographic-spread'],
  fill(facts) {
    const day = dayOfCount(facts);
    const regions = clauseOn(facts.mandate, 'geographic-spread', day)?.regions ?? [];
    const all = specialistsOn(facts.committee, day);
    // Without a column that would say who is a specialist, none is known; the rule tells of it.
    if (!canTell(facts, day)) return { rows: [] };
    const open = all.filter(({ region }) => region === undefined || !regions.includes(region));
    const known = regions.map((name) =>
      rowOf(
        name,
        all.filter(({ region }) => region === name),
        all,
        facts,
      ),
    );
    const rest = open.length === 0 ? [] : [rowOf(unsettled[facts.language], open, all, facts)];
    return { rows: [...known, ...rest], undecided: open.flatMap((one) => whyOpen(one, facts)) };
  },
};
