import { names } from './attendees.ts';
import type { Meeting } from './meeting.ts';
import { chairedFrom, isChair } from './project-team.ts';

export type Duty = 'called' | 'led';

const body = /\b(hf|rhf|as|dmp|helse)\b|direktorat|forening|foreining|forbund|sykehus|sjukehus|verket|nettverk|gruppe/i;
const person = /^\p{Lu}[\p{L}.'-]+(\s+\p{Lu}[\p{L}.'-]*)+$/u;

/**
 * The body that called or led a meeting, as written. A person's name alone says nothing of where they come from, unless they led the meeting
 * and that is told beside.
 */
export function bodyBehind(meeting: Meeting, duty: Duty, accepted: readonly string[]): string | undefined {
  const { calledBy, chair } = meeting;
  const from = chairedFrom(meeting);
  const isBody = (text: string | undefined) =>
    text !== undefined && (names(text, accepted) || body.test(text) || !person.test(text));
  if (duty === 'led') return from ?? (isBody(chair) ? chair : undefined);
  if (calledBy !== undefined && from !== undefined && isChair(calledBy, meeting)) return from;
  return isBody(calledBy) ? calledBy : undefined;
}
