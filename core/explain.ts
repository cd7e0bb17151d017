import type { Place } from './committee.ts';
import { toIso } from './day.ts';
import { ruleOf, type Inspected } from './inspect.ts';
import { sheetLabel } from './labels.ts';
import { list, type Language } from './language.ts';
import { dates, halfYearName } from './phrase.ts';
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

/** «Plasser per region (Helse Vest, 01.01.2026–22.11.2026) er ikke vurdert. Det avhenger av Medlemmer!F7.» */
function undecidedSentence({ rule, undecided }: Inspected, language: Language): string {
  const { about, period, cells = [], missing, incomplete } = undecided ?? {};
  const days = period === undefined ? undefined : dates({ from: toIso(period.from), to: toIso(period.to) });
  const named = about === undefined || !/^\d{4}-H[12]$/.test(about) ? about : halfYearName(about, language);
  const subject = [named, days].filter((part) => part !== undefined).join(', ');
  const what = `${ruleOf(rule).title[language]}${subject === '' ? '' : ` (${subject})`}`;
  const where = cellsIn(cells, language);
  const sheet = missing === undefined ? '' : sheetLabel(missing, language);
  if (missing !== undefined) {
    return {
      nb: `${what} er ikke vurdert. Arket «${sheet}» mangler og ville avgjort det.`,
      nn: `${what} er ikkje vurdert. Arket «${sheet}» manglar og ville ha avgjort det.`,
      en: `${what}: not judged. The sheet “${sheet}” is missing and would decide it.`,
    }[language];
  }
  if (incomplete === true) {
    return {
      nb: `${what} er ikke vurdert: ufullstendig datagrunnlag. Listene begynner midt i tidsrommet.`,
      nn: `${what} er ikkje vurdert: ufullstendig datagrunnlag. Listene tek til midt i tidsrommet.`,
      en: `${what}: not judged, the data are incomplete. The lists begin inside the period.`,
    }[language];
  }
  return {
    nb: `${what} er ikke vurdert. Det avhenger av ${where}, som ikke kan leses sikkert.`,
    nn: `${what} er ikkje vurdert. Det kjem an på ${where}, som ikkje kan lesast sikkert.`,
    en: `${what}: not judged. It depends on ${where}, which cannot be read for certain.`,
  }[language];
}

/** A finding's sentence in the language asked for. */
export function explain(finding: Inspected, language: Language): string {
  return finding.undecided === undefined
    ? ruleOf(finding.rule).sentence[language](finding.values)
    : undecidedSentence(finding, language);
}
