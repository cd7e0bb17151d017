import { isUnreadable } from '../../../functions/files/unreadable.ts';
import type { Unreadable } from '../../../functions/files/unreadable.ts';

/** The bytes, or a failed test that says why there are none. */
export function asBytes(outcome: Uint8Array | Unreadable): Uint8Array {
  if (isUnreadable(outcome)) throw new Error(outcome.detail.en);
  return outcome;
}

/** What was asked for, or a failed test that says why it is not there. */
export function asRead<T extends object>(outcome: T | Unreadable): T {
  if (isUnreadable(outcome)) throw new Error(outcome.detail.en);
  return outcome;
}

/** Why it could not be read, or `read`. */
export function reasonOf(outcome: object): string {
  return isUnreadable(outcome) ? outcome.reason : 'read';
}
