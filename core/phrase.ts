import { fromIso, toNorwegian } from './day.ts';
import type { Language } from './language.ts';

/** ISO day → `22.11.2026`; anything else as it is. */
export function date(iso: string): string {
  const day = fromIso(iso);
  return day === undefined ? iso : toNorwegian(day);
}

/** `01.05.2026–14.06.2026`, or the one day. */
export function dates({ from, to }: { from: string; to: string }): string {
  return from === to ? date(from) : `${date(from)}–${date(to)}`;
}

/** `1 dag`, `45 dager`: a number with the word's singular or plural. */
export function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** `3`, or `2–3` where the number changed on the way. */
export function span(fewest: number, most: number): string {
  return fewest === most ? String(fewest) : `${fewest}–${most}`;
}

/** `2026-H2` → `2. halvår 2026`; a year is its own name. */
export function halfYearName(id: string, language: Language): string {
  const [year = '', half = ''] = id.split('-H');
  if (half === '') return year;
  if (language === 'en') return `${half === '1' ? 'First' : 'Second'} half of ${year}`;
  return `${half}. halvår ${year}`;
}
