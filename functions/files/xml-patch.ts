/** Replaces `text[start, end)` by `put`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** Carries out splices that do not overlap; everything between them stays as it is. */
export function splice(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, put } of [...splices].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, start), put);
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

export const cut = ({ start, end }: { readonly start: number; readonly end: number }): Splice => ({
  start,
  end,
  put: '',
});
export const insert = (at: number, put: string): Splice => ({ start: at, end: at, put });

/** The value of a plain number in a tag as it is written; undefined when it is not there or has another look. */
export function numberIn(tag: string, name: string): number | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*["'](0|[1-9]\\d{0,9})["']`).exec(tag);
  return match === null ? undefined : Number(match[1]);
}

/** The same tag with another number; all else in it as it was. */
export function withNumber(tag: string, name: string, value: number): string {
  return tag.replace(new RegExp(`(\\s${name}\\s*=\\s*["'])\\d+`), (_, before: string) => `${before}${value}`);
}

/** The highest of some numbers, at least 0; takes lists too long to spread. */
export const highestOf = (numbers: readonly number[]): number =>
  numbers.reduce((highest, number) => Math.max(highest, number), 0);
