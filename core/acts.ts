import type { Act } from './act.ts';
import type { Setup, Trouble } from './committee.ts';
import { isoDay, toIso } from './day.ts';
import type { Mandate } from './mandate.ts';
import { readDate } from './read/date.ts';
import { wordsOf } from './read/text.ts';

interface Version {
  readonly from: string;
}

/** The versions up to a day, and from that day on what the act says. */
function succeeded(versions: readonly Version[], instead: object, from: string): Version[] {
  const before = versions.filter((version) => version.from < from);
  const last = before.at(-1) ?? versions[0];
  return last === undefined ? [] : [...before, { ...last, ...instead, from }];
}

function withAct(mandate: Mandate, act: Act, from: string): Mandate {
  const clauses = Object.entries(act.clauses).flatMap(([rule, instead]) => {
    const versions = new Map<string, readonly Version[]>(Object.entries(mandate.clauses)).get(rule);
    return versions === undefined ? [] : [[rule, succeeded(versions, instead, from)] as const];
  });
  return { ...mandate, clauses: { ...mandate.clauses, ...Object.fromEntries(clauses) } };
}

/** The mandate with the acts that Oppsett says apply, each from its day. A day that cannot be read, or that is too early, is asked about. */
export function withActs(mandate: Mandate, setup: Setup, date1904: boolean): { mandate: Mandate; troubles: Trouble[] } {
  const troubles: Trouble[] = [];
  let settled = mandate;
  for (const act of mandate.acts ?? []) {
    const names = Object.values(act.label).map(wordsOf);
    const pair = names.map((name) => setup.pairs.get(name)).find((found) => found !== undefined);
    const reading = pair === undefined ? undefined : readDate(pair.value, date1904);
    if (pair === undefined || reading === undefined || reading.kind === 'blank') continue;
    if (reading.kind === 'day' && reading.day >= isoDay(act.adopted)) {
      settled = withAct(settled, act, toIso(reading.day));
      continue;
    }
    const rule = reading.kind === 'day' ? 'value-unknown' : 'date-unreadable';
    const values = { name: pair.field, row: pair.row.number, field: 'value', value: pair.value.slice(0, 80) };
    troubles.push({ rule, at: { table: pair.row.table, row: pair.row.number, field: 'value' }, values });
  }
  return { mandate: settled, troubles };
}
