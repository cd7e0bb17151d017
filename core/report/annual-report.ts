import type { Refusal, Request } from '../answer.ts';
import type { Committee } from '../committee.ts';
import { firstDayOfYear, yearOf } from '../day.ts';
import { lastDayOfYear } from '../judged-years.ts';
import type { Mandate } from '../mandate.ts';
import { readCommittees } from '../read/committees.ts';
import { settle, type Settled } from '../settle.ts';
import { removedSince, together, type Past } from './past.ts';
import type { Report } from './report.ts';
import { termsOn } from './terms.ts';
import { dayAsked, dayOfJudgement, yearFacts, type Sheets } from './year-facts.ts';
import { beforeMandate, noSuchGroup, notBegun, outsideLife, refuser, whichGroup } from './year-refusals.ts';
import { toReport } from './to-report.ts';

/** Which report is wanted. `group` is an id, needed where the workbook holds several; `past` is what history remembers, newest first. */
export interface ReportAsked {
  readonly year: number;
  readonly group?: string;
  readonly past: readonly Past[];
}

interface Reading {
  readonly committees: readonly Committee[];
  readonly sheets: Sheets;
}

function read({ found, setup, mandate }: Settled, date1904: boolean, seen?: string): Reading {
  const { committees, tables } = readCommittees(found, setup, mandate, date1904);
  const when = seen === undefined ? {} : { seen };
  return {
    committees,
    sheets: { tables: new Map(tables.map((one) => [one.found.table, { found: one.found, date1904, ...when }])) },
  };
}

/** The present facts with the year's rows that each remembered reading has besides. One that cannot be read any more has none. */
function withPast(
  now: { readonly committee: Committee; readonly sheets: Sheets },
  { year, past }: ReportAsked,
  mandates: readonly Mandate[],
): typeof now {
  const days = { from: firstDayOfYear(year), to: lastDayOfYear(year) };
  return past.reduce((known, { seen, request }) => {
    const settled = settle(request, mandates);
    if ('reason' in settled) return known;
    const then = read(settled, request.workbook.date1904 === true, seen);
    const own = then.committees.find(({ id }) => id === known.committee.id);
    if (own === undefined) return known;
    const committee = together(known.committee, removedSince(own, known.committee, days));
    return { committee, sheets: { tables: new Map([...known.sheets.tables, ...then.sheets.tables]) } };
  }, now);
}

function chosen(committees: readonly Committee[], group: string | undefined): Committee | 'several' | undefined {
  if (group !== undefined) return committees.find(({ id }) => id === group);
  return committees.length > 1 ? 'several' : committees[0];
}

/**
 * The årsmelding of one group and year (contract.md 8): its tables, what they rest on, and what they lack. Pure. Of a year that is over it is judged
 * on 31 December, of a running one on `request.on`, an ISO day. A workbook, group or year without a report gives a `Refusal`.
 */
export function annualReport(request: Request, mandates: readonly Mandate[], asked: ReportAsked): Report | Refusal {
  const { year, group } = asked;
  const no = refuser(request, mandates);
  const day = dayAsked(request);
  const on = dayOfJudgement(year, day);
  if (on === undefined) return no('no-report', notBegun(year, day));
  const settled = settle(request, mandates);
  if ('reason' in settled) return settled;
  const { mandate } = settled;
  const terms = termsOn(mandate, on);
  if (terms === undefined) return no('no-report', beforeMandate(yearOf(on)));
  const now = read(settled, request.workbook.date1904 === true);
  const committee = chosen(now.committees, group);
  if (committee === 'several') return no('several-groups', whichGroup(now.committees));
  if (committee === undefined) return no('group-unknown', noSuchGroup(group ?? '', now.committees));
  const outside = outsideLife(committee, year);
  if (outside !== undefined) return no('no-report', outside);
  const whole = withPast({ committee, sheets: now.sheets }, asked, mandates);
  return toReport(yearFacts(whole.committee, mandate, whole.sheets, { year, on, request }), terms, whole.sheets);
}
