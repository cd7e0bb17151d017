import { absent } from '../absent.ts';
import type { Appointment } from '../appointment.ts';
import { placeOf, unread, type Committee, type Place, type Table } from '../committee.ts';
import { list, type Language } from '../language.ts';
import { currentRows, newcomers } from '../roster.ts';
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

const isOf = ({ role, type }: Appointment) => role === 'specialist' || type === 'specialist';
const mayBe = ({ role, type }: Appointment) =>
  (type === unread || (type === undefined && role === unread)) && role !== 'authority';

const isClear = (row: Appointment) =>
  isOf(row) && !row.ofUnknownGroup && row.dateDoubts.length === 0 && typeof row.region === 'string';

function specialistsOn(committee: Committee, { on, proposed }: When): Specialists {
  const known = new Map<string, number>();
  const isNew = newcomers(committee);
  const unclear: Appointment[] = [];
  let total = 0;
  currentRows(committee, on).forEach((row) => {
    if (row.days === undefined || row.days.from > on || (row.proposed && !proposed)) return;
    const { region } = row;
    if (!isClear(row) || typeof region !== 'string') {
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
    ...(typeof row.region === 'string' ? [] : ['region']),
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
  if (grade !== best) return [{ undecided: { cells: doubts } }];
  const shared = { regions: places.length, of: terms.regions.length, specialists: total + unknown };
  if (grade !== 'right') {
    const missing = terms.regions.filter((region) => !known.has(region));
    const values: Values = { kind: 'few-regions', ...shared, missing, region: '', fromRegion: 0 };
    return [{ at: { table }, values, severity: grade }];
  }
  const [region, fromRegion] = [...known].reduce<readonly [string, number]>((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  if (fromRegion * 100 <= (total + unknown) * terms.sharePercent) return [];
  return [
    { at: { table }, values: { kind: 'one-region', ...shared, missing: [], region, fromRegion }, severity: 'note' },
  ];
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
    const { closed } = committee.setup;
    if (table === undefined || when.on < when.valid.from || when.on > when.valid.to) return;
    if (typeof closed === 'number' && closed < when.on) return;
    const found = specialistsOn(committee, when);
    if (found.total + found.unknown === 0) return;
    if (table.columns.region === undefined && found.total === 0) yield* absent(when, 'members', 'region');
    else yield* judge(found, terms, table);
  },
};
