import { personKey } from './read/person.ts';

/** Letters that one name is spelt with in several ways: by the letter that stands for it. */
const standIns: Readonly<Record<string, string>> = {
  ...{ c: 'k', q: 'k', w: 'v', z: 's', ø: 'o', ö: 'o', å: 'a', è: 'e', é: 'e', ê: 'e', æ: 'a', ä: 'a' },
};
const [endOfWord, letterE, letterH, letterO] = [0, 101, 104, 111];

/** What a character is held to be, by its code; `endOfWord` for all that is no letter or digit. */
const letters = Uint16Array.from({ length: 512 }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase();
  return /^[\p{L}\p{N}]/u.test(lower) ? (standIns[lower] ?? lower).charCodeAt(0) : endOfWord;
});

/** Æ and ä end as e where they begin as a. */
const isDouble = Uint8Array.from({ length: 512 }, (_, code) => ('æäÆÄ'.includes(String.fromCharCode(code)) ? 1 : 0));

const mixed = (hash: number, letter: number) => Math.imul(hash ^ letter, 16_777_619);
/** Small whole numbers are the quickest to look up. */
const largest = 0x3fff_ffff;
const titles = new Set<number>();

/**
 * A number that is the same for all names that `likeness` may call alike, whatever the order of their words. Many thousand names are
 * sorted by it in a moment, and only those that share it are looked at as text.
 */
export function signatureOf(name: string): number {
  let [sum, hash, last] = [0, 0, 0];
  for (let index = 0; index <= name.length; index += 1) {
    const code = index === name.length ? 32 : name.charCodeAt(index);
    const letter = code < 512 ? (letters[code] ?? 0) : code > 8191 && code < 8352 ? endOfWord : code;
    if (letter === endOfWord) {
      const word = hash & largest;
      if (!titles.has(word)) sum = (sum + word) & largest;
      [hash, last] = [0, 0];
    } else if (letter !== letterH && !(letter === letterE && last === letterO)) {
      if (letter !== last || letter < 58) hash = mixed(hash, letter);
      last = letter;
      if (isDouble[code] === 1) [hash, last] = [mixed(hash, letterE), letterE];
    }
  }
  return sum;
}

for (const title of ['dr', 'prof', 'professor', 'overlege', 'lege', 'frå', 'fru', 'hr']) titles.add(signatureOf(title));

/** Letters as an older or foreign keyboard has them: æ/ae, ø/oe/o, å/aa. Sámi letters stay what they are. */
const folded = (word: string) =>
  word.replace(/[æä]/g, 'ae').replace(/[øö]/g, 'o').replace(/oe+/g, 'o').replace(/å/g, 'aa').replace(/[èéê]/g, 'e');

/** One spelling for the letters that Norwegian names are spelt with in several ways: double or single, c/k, w/v, z/s, th/t, ch/k. */
const spelt = (word: string) =>
  word
    .replace(/([tc])h/g, '$1')
    .replace(/[cq]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/(\p{L})\1+/gu, '$1');

/** A word of fewer letters is another name when a letter differs: Ane and Anne, Jon and John. */
const longWord = 6;

interface Word {
  readonly folded: string;
  readonly spelt: string;
}

function wordsOfName(name: string): Word[] {
  const words = personKey(personKey(name)).split(' ').map(folded);
  const both = words.map((word) => ({ folded: word, spelt: spelt(word) }));
  return both.sort((a, b) => (a.spelt === b.spelt ? (a.folded < b.folded ? -1 : 1) : a.spelt < b.spelt ? -1 : 1));
}

/**
 * Whether two names are near-identical: `written` when they differ only in how they are written (case, hyphen, order, æ/ae, a title), or
 * `spelt` when long words differ in spelling too (Hansen and Hanssen, Kristine and Christine). A different given name (Kari and Kåre,
 * Kristin and Kristine) is another person.
 */
export function likeness(one: string, other: string): 'written' | 'spelt' | undefined {
  const [a, b] = [wordsOfName(one), wordsOfName(other)];
  if (a.length !== b.length) return undefined;
  let kind: 'written' | 'spelt' = 'written';
  for (const [index, word] of a.entries()) {
    const beside = b[index];
    if (beside === undefined || word.spelt !== beside.spelt) return undefined;
    if (word.folded === beside.folded) continue;
    if (Math.min(word.folded.length, beside.folded.length) < longWord) return undefined;
    kind = 'spelt';
  }
  return kind;
}
