import type { Appointment } from '../appointment.ts';
import { placeOf, unread } from '../committee.ts';
import { overlap, toNorwegian, type Day } from '../day.ts';
import { sheetLabel } from '../labels.ts';
import { list, type Text } from '../language.ts';
import { fillsSeat } from '../presence.ts';
import { countsOf, openFields, termsOf, within, type Attended } from './attendance-counts.ts';
import { attendedIn, unplaced } from './attended-meetings.ts';
import { same } from './each-language.ts';
import type { ReportRow } from './report.ts';
import type { Filled, TableForm, YearFacts } from './table.ts';
import { unsettledCells } from './unsettled-cells.ts';

type Rows = readonly [Appointment, ...Appointment[]];

/** The rows of the members of the year by person, in the order of the sheet. */
function membersByPerson({ committee, days: year }: YearFacts): Rows[] {
  const found = new Map<number, [Appointment, ...Appointment[]]>();
  for (const row of committee.appointments) {
    const { proposed, days, person } = row;
    if (proposed || fillsSeat(row) === 'no' || days === undefined || overlap(days, year) === undefined) continue;
    const known = found.get(person);
    if (known === undefined) found.set(person, [row]);
    else known.push(row);
  }
  return [...found.values()];
}

const notEntered = (day: Day, names: readonly string[]): Text => ({
  nb: `Oppmøtet ${toNorwegian(day)} er ikke ført for ${list(names, 'nb')}.`,
  nn: `Frammøtet ${toNorwegian(day)} er ikkje ført for ${list(names, 'nn')}.`,
  en: `Attendance on ${toNorwegian(day)} is not entered for ${list(names, 'en')}.`,
});

/** By meeting, who nothing is entered for: soonest first. */
function silences(members: readonly Member[]): Text[] {
  const byDay = new Map<Day, string[]>();
  for (const { name, silent } of members) for (const day of silent) byDay.set(day, [...(byDay.get(day) ?? []), name]);
  return [...byDay].sort(([a], [b]) => a - b).map(([day, names]) => notEntered(day, [...new Set(names)]));
}

const nowhereEntered: Text = {
  nb: `Fremmøtet kan ikke regnes ut: arket «${sheetLabel('attendance', 'nb')}» mangler eller kan ikke leses.`,
  nn: `Frammøtet kan ikkje reknast ut: arket «${sheetLabel('attendance', 'nn')}» manglar eller kan ikkje lesast.`,
  en: `Attendance cannot be reckoned: the sheet “${sheetLabel('attendance', 'en')}” is missing or cannot be read.`,
};

interface Member {
  readonly row: ReportRow;
  readonly name: string;
  /** The days of meetings at which nothing is entered for them. */
  readonly silent: readonly Day[];
  readonly undecided: readonly Text[];
}

function memberOf(facts: YearFacts, rows: Rows, attended: readonly Attended[] | undefined): Member {
  const [{ name, person }] = rows;
  const regions = rows.map(({ region }) => region);
  const known = [...new Set(regions.filter((region) => typeof region === 'string'))];
  const region = regions.includes(unread) || known.length === 0 ? null : known.join(', ');
  const counts = attended === undefined || name === '' ? undefined : countsOf(rows, person, attended);
  const own = within(attended ?? [], termsOf(rows));
  const lines = own.flatMap(({ turnout }) => turnout.lines.filter((line) => line.person === person));
  const { meetings = null, present = null, deputyMet = null, absent = null, percent = null } = counts ?? {};
  const cells = [name === '' ? null : name, region, meetings, present, deputyMet, absent, percent];
  const seats = rows.map(({ row }) => row);
  const from = { ...facts.from(...seats), from: facts.from(...seats, ...lines.map(({ row }) => row)).from };
  const silent = own.filter(({ turnout }) => !turnout.outcomes.has(person)).map(({ day }) => day);
  const open = rows.flatMap((row) => [...openFields(row).map((field) => placeOf(row.row, field)), ...row.dateDoubts]);
  const undecided = unsettledCells(facts, same(name), open);
  return { row: { cells, ...from }, name, silent: name === '' ? [] : silent, undecided };
}

function fill(facts: YearFacts): Filled {
  const { tables, attendance } = facts.committee;
  const isKept = tables.attendance !== undefined || attendance.length > 0;
  const { attended, undecided } = isKept ? attendedIn(facts) : { attended: undefined, undecided: [nowhereEntered] };
  const members = membersByPerson(facts).map((rows) => memberOf(facts, rows, attended));
  const told = isKept ? unplaced(facts) : [];
  return {
    rows: members.map(({ row }) => row),
    undecided: [...undecided, ...told, ...members.flatMap((one) => one.undecided), ...silences(members)],
  };
}

/** How often each member came to the meetings of their own terms; domain.md 1.1, table 8. A leave does not shorten a term. */
export const attendanceTable: TableForm = {
  title: { nb: 'Fremmøte per medlem', nn: 'Frammøte per medlem', en: 'Attendance by member' },
  columns: [
    { id: 'name', title: { nb: 'Navn', nn: 'Namn', en: 'Name' }, type: 'text' },
    { id: 'region', title: { nb: 'Region', nn: 'Region', en: 'Region' }, type: 'text' },
    {
      id: 'meetings',
      title: { nb: 'Møter i oppnevningsperioden', nn: 'Møte i oppnemningsperioden', en: 'Meetings in own term' },
      type: 'integer',
    },
    { id: 'present', title: { nb: 'Til stede', nn: 'Til stades', en: 'Present' }, type: 'integer' },
    { id: 'deputyMet', title: { nb: 'Vara møtte', nn: 'Vara møtte', en: 'Deputy met' }, type: 'integer' },
    { id: 'absent', title: { nb: 'Forfall', nn: 'Forfall', en: 'Absent' }, type: 'integer' },
    { id: 'percent', title: { nb: 'Fremmøte i %', nn: 'Frammøte i %', en: 'Attendance in %' }, type: 'percent' },
  ],
  asks: [],
  judgedBy: [],
  fill,
};
