import { names } from './attendees.ts';
import type { Meeting } from './meeting.ts';
import { chairedFrom, isChair } from './project-team.ts';

export type Duty = 'called' | 'led';

/** Whoever is entered for a duty: the right one, somebody else, a person of whom it is not told where they come from, or nobody. */
export type Entered =
  | { readonly kind: 'right' | 'nobody' }
  | { readonly kind: 'other' | 'person'; readonly by: string; readonly field: string };

const body = /\b(hf|rhf|as|dmp|helse)\b|direktorat|forening|foreining|forbund|sykehus|sjukehus|verket|nettverk|gruppe/i;
const person = /^\p{Lu}[\p{L}.'-]+(\s+\p{Lu}[\p{L}.'-]*)+$/u;

function settle(by: string | undefined, field: string, accepted: readonly string[]): Entered {
  if (by === undefined) return { kind: 'nobody' };
  if (names(by, accepted)) return { kind: 'right' };
  return { kind: person.test(by) && !body.test(by) ? 'person' : 'other', by, field };
}

/** Who called or led a meeting. Who called it and led it as well comes from where the chair does. */
export function entered(meeting: Meeting, duty: Duty, accepted: readonly string[]): Entered {
  const { calledBy, chairOf, chair } = meeting;
  const from = chairedFrom(meeting);
  if (duty === 'called') {
    const isSame = calledBy !== undefined && from !== undefined && isChair(calledBy, meeting);
    return settle(isSame ? from : calledBy, 'calledBy', accepted);
  }
  return settle(from ?? chair, chairOf === undefined ? 'chair' : 'chairOf', accepted);
}
