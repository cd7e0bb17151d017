import type { Committee } from './committee.ts';
import { isBlank } from './read/text.ts';

const references = ['anskaffelsesreferanse', 'anskaffelse ref', 'anskaffingsreferanse', 'procurement reference'];

/** Whether a cell says something. */
export const isFilled = (text: string | undefined): text is string => text !== undefined && !isBlank(text);

/** What the group's tender is called: «Anbud», and the reference of the procurement, in the sheet Oppsett. Empty where neither is entered. */
export function tendersOf({ setup }: Committee): string[] {
  return [setup.tender, ...references.map((field) => setup.pairs.get(field)?.value)].filter(isFilled);
}
