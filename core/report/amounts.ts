import type { Read } from '../committee.ts';

/** An amount in øre, so that adding up loses nothing; undefined where nothing is entered, or it cannot be read. */
export const toCents = (kroner: Read<number>) => (typeof kroner === 'number' ? Math.round(kroner * 100) : undefined);

/** A whole number divided by a positive one, a half rounded away from zero. Never −0. */
function divided(number: number, by: number): number {
  return Math.sign(number) * Math.floor((2 * Math.abs(number) + by) / (2 * by)) + 0;
}

/** An amount in øre as whole kroner. */
export const toKroner = (cents: number | undefined) => (cents === undefined ? null : divided(cents, 100));

/** Undefined where there is none, or one of them is unknown: a part is not to be shown as the whole. */
export function added(numbers: readonly (number | undefined)[]): number | undefined {
  if (numbers.length === 0) return undefined;
  return numbers.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0);
}

/** Per cent with one decimal, `-2.5`; null where there is nothing to compare with. */
export function change(now: number | undefined, last: number | undefined): number | null {
  if (now === undefined || last === undefined || last === 0) return null;
  return divided((now - last) * 1000 * Math.sign(last), Math.abs(last)) / 10;
}
