import { placeOf, unread, type Read } from '../committee.ts';
import type { Text } from '../language.ts';
import { wordsOf } from '../read/text.ts';
import type { Usage } from '../records.ts';
import { added, change, toCents, toKroner } from './amounts.ts';
import { forWhom } from './each-language.ts';
import type { ReportCell, ReportRow } from './report.ts';
import type { TableForm, YearFacts } from './table.ts';
import { notYetEntered } from './usage-gaps.ts';
import { unsettledCell } from './unsettled-cells.ts';

const titles = {
  year: { nb: 'År', nn: 'År', en: 'Year' },
  region: { nb: 'Region', nn: 'Region', en: 'Region' },
  employer: { nb: 'Helseforetak', nn: 'Helseføretak', en: 'Health trust' },
  equipment: { nb: 'Utstyrsgruppe', nn: 'Utstyrsgruppe', en: 'Equipment group' },
  patientsLast: { nb: 'Pasienter året før', nn: 'Pasientar året før', en: 'Patients the year before' },
  patients: { nb: 'Antall pasienter', nn: 'Tal pasientar', en: 'Patients' },
  patientsChange: { nb: 'Endring i pasienter', nn: 'Endring i pasientar', en: 'Change in patients' },
  loans: { nb: 'Antall utlån', nn: 'Tal utlån', en: 'Loans' },
  costEquipment: { nb: 'Kostnad utstyr', nn: 'Kostnad utstyr', en: 'Cost of equipment' },
  costConsumables: { nb: 'Kostnad forbruksmateriell', nn: 'Kostnad forbruksmateriell', en: 'Cost of consumables' },
  sum: { nb: 'Sum kostnader', nn: 'Sum kostnader', en: 'Costs in all' },
  sumChange: { nb: 'Endring i kostnader', nn: 'Endring i kostnader', en: 'Change in costs' },
  table: {
    nb: 'Utvikling i bruk av behandlingshjelpemidler',
    nn: 'Utvikling i bruk av behandlingshjelpemiddel',
    en: 'Development in the use of devices',
  },
  whole: { nb: 'Sum', nn: 'Sum', en: 'Total' },
} as const satisfies Readonly<Record<string, Text>>;
type Field = 'patients' | 'loans' | 'costEquipment' | 'costConsumables';

/** One region, employer and group of equipment: its rows of the year and of the year before. A row of an unknown year stands alone, in neither. */
type Line = readonly [Usage, ...Usage[]];

function keyOf(facts: YearFacts, { row, year, region, employer, equipment }: Usage): string {
  if (typeof year !== 'number') return JSON.stringify([row.table.sheet, row.number]);
  const place = region === unread ? `? ${facts.text(row, 'region')}` : region;
  return JSON.stringify([place, wordsOf(employer ?? ''), wordsOf(equipment ?? '')]);
}

function linesOf(facts: YearFacts): Line[] {
  const lines = new Map<string, [Usage, ...Usage[]]>();
  for (const one of facts.committee.usage) {
    if (typeof one.year === 'number' && one.year !== facts.year && one.year !== facts.year - 1) continue;
    const key = keyOf(facts, one);
    const known = lines.get(key);
    if (known === undefined) lines.set(key, [one]);
    else known.push(one);
  }
  return [...lines.values()];
}

/** People and loans are counted: a fraction of one cannot be read. */
function figureOf(one: Usage, field: Field): Read<number> {
  const value = one[field];
  const isCount = field === 'patients' || field === 'loans';
  return isCount && typeof value === 'number' && !Number.isInteger(value) ? unread : value;
}

/** In hundredths, by the columns: patients of the year before, patients, loans, both costs, both sums of them (the year before first). */
type Amounts = readonly (number | undefined)[];

function amountsOf(facts: YearFacts, rows: Line): Amounts {
  const of = (field: Field, wanted: number) =>
    added(rows.filter((one) => one.year === wanted).map((one) => toCents(figureOf(one, field))));
  const sumOf = (wanted: number) => added([of('costEquipment', wanted), of('costConsumables', wanted)]);
  const [last, now] = [facts.year - 1, facts.year];
  return [
    ...[of('patients', last), of('patients', now), of('loans', now)],
    ...[of('costEquipment', now), of('costConsumables', now), sumOf(last), sumOf(now)],
  ];
}

function figuresIn(amounts: Amounts): ReportCell[] {
  const [patientsLast, patients, loans, equipment, consumables, sumLast, sum] = amounts;
  return [
    ...[toKroner(patientsLast), toKroner(patients), change(patients, patientsLast), toKroner(loans)],
    ...[toKroner(equipment), toKroner(consumables), toKroner(sum), change(sum, sumLast)],
  ];
}

/** Which of a row's figures the table shows, or compares with. */
function shownOf(facts: YearFacts, one: Usage): readonly Field[] {
  if (one.year === facts.year) return ['patients', 'loans', 'costEquipment', 'costConsumables'];
  return typeof one.year === 'number' ? ['patients', 'costEquipment', 'costConsumables'] : [];
}

function unreadIn(facts: YearFacts, one: Usage): Text[] {
  const about = [one.region, one.employer, one.equipment].filter((name) => typeof name === 'string').join(', ');
  const told = (field: Field | 'year', isEmpty: boolean) =>
    unsettledCell(placeOf(one.row, field), forWhom(titles[field], about), isEmpty);
  return [
    ...(typeof one.year !== 'number' ? [told('year', one.year === undefined)] : []),
    ...(one.region === unread ? [unsettledCell(placeOf(one.row, 'region'), titles.region, false)] : []),
    ...shownOf(facts, one)
      .filter((field) => figureOf(one, field) === unread)
      .map((field) => told(field, false)),
  ];
}

function rowsOf(facts: YearFacts, lines: readonly Line[]): ReportRow[] {
  const all = lines.map((line) => amountsOf(facts, line));
  const rows = lines.map((own, index): ReportRow => {
    const [first] = own;
    const names = [typeof first.region === 'string' ? first.region : null, first.employer ?? null];
    const cells = [...names, first.equipment ?? null, ...figuresIn(all[index] ?? [])];
    return { cells, ...facts.from(...own.map(({ row }) => row)) };
  });
  if (rows.length === 0) return [];
  const total = all[0]?.map((_, index) => added(all.map((one) => one[index]))) ?? [];
  const cells = [titles.whole[facts.language], null, null, ...figuresIn(total)];
  return [...rows, { cells, ...facts.from(...lines.flat().map(({ row }) => row)) }];
}

/** How the use develops: patients, loans and costs of the year beside those of the year before. The last row adds the others up. */
export const usageTable: TableForm = {
  title: titles.table,
  columns: [
    { id: 'region', title: titles.region, type: 'text' },
    { id: 'employer', title: titles.employer, type: 'text' },
    { id: 'equipment', title: titles.equipment, type: 'text' },
    { id: 'patientsLast', title: titles.patientsLast, type: 'integer' },
    { id: 'patients', title: titles.patients, type: 'integer' },
    { id: 'patientsChange', title: titles.patientsChange, type: 'percent' },
    { id: 'loans', title: titles.loans, type: 'integer' },
    { id: 'costEquipment', title: titles.costEquipment, type: 'money' },
    { id: 'costConsumables', title: titles.costConsumables, type: 'money' },
    { id: 'sum', title: titles.sum, type: 'money' },
    { id: 'sumChange', title: titles.sumChange, type: 'percent' },
  ],
  asks: ['usage-statistics'],
  judgedBy: [],
  fill(facts) {
    const lines = linesOf(facts);
    const undecided = lines.flat().flatMap((one) => unreadIn(facts, one));
    return { rows: rowsOf(facts, lines), undecided, missing: notYetEntered(facts) };
  },
};
