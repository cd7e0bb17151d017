import type { Appointment } from '../appointment.ts';
import { unlessInDoubt } from '../appointed.ts';
import { appointees } from '../clearance.ts';
import { isUnsettled, statusOf } from '../declaration.ts';
import { placeOf, type Committee } from '../committee.ts';
import { addMonths, toIso, type Day } from '../day.ts';
import { judgeEach } from '../judge-each.ts';
import { date } from '../phrase.ts';
import type { Rule, When } from '../rule.ts';

export interface Terms {
  /** A declaration older than so many months is to be renewed [P]. */
  readonly months: number;
}

export interface Values {
  readonly name: string;
  /** When habilitet was cleared. */
  readonly date: string;
  readonly months: number;
  /** Too old on the day of appointment, or since then. */
  readonly when: 'at-appointment' | 'since';
  /** The day of appointment; empty where it is not the question. */
  readonly decided: string;
  /** The last day of the declaration. */
  readonly until: string;
}

function sitsOn({ days }: Appointment, { setup }: Committee, on: Day): boolean {
  const closed = typeof setup.closed === 'number' && setup.closed < on;
  return !closed && days !== undefined && days.from <= on && days.to >= on;
}

type Age = Pick<Values, 'when' | 'decided'>;

/** When a declaration that is good until a day was too old, if it was. */
function ageOf(committee: Committee, row: Appointment, until: Day, { on, valid }: When): Age | undefined {
  const { appointed } = row;
  if (typeof appointed === 'number' && appointed > until) return { when: 'at-appointment', decided: toIso(appointed) };
  const isJudgedToday = on >= valid.from && on <= valid.to && on > until;
  return isJudgedToday && sitsOn(row, committee, on) ? { when: 'since', decided: '' } : undefined;
}

interface Declared {
  readonly date: string;
  readonly last: Day;
  readonly until: string;
}

/** How long a declaration of a day lasts, counted once for each of the days that a list names again and again. */
function lasting(months: number): (day: Day) => Declared {
  const counted = new Map<Day, Declared>();
  return (day) => {
    const known = counted.get(day);
    if (known !== undefined) return known;
    const last = addMonths(day, months);
    const declared = { date: toIso(day), last, until: toIso(last) };
    counted.set(day, declared);
    return declared;
  };
}

export const habilitetOutdated: Rule<Terms, Values> = {
  title: {
    nb: 'Habilitet avklart for lenge siden',
    nn: 'Habilitet avklara for lenge sidan',
    en: 'Impartiality cleared too long ago',
  },
  severity: 'warning',
  sentence: {
    nb: (v) =>
      v.when === 'at-appointment'
        ? `${v.name}: habilitet er avklart ${date(v.date)}, mer enn ${v.months} måneder før oppnevningen ${date(v.decided)}. Erklæringen bør fornyes.`
        : `${v.name}: habilitet er avklart ${date(v.date)}, for mer enn ${v.months} måneder siden. Erklæringen bør fornyes.`,
    nn: (v) =>
      v.when === 'at-appointment'
        ? `${v.name}: habilitet er avklara ${date(v.date)}, meir enn ${v.months} månader før oppnemninga ${date(v.decided)}. Erklæringa bør fornyast.`
        : `${v.name}: habilitet er avklara ${date(v.date)}, for meir enn ${v.months} månader sidan. Erklæringa bør fornyast.`,
    en: (v) =>
      v.when === 'at-appointment'
        ? `${v.name}: impartiality was cleared on ${date(v.date)}, more than ${v.months} months before the appointment on ${date(v.decided)}. The declaration should be renewed.`
        : `${v.name}: impartiality was cleared on ${date(v.date)}, more than ${v.months} months ago. The declaration should be renewed.`,
  },
  identity: ({ name, date: cleared, when }) => [name, cleared, when],
  check(committee, { months }, when) {
    const lastingFrom = lasting(months);
    return judgeEach(appointees(committee, when), (row) => {
      const { habilitetDate, name } = row;
      // A status by which nothing is cleared is told by habilitet-clarified, whatever the age.
      if (typeof habilitetDate !== 'number' || isUnsettled(statusOf(row))) return undefined;
      const { date: declared, last, until } = lastingFrom(habilitetDate);
      const age = ageOf(committee, row, last, when);
      if (age === undefined) return undefined;
      const values = { name, date: declared, months, when: age.when, decided: age.decided, until };
      // Who may have left before the declaration grew old is not blamed.
      const found = { at: placeOf(row.row, 'habilitetDate'), values };
      return age.when === 'since' ? unlessInDoubt(row, found, row.dateDoubts) : unlessInDoubt(row, found);
    });
  },
};
