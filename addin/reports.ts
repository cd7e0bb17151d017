import { isoDay, norwegianDay } from '../core/day.ts';
import type { Language } from '../core/language.ts';
import type { Report } from '../core/report/report.ts';
import { reportTitle } from '../core/report/words.ts';
import type { Workbook } from '../core/sheet.ts';
import type { JudgeOptions, Outcome } from './judge.ts';

/** Which report is wanted of a workbook. */
export interface ReportAsked extends JudgeOptions {
  readonly year: number;
  /** An id; left out where the workbook holds one group. */
  readonly group?: string;
}

/** The documents that a report is handed out as. */
export type ReportForm = 'docx' | 'xlsx';

/** A report as it was kept, and how its tables differ from those of the version before. */
export interface IssuedReport extends Report {
  readonly changes?: readonly {
    readonly title: string;
    readonly added: { readonly count: number };
    readonly removed: { readonly count: number };
  }[];
}

/** One version that was issued. */
export type IssuedHead = Pick<Report, 'version'> & { readonly issued: string };

/** What the pane asks about reports. Nothing here throws for what a network or a file can do. */
export interface Reports {
  draft(content: Blob | Workbook, asked: ReportAsked, signal: AbortSignal): Promise<Outcome<Report>>;
  document(content: Blob | Workbook, asked: ReportAsked, form: ReportForm, signal: AbortSignal): Promise<Outcome<Blob>>;
  /** Keeps the report as it is, for good, and gives it its number. */
  issue(
    content: Blob | Workbook,
    group: string,
    asked: ReportAsked,
    signal: AbortSignal,
  ): Promise<Outcome<IssuedReport>>;
  /** What was issued on the report's group and year, newest first. */
  versions(report: Pick<Report, 'group' | 'year'>, signal: AbortSignal): Promise<Outcome<readonly IssuedHead[]>>;
  /** An issued report as it was kept. */
  issued(report: Report, form: ReportForm, signal: AbortSignal): Promise<Outcome<Blob>>;
}

/** The day it is in Norway at a moment, ISO. */
export function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat(...norwegianDay).format(moment);
}

const yearsBack = 5;
const yearOfIso = (iso: string) => Number(iso.slice(0, 4));

/** The running year of an ISO day, and the five before it. */
export function yearsUntil(on: string): number[] {
  return Array.from({ length: yearsBack + 1 }, (_, index) => yearOfIso(on) - index);
}

/** The year somebody most likely writes about: the last one until its report is due on 1 April, then the running one. */
export function likelyYear(on: string): number {
  return on.slice(4) <= '-04-01' ? yearOfIso(on) - 1 : yearOfIso(on);
}

/** Days from one ISO day to another; negative when it has been. */
export function daysUntil(due: string, on: string): number {
  return isoDay(due) - isoDay(on);
}

/** `2027-04-01` → «1. april», «1 April». */
export function dayAndMonth(iso: string, language: Language): string {
  const options = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nb', options).format(new Date(iso));
}

const longestName = 80;

/** What a document of a report is called when it is handed over. */
export function documentName(report: Report, form: ReportForm): string {
  const name = report.group.name
    .replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longestName);
  return `${reportTitle(report)} – ${name}.${form}`;
}
