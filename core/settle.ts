import { withActs } from './acts.ts';
import type { Refusal, Request } from './answer.ts';
import type { Setup, Trouble } from './committee.ts';
import type { Mandate } from './mandate.ts';
import { buildMandate } from './own-building.ts';
import type { OwnForm } from './own-mandate.ts';
import type { Found } from './read/committees.ts';
import { findTables } from './read/find.ts';
import { emptySetup, readSetup, type SetupRead } from './read/setup.ts';
import { wordsOf } from './read/text.ts';
import { withSettings } from './settings.ts';
import { mandateMissing, mandateUnknown, noRoster, setupContradicts, severalRosters, type Seen } from './refusal.ts';
import { chooseRoster, tellPassed, type Rosters } from './rosters.ts';

/** What a request is about, once it is clear that it can be judged. */
export interface Settled {
  readonly found: Found;
  readonly setup: SetupRead;
  readonly mandate: Mandate;
}

/** The sheet's own table says more of the group than one below another. */
function foundIn({ tables }: Rosters): Found {
  const setups = tables.filter(({ table }) => table.part === 'setup');
  return { tables, setup: setups.find(({ order }) => order === 0) ?? setups[0] };
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

/** The mandate as Oppsett adapts it: the acts that apply, and other numbers where ours are only a reading. */
function adapted(
  mandate: Mandate,
  setup: Setup,
  date1904: boolean,
): { mandate: Mandate; troubles: readonly Trouble[] } {
  const dated = withActs(mandate, setup, date1904);
  const set = withSettings(dated.mandate, setup);
  return { mandate: set.mandate, troubles: [...dated.troubles, ...set.troubles] };
}

/** Finds the sheets and the mandate of a request; refuses, with what was seen, when there is no one roster or no known mandate. */
export function settle(request: Request, mandates: readonly Mandate[]): Settled | Refusal {
  const { workbook, group, language = 'nb' } = request;
  const seen = { sheets: workbook.sheets, mandates, language };
  const rosters = chooseRoster(workbook.sheets.map(findTables));
  const found = foundIn(rosters);
  if (!found.tables.some(({ table }) => table.part === 'members')) return noRoster(seen);
  if (rosters.several.length > 0) return severalRosters(rosters.several, seen);
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
  const set = adapted(built, setup.setup, workbook.date1904 === true);
  const troubles = [...setup.troubles, ...set.troubles, ...tellPassed(rosters)];
  return { found, mandate: set.mandate, setup: { ...setup, groupId, groupName, troubles } };
}
