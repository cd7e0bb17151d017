import { list, type Language, type Sentence, type Text } from '../language.ts';
import { date, halfYearName } from '../phrase.ts';
import type { ColumnType, Missing, Report, ReportCell, ReportRow, ReportStatus, ReportTable } from './report.ts';

/** The words that a report is shown with, beside its own texts. */
export const reportWords = {
  draft: { nb: 'Utkast', nn: 'Utkast', en: 'Draft' },
  missing: { nb: 'Dette mangler', nn: 'Dette manglar', en: 'What is missing' },
  contents: { nb: 'Innhold', nn: 'Innhald', en: 'Contents' },
  noRows: { nb: 'Ingen rader.', nn: 'Ingen rader.', en: 'No rows.' },
  /** «Side 1 av 4». */
  page: { nb: 'Side', nn: 'Side', en: 'Page' },
  pageOf: { nb: 'av', nn: 'av', en: 'of' },
} as const satisfies Readonly<Record<string, Text>>;

/** A status as a word of running text. */
const statusWords: Readonly<Record<ReportStatus, Text>> = {
  ok: { nb: 'oppfylt', nn: 'oppfylt', en: 'met' },
  breach: { nb: 'ikke oppfylt', nn: 'ikkje oppfylt', en: 'not met' },
  attention: { nb: 'må følges opp', nn: 'må følgjast opp', en: 'needs follow-up' },
  undecided: { nb: 'ikke vurdert', nn: 'ikkje vurdert', en: 'not assessed' },
};

const annualReport: Text = { nb: 'Årsmelding', nn: 'Årsmelding', en: 'Annual report' };
const restsOn: Text = { nb: 'Hviler på', nn: 'Kviler på', en: 'Rests on' };
const notAssessed: Text = { nb: 'Ikke vurdert', nn: 'Ikkje vurdert', en: 'Not assessed' };

const issued: Sentence<{ day: string; version: number }> = {
  nb: ({ day, version }) => `Utgitt ${day}, versjon ${version}`,
  nn: ({ day, version }) => `Utgjeven ${day}, versjon ${version}`,
  en: ({ day, version }) => `Issued ${day}, version ${version}`,
};

const removed: Sentence<{ one: boolean; days: string }> = {
  nb: ({ one, days }) => `† ${one ? 'Raden' : 'Radene'} står ikke lenger i arket; hentet fra historikken ${days}.`,
  nn: ({ one, days }) => `† ${one ? 'Rada' : 'Radene'} står ikkje lenger i arket; henta frå historikken ${days}.`,
  en: ({ one, days }) =>
    `† ${one ? 'The row is' : 'The rows are'} no longer in the sheet; taken from history, ${days}.`,
};

/** «Årsmelding 2025». */
export function reportTitle({ language, year }: Pick<Report, 'language' | 'year'>): string {
  return `${annualReport[language]} ${year}`;
}

/** «Utkast», or «Utgitt 12.03.2026, versjon 1». `dayOf` gives the ISO day it is in Norway at an ISO moment. */
export function issuedText(
  { issued: moment, version, language }: Pick<Report, 'issued' | 'version' | 'language'>,
  dayOf: (moment: string) => string,
): string {
  if (moment === null) return reportWords.draft[language];
  return issued[language]({ day: date(dayOf(moment)), version });
}

/** «Hviler på: Mandat for nettverket, Sammensetning og oppnevning». */
export function sourceText({ source }: ReportTable, language: Language): string {
  return `${restsOn[language]}: ${source.document}, ${source.section}`;
}

/** «Ikke vurdert: Fratrådt for Kari (Medlemmer!I13) kan ikke leses.» */
export function undecidedText(sentence: string, language: Language): string {
  return `${notAssessed[language]}: ${sentence}`;
}

/** «Regnskap for 2025 er ikke ført. (Økonomi!C4)» */
export function missingText({ what, at }: Missing): string {
  if (at === undefined) return what;
  return `${what} (${at.cell === undefined ? at.sheet : `${at.sheet}!${at.cell}`})`;
}

/** The line below a table of which history alone holds some rows; those are marked with a dagger. Undefined where there are none. */
export function removedText(rows: readonly ReportRow[], language: Language): string | undefined {
  const seen = rows.flatMap((row) => (row.removed === undefined ? [] : [row.removed]));
  if (seen.length === 0) return undefined;
  const days = [...new Set(seen)].toSorted().map(date);
  return removed[language]({ one: seen.length === 1, days: list(days, language) });
}

/** A number for reading: `1 234,5`, its thousands apart but on one line. `decimals` undefined: as many as it has. */
function numberText(value: number, decimals: number | undefined, language: Language): string {
  const digits = decimals === undefined ? String(Math.abs(value)) : Math.abs(value).toFixed(decimals);
  const [whole = '', rest] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f');
  const shown = rest === undefined ? grouped : `${grouped}${language === 'en' ? '.' : ','}${rest}`;
  return value < 0 && /[1-9]/.test(shown) ? `\u2212${shown}` : shown;
}

/** Decimals that are shown: whole kroner, and a share of few persons is no more exact than this. */
const decimals: Partial<Readonly<Record<ColumnType, number>>> = { money: 0, percent: 1 };

const isStatus = (cell: string): cell is ReportStatus => Object.hasOwn(statusWords, cell);

/** A raw cell for reading: `22.11.2026`, `1. halvår 2026`, `oppfylt`, `41 125 500`, `66,7 %`; nothing for `null`. */
export function cellText(cell: ReportCell, { type }: { readonly type: ColumnType }, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    const shown = numberText(cell, decimals[type], language);
    return type === 'percent' ? `${shown}${language === 'en' ? '' : '\u00a0'}%` : shown;
  }
  if (type === 'day') return date(cell);
  if (type === 'half-year') return halfYearName(cell, language);
  return type === 'status' && isStatus(cell) ? statusWords[cell][language] : cell;
}

/** The dagger of a row that history alone holds, before the text of its first cell. */
export function rowTexts(
  { cells, removed: day }: ReportRow,
  columns: ReportTable['columns'],
  language: Language,
): string[] {
  return columns.map((column, index) => {
    const text = cellText(cells[index] ?? null, column, language);
    return day !== undefined && index === 0 ? `† ${text}` : text;
  });
}
