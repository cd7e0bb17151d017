import type { Appointment } from '../appointment.ts';
import { unread, type Place } from '../committee.ts';
import { toNorwegian } from '../day.ts';
import type { Text } from '../language.ts';
import { date } from '../phrase.ts';
import { fillsSeat, seatDoubts } from '../presence.ts';
import { repeatedRows } from '../roster.ts';
import { numberOfTerm } from '../rules/consecutive-terms.ts';
import { isAssociated } from './associated-table.ts';
import { dayCell } from './day-cell.ts';
import { dependsOn } from './depends-on.ts';
import { participantTypes } from './participant-types.ts';
import type { ReportCell, ReportRow } from './report.ts';
import type { TableForm, YearFacts } from './table.ts';
import { unreadOf } from './unread-row.ts';
import { runningRows } from './year-rows.ts';

/** A rôle that the row has no words of its own for, from a heading or the name cell; an empty one is the type's, or a member's. */
function roleOf({ row, role, type }: Appointment, facts: YearFacts): ReportCell {
  const known = role ?? type ?? 'member';
  return facts.text(row, 'role') ?? (known === unread ? null : participantTypes[known][facts.language]);
}

/** The person's rows that began no later, as a member or as something else: a deputy's terms are none of a member's. */
function termsUntil(row: Appointment, { committee }: YearFacts): Appointment[] {
  const own = repeatedRows(committee).get(row.person) ?? [row];
  const [start, fills] = [row.days?.from ?? 0, fillsSeat(row)];
  return own
    .filter(({ proposed, days }) => !proposed && days !== undefined && days.from <= start)
    .filter((other) => other === row || fills === 'maybe' || [fills, 'maybe'].includes(fillsSeat(other)))
    .toSorted((a, b) => (a.days?.from ?? 0) - (b.days?.from ?? 0));
}

/** The cells on which it depends which term it is. */
const termDoubts = (terms: readonly Appointment[]): Place[] =>
  terms.flatMap((row) => [...seatDoubts(row), ...row.dateDoubts]);

const wordsForEnd = {
  left: { nb: 'Fratrådt', nn: 'Fråtredd', en: 'Left' },
  leaving: { nb: 'Fratrer', nn: 'Fråtrer', en: 'Leaves' },
};

function departure({ to, left }: Appointment, { on, language }: YearFacts): string[] {
  if (typeof left !== 'number' || (typeof to === 'number' && left >= to)) return [];
  return [`${wordsForEnd[left > on ? 'leaving' : 'left'][language]} ${toNorwegian(left)}`];
}

function goneFrom({ removed }: Pick<ReportRow, 'removed'>, { language }: YearFacts): string[] {
  if (removed === undefined) return [];
  const words: Text = {
    nb: `Ikke lenger ført i arket; hentet fra historikken ${date(removed)}.`,
    nn: `Ikkje lenger ført i arket; henta frå historikken ${date(removed)}.`,
    en: `No longer entered in the sheet; taken from history ${date(removed)}.`,
  };
  return [words[language]];
}

function remarkOf(row: Appointment, facts: YearFacts, from: Pick<ReportRow, 'removed'>): ReportCell {
  const own = facts.text(row.row, 'remark');
  const parts = [...(own === undefined ? [] : [own]), ...departure(row, facts), ...goneFrom(from, facts)];
  const joined = parts.map((part, index) => (index === parts.length - 1 ? part : `${part.replace(/\.$/, '')}.`));
  return joined.length === 0 ? null : joined.join(' ');
}

function rowOf(row: Appointment, index: number, facts: YearFacts): ReportRow {
  const { name, employer, region, from, to, appointedBy } = row;
  const rests = facts.from(row.row);
  const terms = termsUntil(row, facts);
  const cells: ReportCell[] = [
    ...[index + 1, name === '' ? null : name, facts.text(row.row, 'title') ?? null, employer ?? null],
    ...[typeof region === 'string' ? region : null, roleOf(row, facts), dayCell(from), dayCell(to)],
    ...[termDoubts(terms).length > 0 ? null : numberOfTerm(terms), appointedBy ?? null, remarkOf(row, facts, rests)],
  ];
  return { cells, ...rests };
}

/** What of a row cannot be told. */
function undecidedOf(row: Appointment, facts: YearFacts): Text[] {
  const doubts = termDoubts(termsUntil(row, facts));
  const { name } = row;
  const term: Text = { nb: `Periode nr. for ${name}`, nn: `Periode nr. for ${name}`, en: `The term no. of ${name}` };
  return [...unreadOf(row, ['role', 'type', 'region']), ...(doubts.length === 0 ? [] : [dependsOn(term, doubts)])];
}

/** Everybody who was appointed on some day of the year, in the order of the sheet. */
export const membersTable: TableForm = {
  title: { nb: 'Medlemmer i rapporteringsåret', nn: 'Medlemer i rapporteringsåret', en: 'Members in the year' },
  columns: [
    { id: 'no', title: { nb: 'Nr', nn: 'Nr', en: 'No.' }, type: 'integer' },
    { id: 'name', title: { nb: 'Navn', nn: 'Namn', en: 'Name' }, type: 'text' },
    { id: 'title', title: { nb: 'Stilling', nn: 'Stilling', en: 'Position' }, type: 'text' },
    { id: 'employer', title: { nb: 'Helseforetak', nn: 'Helseføretak', en: 'Health trust' }, type: 'text' },
    { id: 'region', title: { nb: 'Region (RHF)', nn: 'Region (RHF)', en: 'Region (RHF)' }, type: 'text' },
    { id: 'role', title: { nb: 'Rolle', nn: 'Rolle', en: 'Role' }, type: 'text' },
    { id: 'from', title: { nb: 'Oppnevnt fra', nn: 'Oppnemnd frå', en: 'Appointed from' }, type: 'day' },
    { id: 'to', title: { nb: 'Oppnevnt til', nn: 'Oppnemnd til', en: 'Appointed to' }, type: 'day' },
    { id: 'term', title: { nb: 'Periode nr.', nn: 'Periode nr.', en: 'Term no.' }, type: 'integer' },
    { id: 'appointedBy', title: { nb: 'Oppnevnt av', nn: 'Oppnemnd av', en: 'Appointed by' }, type: 'text' },
    { id: 'remark', title: { nb: 'Merknad', nn: 'Merknad', en: 'Remark' }, type: 'text' },
  ],
  asks: ['term-open-ended', 'appointing-authority'],
  judgedBy: [],
  fill(facts) {
    // Who is associated stands in a table of their own, and counts for no seat.
    const running = runningRows(facts).filter((row) => !isAssociated(row));
    return {
      rows: running.map((row, index) => rowOf(row, index, facts)),
      undecided: running.flatMap((row) => undecidedOf(row, facts)),
    };
  },
};
