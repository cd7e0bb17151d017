import { absent } from '../absent.ts';
import type { Appointment, Role } from '../appointment.ts';
import { placeOf, unread, type Committee, type Place, type Read, type Table } from '../committee.ts';
import { isClosedBefore } from '../closing.ts';
import { list, type Language } from '../language.ts';
import { currentRows, newcomers, repeatedRows } from '../roster.ts';
import type { Finding, Rule, Undecided, When } from '../rule.ts';

export interface Terms {
  readonly regions: readonly string[];
  /** So many regions, or fewer, is a warning; more, but not all of them, a note [P]. */
  readonly warnAtRegions: number;
  /** More than so many per cent of the specialists from one region is a note [P]. */
  readonly sharePercent: number;
}

export interface Values {
  readonly kind: 'few-regions' | 'one-region';
  /** How many regions the specialists come from, and of how many. */
  readonly regions: number;
  readonly of: number;
  readonly missing: readonly string[];
  readonly specialists: number;
  /** The region that more than its share come from; empty where it is about something else. */
  readonly region: string;
  readonly fromRegion: number;
}

interface Specialists {
  /** Certain specialists of a region that can be read, by region. */
  readonly known: ReadonlyMap<string, number>;
  readonly total: number;
  /** Who may be of any region, or may be no specialist at all. */
  readonly unknown: number;
  readonly doubts: readonly Place[];
}

/** Who stands in for a specialist, or looks on, represents no region. */
const beside: readonly Read<Role>[] = ['deputy', 'observer', 'vacant'];

const isOf = ({ role, type }: Appointment) =>
  (role === 'specialist' || type === 'specialist') && !beside.includes(role) && !beside.includes(type);
const mayBe = ({ role, type }: Appointment) =>
  (type === unread || (type === undefined && role === unread)) && role !== 'authority' && !beside.includes(role);

const isHere = ({ days, proposed }: Appointment, when: When) =>
  days !== undefined && days.from <= when.on && days.to >= when.on && (!proposed || when.proposed);

const isClear = (row: Appointment) =>
  isOf(row) && !row.ofUnknownGroup && row.dateDoubts.length === 0 && typeof row.region === 'string';

function specialistsOn(committee: Committee, when: When): Specialists {
  const known = new Map<string, number>();
  const isNew = newcomers(committee);
  const several = repeatedRows(committee);
  // A specialist of two regions at once is of one of them, nobody can tell which.
  const isOfOne = ({ person, region }: Appointment) =>
    (several.get(person) ?? []).every((row) => !isClear(row) || !isHere(row, when) || row.region === region);
  const unclear: Appointment[] = [];
  let total = 0;
  currentRows(committee, when.on).forEach((row) => {
    if (!isHere(row, when)) return;
    const { region } = row;
    if (!isClear(row) || typeof region !== 'string' || !isOfOne(row)) {
      if (isOf(row) || mayBe(row)) unclear.push(row);
    } else if (isNew(row.person)) {
      total += 1;
      known.set(region, (known.get(region) ?? 0) + 1);
    }
  });
  const unsure = unclear.filter(({ person }) => isNew(person));
  return { known, total, unknown: unsure.length, doubts: unsure.flatMap(doubtsOf) };
}

function doubtsOf(row: Appointment): Place[] {
  const fields = [
    ...(row.ofUnknownGroup ? ['group'] : []),
    ...(isOf(row) ? [] : [row.type === unread ? 'type' : 'role']),
    ...(isClear(row) || typeof row.region !== 'string' ? ['region'] : []),
  ];
  return [...fields.map((field) => placeOf(row.row, field)), ...row.dateDoubts];
}

type Grade = 'right' | 'note' | 'warning';

const gradeOf = (regions: number, { regions: all, warnAtRegions }: Terms): Grade =>
  regions >= all.length ? 'right' : regions <= warnAtRegions ? 'warning' : 'note';

function judge(found: Specialists, terms: Terms, table: Table): (Finding<Values> | Undecided)[] {
  const { known, total, unknown, doubts } = found;
  const places = terms.regions.filter((region) => known.has(region));
  const grade = gradeOf(places.length, terms);
  const best = gradeOf(Math.min(terms.regions.length, places.length + unknown), terms);
  // That they come from none of the regions nobody can say of somebody whose region is not known.
  if (grade !== best || places.length === 0) return [{ undecided: { cells: doubts } }];
  const shared = { regions: places.length, of: terms.regions.length, specialists: total + unknown };
  if (grade !== 'right') {
    const missing = terms.regions.filter((region) => !known.has(region));
    const values: Values = { kind: 'few-regions', ...shared, missing, region: '', fromRegion: 0 };
    return [{ at: { table }, values, severity: grade }];
  }
  const [region, fromRegion] = [...known].reduce<readonly [string, number]>((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  const limit = (total + unknown) * terms.sharePercent;
  if ((fromRegion + unknown) * 100 > limit && fromRegion * 100 <= limit) return [{ undecided: { cells: doubts } }];
  if (fromRegion * 100 <= limit) return [];
  return [
    { at: { table }, values: { kind: 'one-region', ...shared, missing: [], region, fromRegion }, severity: 'note' },
  ];
}

/** Nobody is called a specialist. Where no column would say so, nobody can tell. */
function untold({ appointments }: Committee, { columns }: Table, when: When): Undecided[] {
  const isTold = columns.type !== undefined || columns.role !== undefined || appointments.length === 0;
  return isTold ? [] : absent(when, 'members', 'type');
}

const lacking = ({ missing }: Values, language: Language) => list(missing, language);

export const geographicSpread: Rule<Terms, Values> = {
  title: { nb: 'Geografisk representasjon', nn: 'Geografisk representasjon', en: 'Geographic spread' },
  severity: 'warning',
  sentence: {
    nb: (v) =>
      v.kind === 'few-regions'
        ? `Spesialistene kommer fra ${v.regions} av ${v.of} regioner. Mangler: ${lacking(v, 'nb')}.`
        : `${v.fromRegion} av ${v.specialists} spesialister kommer fra ${v.region}.`,
    nn: (v) =>
      v.kind === 'few-regions'
        ? `Spesialistane kjem frå ${v.regions} av ${v.of} regionar. Manglar: ${lacking(v, 'nn')}.`
        : `${v.fromRegion} av ${v.specialists} spesialistar kjem frå ${v.region}.`,
    en: (v) =>
      v.kind === 'few-regions'
        ? `The specialists come from ${v.regions} of ${v.of} regions. Missing: ${lacking(v, 'en')}.`
        : `${v.fromRegion} of ${v.specialists} specialists come from ${v.region}.`,
  },
  identity: ({ kind, region, missing }) => [kind, region, ...missing],
  *check(committee, terms, when) {
    const table = committee.tables.members;
    if (table === undefined || when.on < when.valid.from || when.on > when.valid.to) return;
    if (isClosedBefore(committee, when.on)) return;
    const found = specialistsOn(committee, when);
    if (found.total + found.unknown === 0) return yield* untold(committee, table, when);
    if (table.columns.region === undefined && found.total === 0) yield* absent(when, 'members', 'region');
    else yield* judge(found, terms, table);
  },
};
