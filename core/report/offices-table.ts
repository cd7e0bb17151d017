import type { Appointment, Role } from '../appointment.ts';
import { placeOf, unread, type Read, type Row } from '../committee.ts';
import { beginningOfTime, endOfTime, overlap, toNorwegian, type Day } from '../day.ts';
import type { Text } from '../language.ts';
import type { Office } from '../records.ts';
import { dayCell } from './day-cell.ts';
import { same } from './each-language.ts';
import type { ReportRow } from './report.ts';
import type { TableForm, YearFacts } from './table.ts';
import { unreadOf } from './unread-row.ts';
import { ofWhom, unsettledCell } from './unsettled-cells.ts';
import { runningRows } from './year-rows.ts';

/** The days of an office. Those that stand the wrong way round contradict each other: neither is known. */
function daysOf({ from, to }: Office): { readonly from: Read<Day>; readonly to: Read<Day> } {
  const isReversed = typeof from === 'number' && typeof to === 'number' && from > to;
  return isReversed ? { from: unread, to: unread } : { from, to };
}

function runs(office: Office, { days }: YearFacts): boolean {
  const { from, to } = daysOf(office);
  const first = typeof from === 'number' ? from : beginningOfTime;
  return overlap({ from: first, to: typeof to === 'number' ? to : endOfTime }, days) !== undefined;
}

const titles = { from: { nb: 'Fra', nn: 'Frå', en: 'From' }, to: { nb: 'Til', nn: 'Til', en: 'To' } };

function unreadIn(office: Office): Text[] {
  const { row, title, name } = office;
  const days = daysOf(office);
  const fields = (['from', 'to'] as const).filter((field) => days[field] === unread);
  return fields.map((field) =>
    unsettledCell(placeOf(row, field), ofWhom(titles[field], same(`${title} ${name}`)), false),
  );
}

const kinds: Readonly<Partial<Record<Role, Office['kind']>>> = {
  leader: 'leader',
  'deputy-leader': 'deputy-leader',
  secretary: 'secretary',
  secretariat: 'secretary',
};

/** Holders of an office by their rôle in the member list: it tells of the offices that the sheet Verv does not list (as the rules read them). */
function byRole(facts: YearFacts): Appointment[] {
  // A list that begins after the year says nothing of it.
  const listed = new Set(isAfter(facts) ? [] : facts.committee.offices.map(({ kind }) => kind));
  return runningRows(facts).filter(({ role }) => {
    const kind = role === undefined || role === unread ? undefined : kinds[role];
    return kind !== undefined && !listed.has(kind);
  });
}

interface Holder {
  readonly row: Row;
  readonly name: string;
  readonly title: string | undefined;
  readonly from: Read<Day>;
  readonly to: Read<Day>;
}

const holderBy = (row: Appointment, facts: YearFacts): Holder => ({
  ...row,
  title: facts.text(row.row, 'role'),
  to: typeof row.left === 'number' && row.days?.to === row.left ? row.left : row.to,
});

function rowOf({ row, title, name, from, to }: Holder, facts: YearFacts): ReportRow {
  const elected = facts.text(row, 'electedIn') ?? null;
  const cells = [title ?? null, name === '' ? null : name, dayCell(from), dayCell(to), elected];
  return { cells, ...facts.from(row) };
}

/** The first day of the list of offices; undefined where it may begin on any. */
function firstListed({ offices }: YearFacts['committee']): Day | undefined {
  const starts = offices.flatMap((office) => daysOf(office).from ?? []);
  const known = starts.filter((day) => day !== unread);
  return offices.length === 0 || known.length < offices.length ? undefined : Math.min(...known);
}

const isAfter = ({ committee, days }: YearFacts) => (firstListed(committee) ?? days.from) > days.to;

/** The list of offices says nothing of the days before its first. */
function before(facts: YearFacts): Text[] {
  const first = firstListed(facts.committee);
  if (first === undefined || first <= facts.days.from) return [];
  const day = toNorwegian(first);
  if (isAfter(facts))
    return [
      {
        nb: `Listen over verv begynner ${day}. Før det er bare verv som står i medlemslisten, tatt med.`,
        nn: `Lista over verv tek til ${day}. Før det er berre verv som står i medlemslista, tekne med.`,
        en: `The list of offices begins ${day}. Before it only offices entered in the list of members are shown.`,
      },
    ];
  return [
    {
      nb: `Listen over verv begynner ${day}. Hvem som hadde verv dagene før, er ikke ført.`,
      nn: `Lista over verv tek til ${day}. Kven som hadde verv dagane før, er ikkje ført.`,
      en: `The list of offices begins ${day}. Who held offices on the days before is not entered.`,
    },
  ];
}

/** Who led, kept the minutes, and held the other offices that the network found useful. */
export const officesTable: TableForm = {
  title: { nb: 'Ledelse og funksjoner', nn: 'Leiing og funksjonar', en: 'Leaders and other offices' },
  columns: [
    { id: 'office', title: { nb: 'Funksjon', nn: 'Funksjon', en: 'Office' }, type: 'text' },
    { id: 'name', title: { nb: 'Navn', nn: 'Namn', en: 'Name' }, type: 'text' },
    { id: 'from', title: titles.from, type: 'day' },
    { id: 'to', title: titles.to, type: 'day' },
    { id: 'elected', title: { nb: 'Valgt i møte', nn: 'Vald i møte', en: 'Elected in meeting' }, type: 'text' },
  ],
  asks: ['no-leader', 'no-secretary', 'self-constituted', 'two-leaders', 'leader-not-member'],
  judgedBy: [],
  fill(facts) {
    const offices = facts.committee.offices.filter((office) => runs(office, facts));
    const others = byRole(facts);
    return {
      rows: [
        ...offices.map((office) => rowOf({ ...office, ...daysOf(office) }, facts)),
        ...others.map((row) => rowOf(holderBy(row, facts), facts)),
      ],
      undecided: [...before(facts), ...offices.flatMap(unreadIn), ...others.flatMap((row) => unreadOf(row, []))],
    };
  },
};
