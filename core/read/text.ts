import type { Scalar } from '../sheet.ts';

const spaces = /[\s\u00a0\u2000-\u200b\u202f\u2060\ufeff]+/g;
/** Anything that `textOf` would change: space at an end, two in a row, a space of another kind, a combining mark. */
const unclean = /^ | $| {2}|[^\S ]|[\u200b\u2060]|\p{M}/u;

/** A cell's text: NFC, no-break and zero-width spaces as plain ones, runs of spaces as one, trimmed. Empty for an empty cell. */
export function textOf(cell: Scalar | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  return unclean.test(cell) ? cell.normalize('NFC').replace(spaces, ' ').trim() : cell;
}

/** For comparing words (headers, rôles, regions): lower case, punctuation as spaces. Letters of every alphabet survive. */
export function wordsOf(text: string): string {
  return textOf(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A cell with nothing to read in it: empty, or nothing but spaces, dots and dashes. */
export function isBlank(cell: Scalar | undefined): boolean {
  if (cell === null || cell === undefined || cell === '') return true;
  return typeof cell === 'string' && /^[\s\u00a0\u200b.–—-]*$/.test(cell);
}

/** What Excel shows where a formula failed: `#REF!`, `#N/A`, `#NAVN?`. */
export function isErrorText(text: string): boolean {
  return text.startsWith('#') && /^#[A-ZÆØÅ/0]+[!?]?$/.test(text);
}

const particle = /^(von|van|de|der|den|af|la|le|di|da|dos|el|al|bin)$/;

/** Two to five words with capital letters: «Kari Nordmann», «Nils von der Lippe», not «Godkjent av fagdirektørene». */
export function looksLikeName(text: string): boolean {
  const words = text.split(/[ ,]+/);
  const capital = (word: string) => /^\p{Lu}/u.test(word) || particle.test(word);
  return words.length >= 2 && words.length <= 5 && words.every(capital) && !/\d/.test(text);
}
