import { absentFromList } from '../absent.ts';
import { appointedRows, doubtsAbout } from '../appointed.ts';
import type { Appointment } from '../appointment.ts';
import { placeOf, unread, type Place } from '../committee.ts';
import { toIso } from '../day.ts';
import { date } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import { judgeEach } from '../judge-each.ts';
import { termCell } from '../terms.ts';

export interface Terms {
  /** How many days after the start a decision may be dated [P]. */
  readonly lateDays: number;
}

export interface Values {
  readonly name: string;
  readonly from: string;
  readonly decided: string;
}

/** The date cells that would decide; a start that was itself read from the decision needs none. */
function openDates(row: Appointment): Place[] {
  const { decided, from } = row;
  return [
    ...(decided === undefined || decided === unread ? [placeOf(row.row, 'decided')] : []),
    ...(typeof decided === 'number' && typeof from !== 'number' ? [termCell(row, 'from')] : []),
  ];
}

export const retroactiveAppointment: Rule<Terms, Values> = {
  title: {
    nb: 'Oppnevning med tilbakevirkende kraft',
    nn: 'Oppnemning med tilbakeverkande kraft',
    en: 'Retroactive appointment',
  },
  severity: 'warning',
  sentence: {
    nb: (v) => `${v.name}: oppnevnt med virkning fra ${date(v.from)}, men vedtaket er datert ${date(v.decided)}.`,
    nn: (v) => `${v.name}: oppnemnd med verknad frå ${date(v.from)}, men vedtaket er datert ${date(v.decided)}.`,
    en: (v) => `${v.name}: appointed with effect from ${date(v.from)}, but the decision is dated ${date(v.decided)}.`,
  },
  identity: ({ name, from, decided }) => [name, from, decided],
  *check(committee, { lateDays }, when) {
    yield* absentFromList(committee, when, 'decided');
    const open: Place[] = [];
    yield* judgeEach(appointedRows(committee, when, 'members'), (row) => {
      const { name, from, decided } = row;
      if (typeof decided !== 'number' || typeof from !== 'number') {
        if (row.row.table.columns.decided !== undefined) open.push(...openDates(row));
        return undefined;
      }
      if (decided <= from + lateDays) return undefined;
      const doubts = doubtsAbout(row);
      open.push(...doubts);
      if (doubts.length > 0) return undefined;
      return { at: placeOf(row.row, 'decided'), values: { name, from: toIso(from), decided: toIso(decided) } };
    });
    if (open.length > 0) yield { undecided: { cells: open } };
  },
};
