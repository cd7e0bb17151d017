import { unlessInDoubt } from '../appointed.ts';
import { uncleared } from '../clearance.ts';
import { isUnsettled, statusOf } from '../declaration.ts';
import { placeOf } from '../committee.ts';
import { toIso } from '../day.ts';
import { judgeEach } from '../judge-each.ts';
import { date } from '../phrase.ts';
import type { Rule } from '../rule.ts';

export interface Values {
  readonly name: string;
  readonly date: string;
}

export const habilitetSameDay: Rule<object, Values> = {
  title: {
    nb: 'Habilitet avklart samme dag',
    nn: 'Habilitet avklara same dag',
    en: 'Impartiality cleared the same day',
  },
  severity: 'note',
  sentence: {
    nb: (v) =>
      `${v.name}: habilitet er avklart samme dag som oppnevningen (${date(v.date)}). Noter at avklaringen kom først.`,
    nn: (v) =>
      `${v.name}: habilitet er avklara same dag som oppnemninga (${date(v.date)}). Noter at avklaringa kom først.`,
    en: (v) =>
      `${v.name}: impartiality was cleared on the day of appointment (${date(v.date)}). Record that the clearing came first.`,
  },
  identity: (v) => [v.name, v.date],
  check(committee, _terms, when) {
    return judgeEach(uncleared(committee, when, 'habilitetDate'), ({ row, clearance }) => {
      // A status by which nothing is cleared is told by habilitet-clarified.
      if (clearance.kind !== 'same-day' || isUnsettled(statusOf(row))) return undefined;
      const values = { name: row.name, date: toIso(clearance.date) };
      return unlessInDoubt(row, { at: placeOf(row.row, 'habilitetDate'), values });
    });
  },
};
