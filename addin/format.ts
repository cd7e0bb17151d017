import { fromIso, fromSerial, toNorwegian } from '../core/day.ts';
import type { Language } from '../core/language.ts';
import type { Scalar } from '../core/sheet.ts';
import { sheetTexts } from './texts/sheet.ts';
import type { NumberKind } from './workbook.ts';

/** `2026-11-22` → `22.11.2026`; what is no ISO day is shown as it is. */
export function formatDay(iso: string): string {
  const day = fromIso(iso);
  return day === undefined ? iso : toNorwegian(day);
}

/** `2026-05-01`, `2026-06-14` → `01.05.–14.06.2026`; both years when they differ, one day when they are the same. */
export function formatPeriod(from: string, to: string): string {
  const [first, last] = [formatDay(from), formatDay(to)];
  if (first === last) return first;
  return from.slice(0, 4) === to.slice(0, 4) ? `${first.slice(0, 6)}–${last}` : `${first}–${last}`;
}

/** `10000` → `10 000`, with the narrow space that does not break. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

/** `2020-04` → `april 2020`; other versions as they are. */
export function formatVersion(version: string, language: Language): string {
  const moment = /^\d{4}-\d{2}(-\d{2})?$/.test(version) ? new Date(version) : undefined;
  if (moment === undefined || Number.isNaN(moment.getTime())) return version;
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(moment);
}

const two = (part: number) => String(part).padStart(2, '0');

/** A moment → `10.02`, in the clock of this machine. */
export function formatClock(moment: Date): string {
  return `${two(moment.getHours())}.${two(moment.getMinutes())}`;
}

/** An ISO moment → `22.11.2026 kl. 10.02` without the word: `22.11.2026 10.02`. */
export function formatMoment(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return `${two(moment.getDate())}.${two(moment.getMonth() + 1)}.${moment.getFullYear()} ${formatClock(moment)}`;
}

/** What a cell shows: days dd.mm.yyyy, clocks hh:mm, shares in percent, numbers with a comma, texts as they are. */
export function formatCell(
  value: Scalar | undefined,
  kind: NumberKind | undefined,
  date1904: boolean,
  language: Language,
): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return (value ? sheetTexts.yes : sheetTexts.no)[language];
  if (typeof value === 'string') return value;
  if (kind === 'percent') return `${withComma(Number((value * 100).toFixed(10)), language)} %`;
  if (kind === 'time') return clockOf(value);
  const day = kind === undefined ? undefined : fromSerial(value, date1904);
  if (day === undefined) return withComma(value, language);
  return kind === 'date' ? toNorwegian(day) : `${toNorwegian(day)} ${clockOf(value)}`;
}

function withComma(value: number, language: Language): string {
  return language === 'en' ? String(value) : String(value).replace('.', ',');
}

/** The part of a day after the comma as `hh:mm`. */
function clockOf(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440) % 1440;
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
