import type { Setup } from '../committee.ts';
import { wordsOf } from './text.ts';

/** Who Oppsett says are one person, and who are not; each line a list of names as written. */
export type Confirmed = Pick<Setup, 'samePersons' | 'differentPersons'>;

const same = /^(samme|same) persons?$/;
const different = /^(ulike|forskjellige|forskjellege|different) (personer|personar|persons|people)$/;

/** «A = B», «A ≠ B», one a line; then «A og B»; then commas, where each part is a whole name («Østby, Kari» is one). */
function namesIn(value: string): string[] {
  const parts = (separator: RegExp) =>
    value
      .split(separator)
      .map((name) => name.trim())
      .filter((name) => name !== '');
  for (const separator of [/!=|<>|[=≠;/\n]/, / og | and | & /]) if (separator.test(value)) return parts(separator);
  const listed = parts(/,/);
  return listed.length > 1 && listed.every((name) => name.includes(' ')) ? listed : [value];
}

/** Reads what Oppsett says of names: «Samme person», «Ulike personer». A field may be repeated. */
export function confirmationsIn(lines: Setup['lines']): Confirmed {
  const of = (field: RegExp) =>
    lines.filter((line) => field.test(wordsOf(line.field))).map(({ value }) => namesIn(value));
  return { samePersons: of(same), differentPersons: of(different) };
}
