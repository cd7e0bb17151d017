import type { Answer, Refusal, Request, TableRead } from './answer.ts';
import { firstDayOfYear, fromIso, yearOf, type Interval } from './day.ts';
import { engine } from './engine.ts';
import { groupAnswer } from './group-answer.ts';
import { inspect, type Occasion } from './inspect.ts';
import type { Language } from './language.ts';
import type { Mandate } from './mandate.ts';
import { readCommittees, type CommitteesRead, type Found } from './read/committees.ts';
import { findTable } from './read/find.ts';
import { emptySetup, readSetup, type SetupRead } from './read/setup.ts';
import { skipLabel } from './read/skip-labels.ts';
import { wordsOf } from './read/text.ts';
import { mandateMissing, mandateUnknown, noRoster, severalRosters } from './refusal.ts';
import { toColumnName } from './sheet.ts';

/** From 1 January of the year before `on`, unless the request says otherwise; never past `on` (domain.md 4.5). */
function periodOf({ period }: Request, on: number): Interval {
  const from = period === undefined ? undefined : fromIso(period.from);
  const to = period === undefined ? undefined : fromIso(period.to);
  return { from: from ?? firstDayOfYear(yearOf(on) - 1), to: Math.min(to ?? on, on) };
}

function find(request: Request): Found {
  const tables = request.workbook.sheets.flatMap((sheet) => findTable(sheet) ?? []);
  const of = (part: string) => tables.filter(({ table }) => table.part === part);
  return { members: of('members'), meetings: of('meetings')[0], setup: of('setup')[0] };
}

function choose(request: Request, setup: SetupRead, mandates: readonly Mandate[]): Mandate | string | undefined {
  const named = request.group?.mandate ?? setup.mandate;
  if (named === undefined) return undefined;
  const words = wordsOf(named);
  const names = ({ id, title, aliases }: Mandate) => [id, ...Object.values(title), ...aliases].map(wordsOf);
  return mandates.find((mandate) => names(mandate).includes(words)) ?? named;
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
  const { workbook, language = 'nb' } = request;
  const seen = { sheets: workbook.sheets, mandates, language };
  const found = find(request);
  if (found.members.length === 0) return noRoster(seen);
  const grouped = found.members.every(({ table }) => table.columns.group !== undefined);
  if (found.members.length > 1 && !grouped)
    return severalRosters(
      found.members.map(({ sheet }) => sheet.name),
      seen,
    );
  const date1904 = workbook.date1904 === true;
  const setup = found.setup === undefined ? emptySetup : readSetup(found.setup, date1904);
  const mandate = choose(request, setup, mandates);
  if (mandate === undefined) return mandateMissing(seen);
  if (typeof mandate === 'string') return mandateUnknown(mandate, seen);
  const named = {
    ...setup,
    groupId: request.group?.id ?? setup.groupId,
    groupName: request.group?.name ?? setup.groupName,
  };
  const read = readCommittees(found, named, mandate, date1904);
  const occasion: Occasion = { on, period: periodOf(request, on), proposed: request.assume === 'proposed' };
  const form = { language, date1904, sheets: workbook.sheets.map(({ name }) => name) };
  return {
    engine,
    on: request.on,
    language,
    mandate: { id: mandate.id, version: mandate.version, title: mandate.title[language] },
    groups: read.committees.map((committee) =>
      groupAnswer(committee, mandate, inspect(committee, mandate, occasion), occasion, form),
    ),
    read: toRead(read, language),
  };
}
