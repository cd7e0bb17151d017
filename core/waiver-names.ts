import { addressOf } from './explain.ts';
import { ruleIds, ruleOf, type Inspected } from './inspect.ts';
import { languages } from './language.ts';
import type { RuleId } from './mandate.ts';
import { halfYearName } from './phrase.ts';
import { personKey } from './read/person.ts';
import { wordsOf } from './read/text.ts';

/** Rules by what an exception may call them: the id, or the title in any language. */
const named = new Map<string, RuleId[]>();
for (const id of ruleIds) {
  const titles = languages.map((language) => ruleOf(id).title[language]);
  for (const name of new Set([id, ...titles].map(wordsOf))) named.set(name, [...(named.get(name) ?? []), id]);
}

export function rulesNamed(text: string): readonly RuleId[] {
  return named.get(wordsOf(text)) ?? [];
}

/** A person, a region, a half-year, a meeting: what a finding may be known by. Numbers only where they are names. */
function subjectsOf({ values, undecided }: Inspected): string[] {
  const texts = Object.entries(values).flatMap(([field, value]: [string, unknown]) => {
    if (typeof value === 'number') return /^(year|meeting|case)$/.test(field) ? [String(value)] : [];
    return [value].flat().filter((one) => typeof one === 'string');
  });
  const all = [...texts, ...(undecided?.about === undefined ? [] : [undecided.about])];
  return all.flatMap((text) =>
    /^\d{4}-H[12]$/.test(text) ? [text, ...languages.map((language) => halfYearName(text, language))] : [text],
  );
}

/** Every way to name what a finding is about, as `targetOf` gives a target. */
export function namesOf(finding: Inspected): string[] {
  const subjects = subjectsOf(finding).filter((text) => text !== '');
  const place = finding.at === undefined ? undefined : addressOf(finding.at);
  const sheet = place === undefined ? '' : wordsOf(place.sheet);
  const cell = place?.cell === undefined ? [] : [`!${place.cell}`, `${sheet}!${place.cell}`];
  return [...subjects.map(personKey), ...(place !== undefined && place.cell === undefined ? [sheet] : cell)];
}

/** «Medlemmer!F7» → `medlemmer!F7`, «F7» → `!F7`; anything else as a name is compared. */
export function targetOf(text: string): string {
  const [, sheet = '', column = '', row = ''] =
    /^(?:'?([^!]+?)'?!)?\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text.trim()) ?? [];
  return row === '' ? personKey(text) : `${wordsOf(sheet)}!${column.toUpperCase()}${row}`;
}
