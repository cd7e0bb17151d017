import type { Appointment } from '../appointment.ts';
import { appointedOn, appointees } from '../clearance.ts';
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

/** Told by habilitet-clarified, whatever the age. */
const unsettled: readonly unknown[] = ['H0', 'H2', 'H5', 'H9'];

function sitsOn({ days }: Appointment, { setup }: Committee, on: Day): boolean {
  const closed = typeof setup.closed === 'number' && setup.closed < on;
  return !closed && days !== undefined && days.from <= on && days.to >= on;
}

/** Who may have left before the declaration grew old is not blamed: an end that cannot be read is told by its own rule. */
function isSure({ dateDoubts }: Appointment): boolean {
  return dateDoubts.length === 0;
}

function valuesOf(committee: Committee, row: Appointment, months: number, { on, valid }: When): Values | undefined {
  const { habilitetDate, name } = row;
  if (typeof habilitetDate !== 'number' || unsettled.includes(row.habilitet)) return undefined;
  const until = addMonths(habilitetDate, months);
  const decided = appointedOn(row).day;
  const shared = { name, date: toIso(habilitetDate), months, until: toIso(until) };
  if (typeof decided === 'number' && decided > until)
    return { ...shared, when: 'at-appointment', decided: toIso(decided) };
  const judgedToday = on >= valid.from && on <= valid.to && on > until;
  return judgedToday && sitsOn(row, committee, on) && isSure(row)
    ? { ...shared, when: 'since', decided: '' }
    : undefined;
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
    return judgeEach(appointees(committee, when), (row) => {
      const values = valuesOf(committee, row, months, when);
      return values === undefined ? undefined : { at: placeOf(row.row, 'habilitetDate'), values };
    });
  },
};
