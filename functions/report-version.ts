import type { HttpRequest } from '@azure/functions';
import type { Problem } from './problem.ts';

/** As high as the history can count. */
const highest = 999_999;

const detail = {
  nb: `skal være et helt tall fra 1 til ${highest}`,
  nn: `skal vere eit heilt tal frå 1 til ${highest}`,
  en: `must be a whole number from 1 to ${highest}`,
};

const wrongVersion: Problem = {
  problem: 'wrong-shape',
  detail: { nb: `/version ${detail.nb}.`, nn: `/version ${detail.nn}.`, en: `/version ${detail.en}.` },
  errors: [{ pointer: '/version', detail }],
};

/** `?version=`; undefined where the newest will do. */
export function readVersion({ query }: HttpRequest): number | undefined | Problem {
  const text = query.get('version');
  if (text === null) return undefined;
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : wrongVersion;
}
