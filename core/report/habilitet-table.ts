import type { Appointment, HabilitetStatus } from '../appointment.ts';
import { byPerson } from '../by-person.ts';
import { placeOf, unread, type Committee, type Place, type Read } from '../committee.ts';
import { overlap, yearOf } from '../day.ts';
import type { Text } from '../language.ts';
import { referred } from '../meeting-reference.ts';
import { fillsSeat, seatDoubts } from '../presence.ts';
import type { Case } from '../records.ts';
import { dependsOn } from './depends-on.ts';
import { labelOf } from './each-language.ts';
import type { ReportRow } from './report.ts';
import { steppedAside } from './stepped-aside.ts';
import type { TableForm, YearFacts } from './table.ts';
import { unsettledCell } from './unsettled-cells.ts';

/** domain.md 3.9, in its order. */
const words: Readonly<Record<HabilitetStatus, Text>> = {
  H0: { nb: 'Ikke innhentet', nn: 'Ikkje innhenta', en: 'Not obtained' },
  H1: {
    nb: 'Erklæring mottatt – ingen interesser oppgitt',
    nn: 'Erklæring motteken – ingen interesser oppgjevne',
    en: 'Declaration received – no interests stated',
  },
  H2: {
    nb: 'Interesser oppgitt – under vurdering',
    nn: 'Interesser oppgjevne – under vurdering',
    en: 'Interests stated – under assessment',
  },
  H3: {
    nb: 'Interesser oppgitt – vurdert habil',
    nn: 'Interesser oppgjevne – vurdert habil',
    en: 'Interests stated – found impartial',
  },
  H4: {
    nb: 'Vurdert habil med forbehold – inhabil i angitt sak/anbud',
    nn: 'Vurdert habil med atterhald – inhabil i oppgjeven sak/anbod',
    en: 'Found impartial with a reservation – disqualified in a stated case or tender',
  },
  H5: { nb: 'Vurdert inhabil', nn: 'Vurdert inhabil', en: 'Found disqualified' },
  H9: { nb: 'Må fornyes', nn: 'Må fornyast', en: 'To be renewed' },
  'H1-or-H3': {
    nb: 'Avklart – ikke ført om interesser er oppgitt',
    nn: 'Avklara – ikkje ført om interesser er oppgjevne',
    en: 'Cleared – not entered whether interests were stated',
  },
};
const blank: Text = { nb: 'Ikke registrert', nn: 'Ikkje registrert', en: 'Not entered' };
const recused: Text = {
  nb: 'Saker med fratredelse',
  nn: 'Saker med fråtreding',
  en: 'Cases that members stood aside from',
};

/** One person of the year, with what is entered last of their habilitet. */
interface Member {
  readonly rows: readonly Appointment[];
  readonly last: Appointment;
  /** Open where none of the rows surely fills a seat in the year. */
  readonly doubts: readonly Place[];
}

function doubtsOf({ days }: YearFacts, row: Appointment): readonly Place[] {
  // Who began inside the year ran on a day of it, whatever the end is.
  const hasBegun = typeof row.from === 'number' && row.from >= days.from && row.from <= days.to;
  return [...seatDoubts(row), ...(hasBegun ? [] : row.dateDoubts)];
}

function memberOf(facts: YearFacts, rows: readonly Appointment[]): Member[] {
  const sorted = rows.toSorted((a, b) => (a.days?.from ?? 0) - (b.days?.from ?? 0));
  const last = sorted.findLast(({ habilitet }) => habilitet !== undefined) ?? sorted.at(-1);
  const each = rows.map((row) => doubtsOf(facts, row));
  const doubts = each.some((one) => one.length === 0) ? [] : each.flat();
  return last === undefined ? [] : [{ rows, last, doubts }];
}

/** Everybody who fills, or may fill, a seat on some day of the year, once each. */
function membersOf(facts: YearFacts): Member[] {
  const rows = facts.committee.appointments.filter(
    (row) =>
      row.days !== undefined && overlap(row.days, facts.days) !== undefined && !row.proposed && fillsSeat(row) !== 'no',
  );
  const { alone, together } = byPerson(rows, ({ person }) => person);
  return [...alone.map((row) => [row]), ...together.values()].flatMap((own) => memberOf(facts, own));
}

/** Several statuses may be shown alike; one that cannot be read is shown by none. */
function rowsOf(facts: YearFacts, members: readonly Member[]): ReportRow[] {
  const codes: readonly Read<HabilitetStatus>[] = [
    ...(['H0', 'H1', 'H2', 'H3', 'H4'] as const),
    ...(['H5', 'H9', 'H1-or-H3', undefined, unread] as const),
  ];
  return codes.flatMap((code) => {
    const own = members.filter(({ last }) => last.habilitet === code);
    if (own.length === 0) return [];
    const isOpen = own.some(({ doubts }) => doubts.length > 0);
    const status = code === unread ? null : (code === undefined ? blank : words[code])[facts.language];
    const from = facts.from(...own.flatMap(({ rows }) => rows.map(({ row }) => row)));
    return [{ cells: [status, isOpen ? null : own.length, null], ...from }];
  });
}

/** Cases from which somebody stood aside: in the year, and in nobody knows which. */
function recusals({ committee, year }: YearFacts): { sure: Case[]; open: Place[] } {
  const days = committee.cases
    .filter((one) => steppedAside(one).length > 0)
    .map((one) => ({ one, day: referred(committee, one.meeting).day }));
  const open = days.flatMap(({ one, day }) => (day === undefined ? [placeOf(one.row, 'meeting')] : []));
  const sure = days.flatMap(({ one, day }) => (day !== undefined && yearOf(day) === year ? [one] : []));
  return { sure, open };
}

const tellsOfRecusals = ({ tables, cases }: Committee) =>
  tables.cases?.columns['recused'] !== undefined || cases.some(({ recused }) => recused.length > 0);

const number: Text = { nb: 'Antall medlemmer', nn: 'Talet på medlemer', en: 'Number of members' };

/** Numbers only: who it is about, and why, is for no report. */
export const habilitetTable: TableForm = {
  title: { nb: 'Habilitet og taushetsplikt', nn: 'Habilitet og teieplikt', en: 'Impartiality and confidentiality' },
  columns: [
    { id: 'status', title: { nb: 'Status', nn: 'Status', en: 'Status' }, type: 'text' },
    { id: 'members', title: number, type: 'integer' },
    { id: 'recusals', title: recused, type: 'integer' },
  ],
  asks: [],
  judgedBy: ['habilitet-recorded'],
  fill(facts) {
    const members = membersOf(facts);
    const { sure, open } = recusals(facts);
    const count = open.length > 0 || !tellsOfRecusals(facts.committee) ? null : sure.length;
    const cells = [recused[facts.language], null, count];
    const doubts = members.flatMap((one) => one.doubts);
    const unclear = members.filter(({ last }) => last.habilitet === unread);
    return {
      rows: [...rowsOf(facts, members), { cells, ...facts.from(...sure.map(({ row }) => row)) }],
      undecided: [
        ...(doubts.length > 0 ? [dependsOn(number, doubts)] : []),
        ...unclear.map(({ last }) => unsettledCell(placeOf(last.row, 'habilitet'), labelOf('habilitet'), false)),
        ...(open.length > 0 ? [dependsOn(recused, open)] : []),
      ],
    };
  },
};
