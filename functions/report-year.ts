import { fromCalendar } from '../core/day.ts';
import type { Problem } from './problem.ts';

const missing = { nb: 'mangler', nn: 'manglar', en: 'is missing' };
const noYear = {
  nb: 'skal være et år med fire sifre, som 2026',
  nn: 'skal vere eit år med fire siffer, som 2026',
  en: 'must be a year of four digits, such as 2026',
};

/** The year that an address asks about; 400 where it names none. */
export function readYear(text: string | null | undefined): number | Problem {
  const year = /^\d{4}$/.test(text ?? '') ? Number(text) : undefined;
  if (year !== undefined && fromCalendar(year, 1, 1) !== undefined) return year;
  const detail = text === undefined || text === null || text === '' ? missing : noYear;
  return {
    problem: 'wrong-shape',
    detail: { nb: `/year ${detail.nb}.`, nn: `/year ${detail.nn}.`, en: `/year ${detail.en}.` },
    errors: [{ pointer: '/year', detail }],
  };
}
