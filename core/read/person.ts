import { wordsOf } from './text.ts';

const titles = /^(dr|prof|professor|overlege|lege|frå|fru|hr) /;

function turned(name: string): string {
  const comma = name.indexOf(',');
  if (comma === -1 || name.includes(',', comma + 1)) return name;
  return `${name.slice(comma + 1).trim()} ${name.slice(0, comma).trim()}`;
}

/**
 * Equal for two rows of one person: the same name but for letter case and «Etternavn, Fornavn». Names that are only alike (a hyphen, ø and
 * oe, a title) stay two persons: they are suggested, never merged (domain.md 6.4).
 */
export function identityOf(name: string): string {
  return turned(name).toLowerCase();
}

/** Equal for two ways to write one name: punctuation and a title are put aside too. For comparison, and for whom another sheet names. */
export function personKey(name: string): string {
  return wordsOf(turned(name)).replace(titles, '');
}

/** Gives the rows of a workbook their person: the same number for the same person. */
export interface Persons {
  /** Who is appointed: the same number for the same name as written, a number of its own for a row without one. */
  readonly appointed: (name: string) => number;
  /** Whom another sheet names: who is appointed under that name, else under one written otherwise. */
  readonly named: (name: string) => number;
  /** A number nobody has. */
  readonly another: () => number;
}

/** The same number for equal identities, and for those that Oppsett says are the `same`. */
export function personCounter(same: readonly (readonly string[])[] = []): Persons {
  const numbers = new Map<string, number>();
  let keys: Map<string, number> | undefined;
  let next = 0;
  const another = () => (next += 1) - 1;
  const give = (known: Map<string, number>, key: string) => {
    const number = another();
    if (key !== '') known.set(key, number);
    return number;
  };
  for (const names of same.map((line) => line.map(identityOf))) {
    const number = names.map((name) => numbers.get(name)).find((known) => known !== undefined) ?? another();
    for (const name of names) numbers.set(name, number);
  }
  const appointed = (name: string) => numbers.get(identityOf(name)) ?? give(numbers, identityOf(name));
  const named = (name: string) => {
    // Of several who are written alike the first by name is meant, whatever the order of the rows.
    keys ??= new Map(
      [...numbers].sort(([a], [b]) => (a < b ? 1 : -1)).map(([one, number]) => [personKey(one), number]),
    );
    return numbers.get(identityOf(name)) ?? keys.get(personKey(name)) ?? give(keys, personKey(name));
  };
  return { appointed, named, another };
}
