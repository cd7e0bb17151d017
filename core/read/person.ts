import { wordsOf } from './text.ts';

const titles = /^(dr|prof|professor|overlege|lege|frå|fru|hr) /;

/**
 * Equal for two rows of one person: the same name but for letter case, spacing, punctuation and «Etternavn, Fornavn». Names that are only
 * alike stay two persons: they are suggested, never merged (domain.md 6.4).
 */
function personKey(name: string): string {
  const comma = name.indexOf(',');
  const turned =
    comma === -1 || name.includes(',', comma + 1) ? name : `${name.slice(comma + 1)} ${name.slice(0, comma)}`;
  return wordsOf(turned).replace(titles, '');
}

/** Gives the rows of a workbook their person: the same number for the same `personKey`, a number of its own for a row without a name. */
export function personCounter(): (name: string) => number {
  const numbers = new Map<string, number>();
  let next = 0;
  return (name) => {
    const known = name === '' ? undefined : numbers.get(personKey(name));
    if (known !== undefined) return known;
    if (name !== '') numbers.set(personKey(name), next);
    next += 1;
    return next - 1;
  };
}
