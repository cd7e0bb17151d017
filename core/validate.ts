import type { Answer, Refusal, Request, TableRead } from './answer.ts';
import { firstDayOfYear, fromIso, yearOf, type Interval } from './day.ts';
import type { Committee } from './committee.ts';
import { engine } from './engine.ts';
import { groupAnswer } from './group-answer.ts';
import type { Occasion } from './inspect.ts';
import type { Language } from './language.ts';
import type { Mandate } from './mandate.ts';
import { readCommittees, type CommitteesRead } from './read/committees.ts';
import { skipLabel } from './read/skip-labels.ts';
import { settle } from './settle.ts';
import { toColumnName } from './sheet.ts';
import { inspectWithWaivers } from './waivers.ts';

/** From 1 January of the year before `on`, unless the request says otherwise; never past `on` (domain.md 4.5). */
function periodOf({ period }: Request, on: number): Interval {
  const from = period === undefined ? undefined : fromIso(period.from);
  const to = period === undefined ? undefined : fromIso(period.to);
  return { from: from ?? firstDayOfYear(yearOf(on) - 1), to: Math.min(to ?? on, on) };
}

function toRead({ tables }: CommitteesRead, language: Language): TableRead[] {
  return tables.map(({ found, rows, skipped }) => ({
    sheet: found.sheet.name,
    part: found.table.part,
    header: found.header,
    rows,
    columns: Object.fromEntries(
      Object.entries(found.table.columns).map(([field, column]) => [field, toColumnName(column)]),
    ),
    skipped: skipped.map(({ row, why }) => ({ row, why: skipLabel(why, language) })),
  }));
}

/**
 * The whole judgement: sheets as cells in, findings with sentences out (contract.md 3 and 4). Pure: the same request gives the same answer.
 * A workbook that cannot be judged gives a `Refusal` that says what was seen and what to do. `request.on` must be an ISO day.
 */
export function validate(request: Request, mandates: readonly Mandate[]): Answer | Refusal {
  const on = fromIso(request.on);
  if (on === undefined) throw new RangeError(`${request.on} is no ISO day`);
  const settled = settle(request, mandates);
  if ('reason' in settled) return settled;
  const { workbook, language = 'nb' } = request;
  const { mandate } = settled;
  const date1904 = workbook.date1904 === true;
  const read = readCommittees(settled.found, settled.setup, mandate, date1904);
  const occasion: Occasion = { on, period: periodOf(request, on), proposed: request.assume === 'proposed' };
  const sheets = workbook.sheets.map(({ name }) => name);
  const found = new Set(read.tables.map((table) => table.found.sheet.name));
  const form = { language, date1904, sheets, unknown: sheets.filter((name) => !found.has(name)) };
  const judge = (committee: Committee) =>
    groupAnswer(committee, mandate, inspectWithWaivers(committee, mandate, occasion), occasion, form);
  return {
    engine,
    on: request.on,
    language,
    mandate: { id: mandate.id, version: mandate.version, title: mandate.title[language] },
    groups: read.committees.map(judge),
    read: toRead(read, language),
  };
}
