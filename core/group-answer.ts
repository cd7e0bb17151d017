import { severities, type AnswerFinding, type AnswerGroup, type Fix, type Severity, type Verdict } from './answer.ts';
import type { Committee } from './committee.ts';
import { toIso, toNorwegian, toSerial, type Day } from './day.ts';
import { deadlinesOf } from './deadlines.ts';
import { addressOf, explain } from './explain.ts';
import type { Inspected, Occasion } from './inspect.ts';
import { keyOf } from './key.ts';
import type { Language } from './language.ts';
import type { Mandate } from './mandate.ts';
import { meetingSummary } from './meeting-summary.ts';
import type { Waiver } from './records.ts';
import { seatSummary } from './seat-summary.ts';
import { seatsName } from './seat-words.ts';
import { deputies, everybody } from './seated.ts';
import { fromAddress } from './sheet.ts';
import { waiverOf } from './waivers.ts';

/** How an answer is to be given. `sheets` is the workbook's order of sheets; `unknown` are those on which nothing was found to read. */
export interface Form {
  readonly language: Language;
  readonly date1904: boolean;
  readonly sheets: readonly string[];
  readonly unknown: readonly string[];
}

function fixOf({ fix }: Inspected, date1904: boolean): Fix | null {
  // One date would not do for a cell that holds both ends of a term.
  if (fix === undefined || fix.at.field === 'term') return null;
  const { sheet, cell } = addressOf(fix.at);
  if (cell === undefined) return null;
  return { sheet, cell, value: toSerial(fix.day, date1904), numberFormat: 'dd.mm.yyyy', label: toNorwegian(fix.day) };
}

function toWaiver(waiver: Waiver | undefined): AnswerFinding['waiver'] {
  if (waiver === undefined) return null;
  return { reason: waiver.reason, until: typeof waiver.until === 'number' ? toIso(waiver.until) : null };
}

function toAnswer(finding: Inspected, committee: Committee, on: Day, form: Form): AnswerFinding {
  const { rule, severity, at, values, undecided, source } = finding;
  const about = undecided === undefined ? values : undecidedValues(undecided);
  // The values of a rule are a flat JSON object.
  const shown = withSeatsNamed(about as Readonly<Record<string, unknown>>, form.language);
  return {
    rule,
    severity,
    ...(at === undefined ? {} : { at: addressOf(at) }),
    values: shown,
    message: explain(finding, form.language, form.unknown),
    source,
    fix: fixOf(finding, form.date1904),
    waiver: toWaiver(waiverOf(finding, committee, on)),
    key: keyOf(committee.id, finding),
  };
}

/** The whole group and its deputies are called what the answer's `seats` call them. */
function withSeatsNamed(values: Readonly<Record<string, unknown>>, language: Language): typeof values {
  const field = ['region', 'about'].find((name) => values[name] === everybody || values[name] === deputies);
  return field === undefined ? values : { ...values, [field]: seatsName(String(values[field]), language) };
}

function undecidedValues({ about, period, cells, missing, column }: NonNullable<Inspected['undecided']>): object {
  const days = period === undefined ? {} : { from: toIso(period.from), to: toIso(period.to) };
  const named =
    cells === undefined
      ? []
      : cells.map(addressOf).map(({ sheet, cell }) => (cell === undefined ? sheet : `${sheet}!${cell}`));
  return {
    ...(about === undefined ? {} : { about }),
    ...days,
    cells: [...new Set(named)],
    ...(missing === undefined ? {} : { missing }),
    ...(column === undefined ? {} : { column }),
  };
}

/** Severity, then sheet, row, column; what is about a whole group stands first, what is about a whole sheet before its cells. */
function inOrder(findings: readonly AnswerFinding[], sheets: readonly string[]): AnswerFinding[] {
  const place = ({ severity, at }: AnswerFinding) => {
    const position = at?.cell === undefined ? undefined : fromAddress(at.cell);
    const sheet = at === undefined ? -1 : sheets.indexOf(at.sheet);
    return [severities.indexOf(severity), sheet, position?.row ?? -1, position?.column ?? -1];
  };
  const keyed = findings.map((finding) => ({ finding, place: place(finding) }));
  keyed.sort((a, b) => {
    const differing = a.place.findIndex((value, index) => value !== b.place[index]);
    return differing === -1 ? 0 : (a.place[differing] ?? 0) - (b.place[differing] ?? 0);
  });
  return keyed.map(({ finding }) => finding);
}

function verdictOf(counts: Readonly<Record<Severity, number>>): Verdict {
  if (counts.error > 0) return 'breach';
  if (counts.warning > 0) return 'attention';
  return counts.undecided > 0 ? 'undecided' : 'ok';
}

/** Two rows that are the same to the letter give two findings of the same facts: the second is told apart by its number. */
function withKeysOfTheirOwn(findings: readonly AnswerFinding[]): AnswerFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const times = (seen.get(finding.key) ?? 0) + 1;
    seen.set(finding.key, times);
    return times === 1 ? finding : { ...finding, key: `${finding.key}-${times}` };
  });
}

/** One group's part of the answer; contract.md 4. */
export function groupAnswer(
  committee: Committee,
  mandate: Mandate,
  findings: readonly Inspected[],
  occasion: Occasion,
  form: Form,
): AnswerGroup {
  const answers = findings.map((finding) => toAnswer(finding, committee, occasion.on, form));
  const ordered = withKeysOfTheirOwn(inOrder(answers, form.sheets));
  const counted = (severity: Severity) =>
    ordered.filter((finding) => finding.severity === severity && finding.waiver === null).length;
  const counts = {
    error: counted('error'),
    warning: counted('warning'),
    note: counted('note'),
    undecided: counted('undecided'),
  };
  return {
    id: committee.id,
    name: committee.name === '' ? mandate.title[form.language] : committee.name,
    verdict: verdictOf(counts),
    counts,
    findings: ordered,
    seats: seatSummary(committee, mandate, occasion, form.language),
    meetings: meetingSummary(committee, mandate, occasion),
    deadlines: deadlinesOf(committee, mandate, occasion, form.language),
  };
}
