import { Buffer } from 'node:buffer';
import type { Request } from './batch.ts';

/** What went between the add-in and Excel. */
export interface Traffic {
  /** Round trips over the workbook; those that only let go of references, or ask something outside it, are not counted. */
  syncs: number;
  /** Bytes of their requests and answers. */
  bytes: number;
  /** The largest of them. */
  largest: number;
  /** Messages that the stand-in does not know. */
  readonly unanswered: string[];
  /** Code and place of every error that Excel answered. */
  readonly refused: string[];
  /** Errors and warnings of the console, and uncaught errors. */
  readonly errors: string[];
  /** Requests to any other origin; they get nothing. */
  readonly foreign: string[];
}

export const newTraffic = (): Traffic => ({
  syncs: 0,
  bytes: 0,
  largest: 0,
  unanswered: [],
  refused: [],
  errors: [],
  foreign: [],
});

/** Excel on the web takes no more in a request, and gives no more in an answer. */
const payloadLimit = 5 * 1024 * 1024;

/** Whether a request is one of the add-in's own over the workbook. */
export function isSync({ Actions, ObjectPaths }: Request): boolean {
  const work = Actions.filter(({ ActionType: type, Name: name }) => type !== 1 && name !== '_RemoveReference');
  const onlyLetsGo = work.length === 0 && Actions.some(({ Name: name }) => name === '_RemoveReference');
  const outside = Object.values(ObjectPaths).some(({ ObjectPathType: type }) => type === 2);
  return !onlyLetsGo && !outside;
}

/** Counts the bytes of a text, and says whether they are more than may go. */
export function isTooLarge(traffic: Traffic, text: string): boolean {
  const bytes = Buffer.byteLength(text);
  traffic.bytes += bytes;
  traffic.largest = Math.max(traffic.largest, bytes);
  return bytes > payloadLimit;
}
