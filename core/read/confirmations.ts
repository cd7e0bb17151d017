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

type Line = Setup['lines'][number];

/** Reads what Oppsett says of names: «Samme person», «Ulike personer». A field may be repeated. */
export function confirmationsIn(lines: Setup['lines']): Confirmed {
  const of = (field: RegExp) =>
    lines.filter((line) => field.test(wordsOf(line.field))).map(({ value }) => namesIn(value));
  return { samePersons: of(same), differentPersons: of(different) };
}

/** Every name of those lines, with the line it stands in. */
export function namesConfirmed(lines: Setup['lines']): { readonly line: Line; readonly name: string }[] {
  const about = lines.filter(({ field }) => same.test(wordsOf(field)) || different.test(wordsOf(field)));
  return about.flatMap((line) => namesIn(line.value).map((name) => ({ line, name })));
}

const differentMeetings = /^(ulike|forskjellige|to|different|two) (møter|møte|meetings)$/;

/** «Ulike møter»: a day on which several were held, or their numbers; each with the line it stands in. */
export function meetingsConfirmed(lines: Setup['lines']): { readonly line: Line; readonly meeting: string }[] {
  const about = lines.filter(({ field }) => differentMeetings.test(wordsOf(field)));
  return about.flatMap((line) => {
    const parts = line.value.split(/!=|<>|[=≠;,]| og | and | & /).map((part) => part.trim());
    return parts.filter((part) => part !== '').map((meeting) => ({ line, meeting }));
  });
}
