import { placeOf, unread } from '../committee.ts';
import { firstDayOfYear, overlap, yearOf } from '../day.ts';
import { unusualRows } from '../roster.ts';
import type { Rule } from '../rule.ts';

export interface Values {
  readonly year: number;
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
    const days = { from: firstDayOfYear(year), to: when.on };
    if (overlap(days, when.valid) === undefined || committee.tables.members === undefined) return;
    const inYear = unusualRows(committee).filter(
      (row) => row.days !== undefined && overlap(row.days, days) !== undefined,
    );
    const associated = inYear.filter(({ role }) => role === 'associated');
    if (associated.some(({ dateDoubts }) => dateDoubts.length === 0)) return;
    const unknown = inYear.filter(({ role }) => role === unread).map(({ row }) => placeOf(row, 'role'));
    const cells = [...unknown, ...associated.flatMap(({ dateDoubts }) => dateDoubts)];
    if (cells.length > 0) yield { undecided: { about: String(year), cells } };
    else yield { at: { table: committee.tables.members }, values: { year } };
  },
};
