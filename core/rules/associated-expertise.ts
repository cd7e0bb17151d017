import type { Appointment } from '../appointment.ts';
import { untilClosed } from '../closing.ts';
import { placeOf, unread, type Place } from '../committee.ts';
import { firstDayOfYear, overlap, yearOf } from '../day.ts';
import { unusualRows } from '../roster.ts';
import type { Rule } from '../rule.ts';

export interface Values {
  readonly year: number;
}

/** The cells on which it depends that somebody is associated; undefined of whoever certainly is not. */
function doubtsOf({ row, role, type, ofUnknownGroup, dateDoubts }: Appointment): Place[] | undefined {
  const isOne = role === 'associated' || type === 'associated';
  if (!isOne && role !== unread && type !== unread) return undefined;
  const fields = [...(ofUnknownGroup ? ['group'] : []), ...(isOne ? [] : [role === unread ? 'role' : 'type'])];
  return [...fields.map((field) => placeOf(row, field)), ...dateDoubts];
}

export const associatedExpertise: Rule<object, Values> = {
  title: { nb: 'Tilknyttet kompetanse', nn: 'Tilknytt kompetanse', en: 'Associated expertise' },
  severity: 'note',
  sentence: {
    nb: ({ year }) => `Ingen tilknyttet kompetanse er registrert i ${year} (ønskelig etter mandatet).`,
    nn: ({ year }) => `Ingen tilknytt kompetanse er registrert i ${year} (ønskjeleg etter mandatet).`,
    en: ({ year }) => `No associated expertise is entered for ${year} (desirable under the mandate).`,
  },
  identity: ({ year }) => [year],
  *check(committee, _terms, when) {
    const year = yearOf(when.on);
    const days = untilClosed(committee, { from: firstDayOfYear(year), to: when.on });
    if (when.on < when.valid.from || when.on > when.valid.to || days === undefined) return;
    if (committee.tables.members === undefined) return;
    const inYear = unusualRows(committee).filter(
      (row) => row.days !== undefined && overlap(row.days, days) !== undefined && (!row.proposed || when.proposed),
    );
    const doubts = inYear.flatMap((row) => doubtsOf(row) ?? []);
    if (inYear.some((row) => doubtsOf(row)?.length === 0)) return;
    if (doubts.length > 0) yield { undecided: { about: String(year), cells: doubts } };
    else yield { at: { table: committee.tables.members }, values: { year } };
  },
};
