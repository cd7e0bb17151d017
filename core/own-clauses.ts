import { overlap, toIso } from './day.ts';
import { union } from './intervals.ts';
import type { Clauses } from './mandate.ts';
import { allotments, withoutRepeats, type Allotment } from './own-contradictions.ts';
import type { OwnForm } from './own-mandate.ts';
import type { Requirement } from './read/requirements.ts';
import { deputies, everybody } from './seated.ts';

type Terms = Readonly<Record<string, unknown>>;
type Built = Terms & { readonly from: string };

/** The rules whose terms hold the length of a term beside the seats. */
const composed: readonly string[] = ['seats-per-region', 'seat-vacant-briefly', 'handover-overlap'];
/** The rules about who is appointed; told by name where seats are allotted by name. */
const appointed: readonly string[] = ['term-expired', 'term-expiring'];

/** Where the seats in all are just those allotted, the total says nothing of its own. That there are none, nobody else says. */
function unallotted(total: Requirement, rows: readonly Requirement[]): Requirement[] {
  const isSaid = ({ seats }: Allotment) => seats > 0 && seats === total.value;
  const free = allotments(rows).flatMap((one) => (isSaid(one) ? [] : (overlap(one, total.days) ?? [])));
  return union(free).map((days) => ({ ...total, days }));
}

const two = (number: number) => String(number).padStart(2, '0');

/** 401 → `04-01`. */
const monthDay = (value: number) => `${two(Math.floor(value / 100))}-${two(value % 100)}`;

/** The numbers that a row gives to its rules. */
function ownTerms({ kind, about, value }: Requirement): Terms {
  if (kind === 'seats') return { seats: { [about]: value } };
  if (kind === 'total') return { seats: { [everybody]: value } };
  if (kind === 'deputies') return { seats: { [deputies]: value } };
  if (kind === 'term') return { years: value };
  if (kind === 'report') return { recipients: [about], due: monthDay(value) };
  return kind === 'half-year' || kind === 'year' ? { meetings: value, per: kind } : {};
}

/** «nei», and no leader, switch nothing on; no seats for somebody is a number like any other. */
const isOn = ({ kind, value }: Requirement) => value > 0 || ['seats', 'total', 'deputies'].includes(kind);

/** The length of a term on the first day of a row. */
function yearsBeside(row: Requirement, terms: readonly Requirement[]): Terms {
  const term = terms.find(({ days }) => days.from <= row.days.from && row.days.from <= days.to);
  return term === undefined ? {} : { years: term.value };
}

/** The clauses that the rows of a sheet Mandat make: each row is a clause of its own, on its own days. */
export function clausesOf(requirements: readonly Requirement[], own: OwnForm): Clauses {
  const rows = withoutRepeats(requirements);
  const terms = rows.filter(({ kind }) => kind === 'term');
  const hasNames = rows.some(({ kind }) => kind === 'seats');
  const clauses = new Map<string, Built[]>();
  for (const row of rows.flatMap((one) => (one.kind === 'total' ? unallotted(one, rows) : [one])).filter(isOn)) {
    const { source, days, kind } = row;
    for (const [rule, ours] of Object.entries(own.requirements[kind].rules)) {
      if (kind === 'total' && hasNames && appointed.includes(rule)) continue;
      const years = composed.includes(rule) ? yearsBeside(row, terms) : {};
      const clause = { ...ours, ...ownTerms(row), ...years, from: toIso(days.from), to: toIso(days.to), source };
      const known = clauses.get(rule);
      if (known === undefined) clauses.set(rule, [clause]);
      else known.push(clause);
    }
  }
  for (const versions of clauses.values()) versions.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  // A rule's own terms and the row's number make its terms.
  return Object.fromEntries(clauses);
}
