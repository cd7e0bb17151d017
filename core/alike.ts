import { personKey } from './read/person.ts';

/** What a letter is held to be; nothing for one that is put aside, 0 for one that ends a word. */
function letterOf(code: number, last: number): number | undefined {
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
    if (code === 104 || (code === 101 && last === 111)) return undefined; // h; e after o
    return code === 99 || code === 113 ? 107 : code === 119 ? 118 : code === 122 ? 115 : code; // c, q → k; w → v; z → s
  }
  if (code < 192 || (code > 8191 && code < 8352)) return 0;
  if (code === 248 || code === 246) return 111; // ø, ö
  if (code === 229) return 97; // å
  return code >= 232 && code <= 234 ? 101 : code; // è, é, ê
}

const titles = new Set<number>();

/**
 * A number that is the same for all names that `likeness` may call alike, whatever the order of their words. Many thousand names are
 * sorted by it in a moment, and only those that share it are looked at as text.
 */
export function signatureOf(name: string): number {
  let [sum, hash, last] = [0, 0, 0];
  const text = name.toLowerCase();
  for (let index = 0; index <= text.length; index += 1) {
    const code = index === text.length ? 32 : text.charCodeAt(index);
    const letter = code === 230 || code === 228 ? 97 : letterOf(code, last); // æ, ä begin as a
    if (letter === 0) {
      if (hash !== 0 && !titles.has(hash)) sum += hash;
      [hash, last] = [0, 0];
    } else if (letter !== undefined && letter !== last) {
      hash = Math.imul(hash ^ letter, 16_777_619) >>> 0;
      last = letter;
      if (code === 230 || code === 228) {
        hash = Math.imul(hash ^ 101, 16_777_619) >>> 0;
        last = 101;
      }
    }
  }
  return sum;
}

for (const title of ['dr', 'prof', 'professor', 'overlege', 'lege', 'frå', 'fru', 'hr']) titles.add(signatureOf(title));

/** Letters as an older or foreign keyboard has them: æ/ae, ø/oe/o, å/aa. Sámi letters stay what they are. */
const folded = (word: string) =>
  word.replace(/[æä]/g, 'ae').replace(/[øö]/g, 'o').replace(/oe/g, 'o').replace(/å/g, 'aa').replace(/[èéê]/g, 'e');

/** One spelling for the letters that Norwegian names are spelt with in several ways: double or single, c/k, w/v, z/s, th/t, ch/k. */
const spelt = (word: string) =>
  word
    .replace(/([tc])h/g, '$1')
    .replace(/[cq]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/(.)\1+/gu, '$1');

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
