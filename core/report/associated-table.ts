import type { Appointment } from '../appointment.ts';
import { placeOf, unread, type Place, type Read } from '../committee.ts';
import { overlap, toIso, type Day } from '../day.ts';
import { addressOf } from '../explain.ts';
import { fieldLabel } from '../labels.ts';
import { list, type Language, type Text } from '../language.ts';
import type { TableForm, YearFacts } from './table.ts';

/** `Medlemmer!H7` and its like, as «a, b og c», each once. */
function cellsNamed(cells: readonly Place[], language: Language): string {
  const names = cells.map((place) => {
    const { sheet, cell } = addressOf(place);
    return cell === undefined ? sheet : `${sheet}!${cell}`;
  });
  return list([...new Set(names)], language);
}

/** «Antallet avhenger av Medlemmer!H7, som ikke kan leses sikkert.» */
export function dependsOn(what: Text, cells: readonly Place[]): Text {
  return {
    nb: `${what.nb} avhenger av ${cellsNamed(cells, 'nb')}, som ikke kan leses sikkert.`,
    nn: `${what.nn} kjem an på ${cellsNamed(cells, 'nn')}, som ikkje kan lesast sikkert.`,
    en: `${what.en} depends on ${cellsNamed(cells, 'en')}, which cannot be read for certain.`,
  };
}

/** «Oppnevnt fra for Kari (Medlemmer!H7) kan ikke leses.» Where the sheet has no such column, that is said of the sheet. */
export function unreadCell(place: Place, who: string, named?: Text): Text {
  const { table, field = 'name' } = place;
  const label = (language: Language) => named?.[language] ?? fieldLabel(field, language);
  if (table.columns[field] === undefined) {
    return {
      nb: `Kolonnen «${label('nb')}» mangler på arket «${table.sheet}».`,
      nn: `Kolonnen «${label('nn')}» manglar på arket «${table.sheet}».`,
      en: `The column “${label('en')}” is missing on the sheet “${table.sheet}”.`,
    };
  }
  const where = cellsNamed([place], 'nb');
  return {
    nb: `${label('nb')}${who === '' ? '' : ` for ${who}`} (${where}) kan ikke leses.`,
    nn: `${label('nn')}${who === '' ? '' : ` for ${who}`} (${where}) kan ikkje lesast.`,
    en: `“${label('en')}”${who === '' ? '' : ` of ${who}`} (${where}) cannot be read.`,
  };
}

/** What of a row of the member list cannot be read: its dates, whom it is about, and those of `fields`. */
export function unreadOf(row: Appointment, fields: readonly ('role' | 'type' | 'region')[]): Text[] {
  const { name, dateDoubts, ofUnknownGroup } = row;
  const own = fields.filter((field) => row[field] === unread).map((field) => placeOf(row.row, field));
  const group = {
    nb: `Om ${name} hører til gruppen,`,
    nn: `Om ${name} høyrer til gruppa,`,
    en: `That ${name} belongs`,
  };
  const when = { nb: `Når ${name} er oppnevnt,`, nn: `Når ${name} er oppnemnd,`, en: `The term of ${name}` };
  return [
    ...(name === '' ? [unreadCell(placeOf(row.row, 'name'), '')] : []),
    ...(ofUnknownGroup ? [dependsOn(group, [placeOf(row.row, 'group')])] : []),
    // A period may stand with a name that is read well.
    ...dateDoubts.map((place) => (place.field === 'name' ? dependsOn(when, [place]) : unreadCell(place, name))),
    ...own.map((place) => unreadCell(place, name)),
  ];
}

/** A day that can be read, as a cell of a report. */
export const dayCell = (day: Read<Day>): string | null => (typeof day === 'number' ? toIso(day) : null);

/** The appointments that run on some day of the year, or may: vacancies and proposals are none. */
export function runningRows({ committee, days }: YearFacts): Appointment[] {
  return committee.appointments.filter(
    (row) =>
      !row.proposed &&
      row.role !== 'vacant' &&
      row.type !== 'vacant' &&
      row.days !== undefined &&
      overlap(row.days, days) !== undefined,
  );
}

/** The last day: the one on which the person left, where that came first. */
function lastDay({ to, left }: Appointment): Read<Day> {
  if (to === unread || left === unread) return unread;
  return left !== undefined && (to === undefined || left < to) ? left : to;
}

const isAssociated = ({ role, type }: Appointment) => role === 'associated' || type === 'associated';
const mayBe = ({ role, type }: Appointment) => role === unread || type === unread;

/** Whom the network has associated with itself; they fill no seat. */
export const associatedTable: TableForm = {
  title: { nb: 'Tilknyttet kompetanse', nn: 'Tilknytt kompetanse', en: 'Associated expertise' },
  columns: [
    { id: 'name', title: { nb: 'Navn', nn: 'Namn', en: 'Name' }, type: 'text' },
    { id: 'competence', title: { nb: 'Kompetanse/fagfelt', nn: 'Kompetanse/fagfelt', en: 'Expertise' }, type: 'text' },
    { id: 'employer', title: { nb: 'Virksomhet', nn: 'Verksemd', en: 'Employer' }, type: 'text' },
    { id: 'from', title: { nb: 'Tilknyttet fra', nn: 'Tilknytt frå', en: 'Associated from' }, type: 'day' },
    { id: 'to', title: { nb: 'Til', nn: 'Til', en: 'To' }, type: 'day' },
    { id: 'purpose', title: { nb: 'Formål', nn: 'Føremål', en: 'Purpose' }, type: 'text' },
  ],
  asks: [],
  judgedBy: ['associated-expertise'],
  fill(facts) {
    const running = runningRows(facts);
    const found = running.filter(isAssociated);
    const perhaps = running.filter((row) => !isAssociated(row) && mayBe(row));
    return {
      rows: found.map((row) => ({
        cells: [
          ...[row.name === '' ? null : row.name, row.competence ?? null, row.employer ?? null],
          ...[dayCell(row.from), dayCell(lastDay(row)), facts.text(row.row, 'remark') ?? null],
        ],
        ...facts.from(row.row),
      })),
      undecided: [
        ...found.flatMap((row) => unreadOf(row, [])),
        ...perhaps.flatMap((row) => unreadOf(row, ['role', 'type'])),
      ],
    };
  },
};
