import type { Refusal, Request } from './answer.ts';
import type { Mandate } from './mandate.ts';
import { buildMandate } from './own-building.ts';
import type { OwnForm } from './own-mandate.ts';
import { tablesOf, type Found } from './read/committees.ts';
import { findTable } from './read/find.ts';
import { emptySetup, readSetup, type SetupRead } from './read/setup.ts';
import { wordsOf } from './read/text.ts';
import { withSettings } from './settings.ts';
import { mandateMissing, mandateUnknown, noRoster, setupContradicts, severalRosters, type Seen } from './refusal.ts';

/** What a request is about, once it is clear that it can be judged. */
export interface Settled {
  readonly found: Found;
  readonly setup: SetupRead;
  readonly mandate: Mandate;
}

function find(request: Request): Found {
  const tables = request.workbook.sheets.flatMap((sheet) => findTable(sheet) ?? []);
  return { tables, setup: tables.find(({ table }) => table.part === 'setup') };
}

function choose(named: string, mandates: readonly Mandate[]): Mandate | undefined {
  const words = wordsOf(named);
  const names = ({ id, title, aliases }: Mandate) => [id, ...Object.values(title), ...aliases].map(wordsOf);
  return mandates.find((mandate) => names(mandate).includes(words));
}

/** The mandate that the workbook itself makes, or the rows that keep it from making one. */
function ownOf(template: Mandate, own: OwnForm, { tables }: Found, seen: Seen, date1904: boolean): Mandate | Refusal {
  const sheets = tables.filter(({ table }) => table.part === 'mandate');
  const known = seen.mandates.flatMap(({ regions }) => regions);
  const built = buildMandate(template, own, sheets, known, date1904);
  return 'problems' in built ? setupContradicts(built.problems, seen) : built;
}

/** Finds the sheets and the mandate of a request; refuses, with what was seen, when there is no one roster or no known mandate. */
export function settle(request: Request, mandates: readonly Mandate[]): Settled | Refusal {
  const { workbook, group, language = 'nb' } = request;
  const seen = { sheets: workbook.sheets, mandates, language };
  const found = find(request);
  const members = tablesOf(found, 'members');
  if (members.length === 0) return noRoster(seen);
  const grouped = members.every(({ table }) => table.columns.group !== undefined);
  const rosters = members.map(({ sheet }) => sheet.name);
  if (rosters.length > 1 && !grouped) return severalRosters(rosters, seen);
  const setup = found.setup === undefined ? emptySetup : readSetup(found.setup, workbook.date1904 === true);
  const named = group?.mandate ?? setup.mandate;
  if (named === undefined) return mandateMissing(seen);
  const mandate = choose(named, mandates);
  if (mandate === undefined) return mandateUnknown(named, seen);
  const built =
    mandate.own === undefined ? mandate : ownOf(mandate, mandate.own, found, seen, workbook.date1904 === true);
  if ('reason' in built) return built;
  const groupName = group?.name ?? setup.groupName;
  const groupId = group?.id ?? setup.groupId;
  const set = withSettings(built, setup.setup);
  const troubles = [...setup.troubles, ...set.troubles];
  return { found, mandate: set.mandate, setup: { ...setup, groupId, groupName, troubles } };
}
