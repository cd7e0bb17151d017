import type { HabilitetStatus } from '../appointment.ts';
import { unread, type Read } from '../committee.ts';
import { textOf, wordsOf } from './text.ts';

/** Whole words, negatives first: «inhabil» contains «habil», «ikke avklart» contains «avklart» (domain.md 3.9). */
const phrases: readonly (readonly [HabilitetStatus, RegExp])[] = [
  ['H0', /^(ikke|ikkje|ei|not) (innhentet|innhenta|avklart|avklara|mottatt|motteke|registrert|vurdert|cleared)\b/],
  ['H0', /^(nei|no|mangler|manglar)$/],
  ['H5', /\b(ikke|ikkje|not) habil\b|^(vurdert )?inhabil$|^(vurdert )?ugild$/],
  ['H9', /\bmå fornyes\b|\bmå fornyast\b/],
  ['H4', /\bmed forbehold\b|\bmed atterhald\b/],
  ['H2', /\bunder (avklaring|vurdering)\b|^(venter|avventer|ventar)\b/],
  ['H3', /\bvurdert habil\b/],
  ['H1', /\bingen interesser\b|\binga interesser\b|\bno interests\b/],
  ['H1-or-H3', /^(ok|okei|avklart|avklara|habil|ja|yes|cleared|x)$/],
];

/** Reads a habilitet status: a code («H1», «H1 – Erklæring mottatt»), the words of domain.md 3.9, nothing, or something unread. */
export function readHabilitet(cell: string): Read<HabilitetStatus> {
  const text = textOf(cell);
  if (text === '' || /^[-–—]$/.test(text)) return undefined;
  const code = /^(H[0-59])\b/i.exec(text)?.[1]?.toUpperCase();
  if (code !== undefined) return code as HabilitetStatus; // the pattern admits just these codes
  const words = wordsOf(text);
  return phrases.find(([, pattern]) => pattern.test(words))?.[0] ?? unread;
}
