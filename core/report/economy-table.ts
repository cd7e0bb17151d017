import { placeOf, unread } from '../committee.ts';
import { yearOf } from '../day.ts';
import type { Language, Text } from '../language.ts';
import type { EconomyItem } from '../records.ts';
import { toCents, toKroner } from './amounts.ts';
import { forWhom, inEach } from './each-language.ts';
import type { ReportRow } from './report.ts';
import type { TableForm, YearFacts } from './table.ts';
import { unsettledCell } from './unsettled-cells.ts';

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
