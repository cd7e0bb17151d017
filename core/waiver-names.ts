import { addressOf } from './explain.ts';
import { toNorwegian } from './day.ts';
import { ruleIds, ruleOf, type Inspected } from './inspect.ts';
import { languages } from './language.ts';
import type { RuleId } from './mandate.ts';
import { date, halfYearName } from './phrase.ts';
import { readDate } from './read/date.ts';
import { personKey } from './read/person.ts';
import { wordsOf } from './read/text.ts';
import { seatsName } from './seat-words.ts';
import { deputies, everybody } from './seated.ts';

/** Rules by what an exception may call them: the id, or the title in any language. */
const named = new Map<string, RuleId[]>();
for (const id of ruleIds) {
  const titles = languages.map((language) => ruleOf(id).title[language]);
  for (const name of new Set([id, ...titles].map(wordsOf))) named.set(name, [...(named.get(name) ?? []), id]);
}

export function rulesNamed(text: string): readonly RuleId[] {
  return named.get(wordsOf(text)) ?? [];
}

/** A half-year, or a day, as people write it. */
function otherNames(text: string): string[] {
  const [, year = '', half = ''] = /^(\d{4})-H([12])$/.exec(text) ?? [];
  if (half === '') return /^\d{4}-\d\d-\d\d$/.test(text) ? [date(text)] : [];
  const ordinal = half === '1' ? ['første', 'fyrste'] : ['andre'];
  return [
    ...languages.map((language) => halfYearName(text, language)),
    ...[`H${half} ${year}`, `${half}. halvår ${year.slice(2)}`, ...ordinal.map((word) => `${word} halvår ${year}`)],
  ];
}

/** A person, a region, a half-year, a meeting: what a finding may be known by. Numbers only where they are names. */
function subjectsOf({ values, undecided }: Inspected): string[] {
  const texts = Object.entries(values).flatMap(([field, value]: [string, unknown]) => {
    if (typeof value === 'number') return /^(year|meeting|case)$/.test(field) ? [String(value)] : [];
    return [value].flat().filter((one) => typeof one === 'string');
  });
  const all = [...texts, ...(undecided?.about === undefined ? [] : [undecided.about])];
  return all.flatMap((text) => {
    if (text === everybody || text === deputies) return languages.map((language) => seatsName(text, language));
    return [text, ...otherNames(text)];
  });
}

/** Every way to name what a finding is about, as `targetOf` gives a target. */
export function namesOf(finding: Inspected): string[] {
  const subjects = subjectsOf(finding).filter((text) => text !== '');
  const place = finding.at === undefined ? undefined : addressOf(finding.at);
  const sheet = place === undefined ? '' : wordsOf(place.sheet);
  const cell = place?.cell === undefined ? [] : [`!${place.cell}`, `${sheet}!${place.cell}`];
  return [...subjects.map(personKey), ...(place !== undefined && place.cell === undefined ? [sheet] : cell)];
}

/** A day as `date` writes it, however it is written: «12. mars 2026», «12.3.26». */
function dayIn(text: string): string | undefined {
  const reading = readDate(text, false);
  return reading.kind === 'day' ? toNorwegian(reading.day) : undefined;
}

/** «Medlemmer!F7» → `medlemmer!F7`, «F7» → `!F7`; anything else as a name is compared. */
export function targetOf(text: string): string {
  const [, sheet = '', column = '', row = ''] =
    /^(?:'?([^!]+?)'?!)?\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text.trim()) ?? [];
  if (row === '') return personKey(dayIn(text) ?? text);
  return `${wordsOf(sheet)}!${column.toUpperCase()}${row}`;
}
