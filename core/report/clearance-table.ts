import { isUninvolved } from '../appointed.ts';
import type { Appointment, HabilitetStatus } from '../appointment.ts';
import { unread, type Row, type Table } from '../committee.ts';
import { statusOf } from '../declaration.ts';
import type { Inspected } from '../inspect.ts';
import type { Language, Text } from '../language.ts';
import type { RuleId } from '../mandate.ts';
import { dayCell } from './day-cell.ts';
import type { ReportCell, ReportStatus } from './report.ts';
import type { TableForm, YearFacts } from './table.ts';
import { unreadFields, unsettledOf } from './unsettled-cells.ts';
import { doubtOfAppointed, doubtsOfSeat, membersOfYear } from './year-rows.ts';

/** Domain.md 3.9. */
const statuses: Readonly<Record<HabilitetStatus, Text>> = {
  H0: { nb: 'H0 Ikke innhentet', nn: 'H0 Ikkje innhenta', en: 'H0 Not obtained' },
  H1: {
    nb: 'H1 Erklæring mottatt – ingen interesser oppgitt',
    nn: 'H1 Erklæring motteken – ingen interesser oppgitt',
    en: 'H1 Declaration received – no interests stated',
  },
  H2: {
    nb: 'H2 Interesser oppgitt – under vurdering',
    nn: 'H2 Interesser oppgitt – under vurdering',
    en: 'H2 Interests stated – under assessment',
  },
  H3: {
    nb: 'H3 Interesser oppgitt – vurdert habil',
    nn: 'H3 Interesser oppgitt – vurdert habil',
    en: 'H3 Interests stated – assessed as impartial',
  },
  H4: {
    nb: 'H4 Vurdert habil med forbehold – inhabil i angitt sak/anbud',
    nn: 'H4 Vurdert habil med atterhald – inhabil i oppgitt sak/anbod',
    en: 'H4 Assessed as impartial with a reservation – not in a stated case or tender',
  },
  H5: { nb: 'H5 Vurdert inhabil', nn: 'H5 Vurdert inhabil', en: 'H5 Assessed as not impartial' },
  H9: { nb: 'H9 Må fornyes', nn: 'H9 Må fornyast', en: 'H9 To be renewed' },
  'H1-or-H3': {
    nb: 'H1 eller H3 (ikke avklart hvilken)',
    nn: 'H1 eller H3 (ikkje avklart kva for ein)',
    en: 'H1 or H3 (not settled which)',
  },
};

const clarified: readonly RuleId[] = ['habilitet-clarified', 'taushetsplikt-clarified'];
const noted: readonly RuleId[] = ['habilitet-same-day', 'taushetsplikt-same-day', 'habilitet-outdated'];

/** Whether the row has anything to be judged by: without a column for it, nobody has said. */
function isTold(row: Appointment): boolean {
  const { habilitet, habilitetDate, silenceDate } = row.row.table.columns;
  return habilitet !== undefined && habilitetDate !== undefined && silenceDate !== undefined;
}

/** What was found of each row of a sheet. */
function findingsByRow({ findings }: YearFacts): (row: Row) => readonly Inspected[] {
  const known = new Map<Table, Map<number, Inspected[]>>();
  for (const finding of findings) {
    const { table, row } = finding.at ?? {};
    if (table === undefined || row === undefined || ![...clarified, ...noted].includes(finding.rule)) continue;
    const rows = known.get(table) ?? new Map<number, Inspected[]>();
    known.set(table, rows.set(row, [...(rows.get(row) ?? []), finding]));
  }
  return ({ table, number }) => known.get(table)?.get(number) ?? [];
}

function verdictOf(row: Appointment, own: readonly Inspected[]): ReportStatus {
  const settled = own.filter(({ undecided }) => undecided === undefined).map(({ rule }) => rule);
  if (settled.some((rule) => clarified.includes(rule))) return 'breach';
  if (settled.length > 0) return 'attention';
  return own.length > 0 || !isTold(row) ? 'undecided' : 'ok';
}

/** From the later of the two dates; fewer than none where something was cleared afterwards. */
function daysBefore({ habilitetDate, silenceDate, appointed }: Appointment): number | null {
  if (typeof habilitetDate !== 'number' || typeof silenceDate !== 'number' || typeof appointed !== 'number')
    return null;
  return appointed - Math.max(habilitetDate, silenceDate);
}

function cellsOf(row: Appointment, own: readonly Inspected[], language: Language): ReportCell[] {
  const { name, habilitetDate, silenceDate, appointed } = row;
  const status = statusOf(row);
  return [
    name === '' ? null : name,
    status === undefined || status === unread ? null : statuses[status][language],
    ...[dayCell(habilitetDate), dayCell(silenceDate), dayCell(appointed)],
    ...[daysBefore(row), verdictOf(row, own)],
  ];
}

function doubtsOf(row: Appointment) {
  const { habilitet, habilitetDate, silenceDate, name } = row;
  const fields = { name: name === '' ? unread : undefined, habilitet, habilitetDate, silenceDate };
  return [...unreadFields(row.row, fields), ...doubtOfAppointed(row), ...doubtsOfSeat(row)];
}

/** What was cleared before each was appointed: codes and dates, never reasons. For the group's own use; names stand in it. */
export const clearanceTable: TableForm = {
  title: { nb: 'Avklaring før oppnevning', nn: 'Avklaring før oppnemning', en: 'Clearance before appointment' },
  columns: [
    { id: 'name', title: { nb: 'Navn', nn: 'Namn', en: 'Name' }, type: 'text' },
    {
      id: 'habilitetStatus',
      title: { nb: 'Habilitet: status', nn: 'Habilitet: status', en: 'Impartiality: status' },
      type: 'text',
    },
    {
      id: 'habilitetDate',
      title: { nb: 'Habilitet avklart', nn: 'Habilitet avklara', en: 'Impartiality cleared' },
      type: 'day',
    },
    {
      id: 'silenceDate',
      title: { nb: 'Taushetsplikt avklart', nn: 'Teieplikt avklara', en: 'Confidentiality cleared' },
      type: 'day',
    },
    { id: 'decided', title: { nb: 'Oppnevnt dato', nn: 'Oppnemnd dato', en: 'Date of appointment' }, type: 'day' },
    {
      id: 'daysBefore',
      title: { nb: 'Dager før oppnevning', nn: 'Dagar før oppnemning', en: 'Days before appointment' },
      type: 'integer',
    },
    { id: 'status', title: { nb: 'Status', nn: 'Status', en: 'Status' }, type: 'status' },
  ],
  asks: ['habilitet-clarified', 'taushetsplikt-clarified'],
  judgedBy: [],
  fill(facts) {
    const members = membersOfYear(facts).filter(({ role, type }) => !isUninvolved(role) && !isUninvolved(type));
    const findingsOf = findingsByRow(facts);
    return {
      rows: members.map((row) => ({
        cells: cellsOf(row, findingsOf(row.row), facts.language),
        ...facts.from(row.row),
      })),
      undecided: members.flatMap((row) => unsettledOf(facts, row, doubtsOf(row))),
    };
  },
};
