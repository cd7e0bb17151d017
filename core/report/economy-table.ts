import { placeOf, unread, type Place, type Read } from '../committee.ts';
import { yearOf } from '../day.ts';
import { list, type Language, type Text } from '../language.ts';
import type { EconomyItem } from '../records.ts';
import { cellName } from './cell-name.ts';
import type { ReportRow } from './report.ts';
import type { TableForm, YearFacts } from './table.ts';
import { unsettledCell } from './unsettled-cells.ts';

/** One text in each language, made the same way. */
export const inEach = (make: (language: Language) => string): Text => ({
  nb: make('nb'),
  nn: make('nn'),
  en: make('en'),
});

/** «Regnskap for Reiser»; only what, where nobody is named. */
export const forWhom = (what: Text, whom: string): Text =>
  whom === '' ? what : inEach((language) => `${what[language]} for ${whom}`);

/** «Antallet avhenger av Medlemmer!G13 og Medlemmer!F9, som ikke kan leses sikkert.» */
export function dependsOn(what: Text, places: readonly Place[]): Text {
  const cells = [...new Set(places.map(cellName))];
  return {
    nb: `${what.nb} avhenger av ${list(cells, 'nb')}, som ikke kan leses sikkert.`,
    nn: `${what.nn} kjem an på ${list(cells, 'nn')}, som ikkje kan lesast sikkert.`,
    en: `${what.en}: it depends on ${list(cells, 'en')}, which cannot be read for certain.`,
  };
}

/** An amount in øre, so that adding up loses nothing; undefined where nothing is entered, or it cannot be read. */
export const toCents = (kroner: Read<number>) => (typeof kroner === 'number' ? Math.round(kroner * 100) : undefined);

/** A whole number divided by a positive one, a half rounded away from zero. Never −0. */
function divided(number: number, by: number): number {
  return Math.sign(number) * Math.floor((2 * Math.abs(number) + by) / (2 * by)) + 0;
}

/** An amount in øre as whole kroner. */
export const toKroner = (cents: number | undefined) => (cents === undefined ? null : divided(cents, 100));

/** Undefined where there is none, or one of them is unknown: a part is not to be shown as the whole. */
export function added(numbers: readonly (number | undefined)[]): number | undefined {
  if (numbers.length === 0) return undefined;
  return numbers.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0);
}

/** Per cent with one decimal, `-2.5`; null where there is nothing to compare with. */
export function change(now: number | undefined, last: number | undefined): number | null {
  if (now === undefined || last === undefined || last === 0) return null;
  return divided((now - last) * 1000 * Math.sign(last), Math.abs(last)) / 10;
}

const titles = {
  budget: { nb: 'Budsjett', nn: 'Budsjett', en: 'Budget' },
  accounts: { nb: 'Regnskap', nn: 'Rekneskap', en: 'Accounts' },
} as const;

/** The sheet bears no year. It is about the running year or the one before: of an older report's year it says nothing. */
function newerYear({ today, year }: YearFacts): number | undefined {
  const running = yearOf(today);
  return running > year + 1 ? running : undefined;
}

const left: Readonly<Record<Language, (year: number, newer: number, sheet: string) => string>> = {
  nb: (year, newer, sheet) =>
    `Arket «${sheet}» sier ikke hvilket år det gjelder, og nå er det ${newer}. Tallene er ikke tatt med for ${year}.`,
  nn: (year, newer, sheet) =>
    `Arket «${sheet}» seier ikkje kva år det gjeld, og no er det ${newer}. Tala er ikkje tekne med for ${year}.`,
  en: (year, newer, sheet) =>
    `The sheet “${sheet}” does not say which year it is about, and it is ${newer} now. Its figures are left out for ${year}.`,
};

function toRow(facts: YearFacts, { row, item, budget, accounts, remark }: EconomyItem): ReportRow {
  const [planned, spent] = [toCents(budget), toCents(accounts)];
  const deviation = planned === undefined || spent === undefined ? undefined : spent - planned;
  const amounts = [planned, spent, deviation].map(toKroner);
  return { cells: [item === '' ? null : item, ...amounts, remark ?? null], ...facts.from(row) };
}

function unreadIn(line: EconomyItem): Text[] {
  const fields = (['budget', 'accounts'] as const).filter((field) => line[field] === unread);
  return fields.map((field) => unsettledCell(placeOf(line.row, field), forWhom(titles[field], line.item), false));
}

/** The group's own budget and accounts. No mandate asks for it: without a sheet the table is empty. */
export const economyTable: TableForm = {
  title: { nb: 'Gruppens egen økonomi', nn: 'Økonomien til gruppa', en: 'The group’s own economy' },
  columns: [
    { id: 'item', title: { nb: 'Post', nn: 'Post', en: 'Item' }, type: 'text' },
    { id: 'budget', title: titles.budget, type: 'money' },
    { id: 'accounts', title: titles.accounts, type: 'money' },
    { id: 'deviation', title: { nb: 'Avvik', nn: 'Avvik', en: 'Deviation' }, type: 'money' },
    { id: 'remark', title: { nb: 'Merknad', nn: 'Merknad', en: 'Remark' }, type: 'text' },
  ],
  asks: [],
  judgedBy: [],
  fill(facts) {
    const { economy } = facts.committee;
    const [first] = economy;
    if (first === undefined) return { rows: [] };
    const newer = newerYear(facts);
    if (newer !== undefined)
      return { rows: [], undecided: [inEach((one) => left[one](facts.year, newer, first.row.table.sheet))] };
    return { rows: economy.map((line) => toRow(facts, line)), undecided: economy.flatMap(unreadIn) };
  },
};
