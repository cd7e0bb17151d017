import type { Setup, Trouble } from './committee.ts';
import type { Clauses, Mandate } from './mandate.ts';
import { readNumber } from './read/values.ts';
import { wordsOf } from './read/text.ts';
import type { RuleTerm, Setting } from './setting.ts';

type Pair = Setup['pairs'] extends ReadonlyMap<string, infer Value> ? Value : never;
type Terms = Readonly<Record<string, unknown>>;

const unitWords: Readonly<Record<Setting['unit'], RegExp>> = {
  days: /\s*(dag|dager|dagar|days?)$/i,
  months: /\s*(måned|måneder|månad|månader|months?)$/i,
  percent: /\s*(%|prosent|per ?cent)$/i,
  count: /$/,
};

/** A whole number within the bounds, its unit written behind it or not. */
function numberOf({ unit, least, most }: Setting, text: string): number | undefined {
  const number = readNumber(text.replace(unitWords[unit], ''));
  const fits = typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most;
  return fits ? number : undefined;
}

function pairOf({ label }: Setting, pairs: Setup['pairs']): Pair | undefined {
  const names = Object.values(label).map(wordsOf);
  return names.map((name) => pairs.get(name)).find((pair) => pair !== undefined);
}

function withNumber(clauses: Clauses, { rule, term }: RuleTerm, number: number): Clauses {
  const versions: readonly Terms[] | undefined = clauses[rule] as readonly Terms[] | undefined; // terms of any rule are a flat object
  if (versions === undefined) return clauses;
  const name: string = term;
  return { ...clauses, [rule]: versions.map((clause) => (name in clause ? { ...clause, [name]: number } : clause)) };
}

/**
 * The mandate with the numbers that Oppsett gives in place of ours. A value that is no whole number within the bounds is asked about, and
 * the mandate's own number stands.
 */
export function withSettings(mandate: Mandate, setup: Setup): { mandate: Mandate; troubles: Trouble[] } {
  const troubles: Trouble[] = [];
  let { clauses } = mandate;
  for (const setting of mandate.settings) {
    const pair = pairOf(setting, setup.pairs);
    if (pair === undefined) continue;
    const number = numberOf(setting, pair.value);
    if (number === undefined) {
      const { least, most } = setting;
      const values = { name: pair.field, row: pair.row.number, field: 'value', value: pair.value.slice(0, 80) };
      const at = { table: pair.row.table, row: pair.row.number, field: 'value' };
      troubles.push({ rule: 'value-unknown', at, values: { ...values, least, most } });
    } else for (const term of setting.terms) clauses = withNumber(clauses, term, number);
  }
  return { mandate: clauses === mandate.clauses ? mandate : { ...mandate, clauses }, troubles };
}
