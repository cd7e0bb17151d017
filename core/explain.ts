import type { Place } from './committee.ts';
import { toIso } from './day.ts';
import { ruleOf, type Inspected } from './inspect.ts';
import { fieldLabel, sheetLabel } from './labels.ts';
import { list, type Language, type Sentence } from './language.ts';
import { dates, halfYearName } from './phrase.ts';
import { partNamed } from './read/parts.ts';
import { seatsName } from './seat-words.ts';
import { toAddress } from './sheet.ts';

/** `Medlemmer!F7`; only the sheet when it is about all of it. */
export function addressOf({ table, row, field }: Place): { sheet: string; cell?: string } {
  if (row === undefined) return { sheet: table.sheet };
  const column =
    (field === undefined ? undefined : table.columns[field]) ??
    table.columns.name ??
    Math.min(...Object.values(table.columns));
  return { sheet: table.sheet, cell: toAddress({ row: row - 1, column }) };
}

function reference(place: Place): string {
  const { sheet, cell } = addressOf(place);
  return cell === undefined ? sheet : `${sheet}!${cell}`;
}

const shownCells = 5;

function cellsIn(cells: readonly Place[], language: Language): string {
  const all = [...new Set(cells.map(reference))];
  const more = { nb: 'flere', nn: 'fleire', en: 'more' }[language];
  return list(
    all.length > shownCells ? [...all.slice(0, shownCells), `${all.length - shownCells} ${more}`] : all,
    language,
  );
}

interface Why {
  readonly what: string;
  /** The cells that would decide. */
  readonly where: string;
  /** The sheet that would decide. */
  readonly sheet: string;
  /** The column of it that would. */
  readonly column: string;
}

type Reason = 'cells' | 'missing' | 'unknown' | 'column' | 'ungrouped' | 'incomplete';

const reasons: Readonly<Record<Reason, Sentence<Why>>> = {
  cells: {
    nb: ({ what, where }) => `${what} er ikke vurdert. Det avhenger av ${where}, som ikke kan leses sikkert.`,
    nn: ({ what, where }) => `${what} er ikkje vurdert. Det kjem an på ${where}, som ikkje kan lesast sikkert.`,
    en: ({ what, where }) => `${what}: not judged. It depends on ${where}, which cannot be read for certain.`,
  },
  missing: {
    nb: ({ what, sheet }) => `${what} er ikke vurdert. Arket «${sheet}» mangler og ville avgjort det.`,
    nn: ({ what, sheet }) => `${what} er ikkje vurdert. Arket «${sheet}» manglar og ville ha avgjort det.`,
    en: ({ what, sheet }) => `${what}: not judged. The sheet “${sheet}” is missing and would decide it.`,
  },
  unknown: {
    nb: ({ what, sheet }) =>
      `${what} er ikke vurdert. Arket «${sheet}» er der, men kolonneoverskriftene på det ble ikke kjent igjen.`,
    nn: ({ what, sheet }) =>
      `${what} er ikkje vurdert. Arket «${sheet}» er der, men kolonneoverskriftene på det vart ikkje kjende att.`,
    en: ({ what, sheet }) =>
      `${what}: not judged. The sheet “${sheet}” is there, but its column headers were not known.`,
  },
  column: {
    nb: ({ what, sheet, column }) =>
      `${what} er ikke vurdert. Kolonnen «${column}» på arket «${sheet}» mangler og ville avgjort det.`,
    nn: ({ what, sheet, column }) =>
      `${what} er ikkje vurdert. Kolonnen «${column}» på arket «${sheet}» manglar og ville ha avgjort det.`,
    en: ({ what, sheet, column }) =>
      `${what}: not judged. The column “${column}” on the sheet “${sheet}” is missing and would decide it.`,
  },
  ungrouped: {
    nb: ({ what, sheet }) =>
      `${what} er ikke vurdert. Arket «${sheet}» sier ikke hvilken gruppe radene gjelder; en kolonne «Gruppe» ville avgjort det.`,
    nn: ({ what, sheet }) =>
      `${what} er ikkje vurdert. Arket «${sheet}» seier ikkje kva gruppe radene gjeld; ein kolonne «Gruppe» ville ha avgjort det.`,
    en: ({ what, sheet }) =>
      `${what}: not judged. The sheet “${sheet}” does not say which group its rows are about; a column “Gruppe” would decide it.`,
  },
  incomplete: {
    nb: ({ what }) => `${what} er ikke vurdert: ufullstendig datagrunnlag. Listene begynner midt i tidsrommet.`,
    nn: ({ what }) => `${what} er ikkje vurdert: ufullstendig datagrunnlag. Listene tek til midt i tidsrommet.`,
    en: ({ what }) => `${what}: not judged, the data are incomplete. The lists begin inside the period.`,
  },
};

const nameOf = (about: string, language: Language) =>
  /^\d{4}-H[12]$/.test(about) ? halfYearName(about, language) : seatsName(about, language);

/** «Plasser per region (Helse Vest, 01.01.2026–22.11.2026) er ikke vurdert. Det avhenger av Medlemmer!F7 …» */
function undecidedSentence({ rule, undecided }: Inspected, language: Language, unknown: readonly string[]): string {
  const { about, period, cells = [], missing, column, incomplete, ungrouped } = undecided ?? {};
  const days = period === undefined ? undefined : dates({ from: toIso(period.from), to: toIso(period.to) });
  const named = about === undefined ? undefined : nameOf(about, language);
  const subject = [named, days].filter((part) => part !== undefined).join(', ');
  const what = `${ruleOf(rule).title[language]}${subject === '' ? '' : ` (${subject})`}`;
  const there = column === undefined ? unknown.find((name) => partNamed(name) === missing) : undefined;
  const sheet = there ?? (missing === undefined ? '' : sheetLabel(missing, language));
  const absent = there === undefined ? (column === undefined ? 'missing' : 'column') : 'unknown';
  const reason =
    missing !== undefined ? (ungrouped === true ? 'ungrouped' : absent) : incomplete === true ? 'incomplete' : 'cells';
  const header = column === undefined ? '' : fieldLabel(column, language);
  return reasons[reason][language]({ what, where: cellsIn(cells, language), sheet, column: header });
}

/** A finding's sentence in the language asked for. `unknown` are the sheets on which nothing was found to read. */
export function explain(finding: Inspected, language: Language, unknown: readonly string[]): string {
  return finding.undecided === undefined
    ? ruleOf(finding.rule).sentence[language](finding.values)
    : undecidedSentence(finding, language, unknown);
}
