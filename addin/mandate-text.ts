import type { Source } from '../core/answer.ts';
import type { Language } from '../core/language.ts';
import { formatCount } from './format.ts';
import { items, record, text } from './problem.ts';
import { termWords } from './texts/mandate.ts';
import { words } from './texts/words.ts';

/** One requirement as it stands now: its name, its numbers in words, and since when. */
export interface Requirement {
  readonly rule: string;
  readonly title: string;
  readonly terms: readonly string[];
  /** ISO day. */
  readonly from: string;
}

/** A section of a document, and the requirements that rest on it. */
export interface Section {
  readonly source: Source;
  readonly requirements: readonly Requirement[];
}

export interface ReadableMandate {
  readonly name: string;
  readonly sections: readonly Section[];
}

/**
 * `GET /api/mandates/{id}` as a person reads it: section by section in the order of the rules, each rule in its latest version. What the
 * product itself asks of the sheets is no part of the mandate.
 */
export function readableMandate(described: unknown, language: Language): ReadableMandate {
  const { name, rules } = record(described);
  const sections = new Map<string, { source: Source; requirements: Requirement[] }>();
  for (const { rule, title, clauses } of items(rules)) {
    const clause = items(clauses).at(-1);
    if (clause === undefined) continue;
    const source = sourceOf(clause['source']);
    const key = `${source.document}|${source.section}`;
    const section = sections.get(key) ?? { source, requirements: [] };
    const terms = termsInWords(record(clause['terms']), language);
    section.requirements.push({ rule: text(rule), title: text(title), terms, from: text(clause['from']) });
    sections.set(key, section);
  }
  return {
    name: text(name),
    sections: [...sections.values()].filter(({ source }) => source.document !== words.product.nb),
  };
}

function sourceOf(value: unknown): Source {
  const { document, section, url } = record(value);
  return { document: text(document), section: text(section), ...(typeof url === 'string' ? { url } : {}) };
}

/** `{ years: 2 }` → «2 år»; numbers by name (`{ seats: { 'Helse Vest': 2 } }`) → «Helse Vest 2». Terms that are no numbers are left to the sentence of the rule. */
function termsInWords(terms: Readonly<Record<string, unknown>>, language: Language): string[] {
  return Object.entries(terms).flatMap(([term, value]) => {
    if (typeof value === 'number') return termWords[term]?.[language]({ count: formatCount(value) }) ?? [];
    return Object.entries(record(value))
      .filter((entry): entry is [string, number] => typeof entry[1] === 'number')
      .map(([name, count]) => `${name} ${formatCount(count)}`);
  });
}
