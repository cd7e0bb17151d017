import { unlessInDoubt } from '../appointed.ts';
import { uncleared } from '../clearance.ts';
import { placeOf } from '../committee.ts';
import { toIso } from '../day.ts';
import { judgeEach } from '../judge-each.ts';
import { date } from '../phrase.ts';
import type { Rule } from '../rule.ts';

export interface Values {
  readonly name: string;
  readonly date: string;
}

export const taushetspliktSameDay: Rule<object, Values> = {
  title: {
    nb: 'Taushetsplikt avklart samme dag',
    nn: 'Teieplikt avklara same dag',
    en: 'Confidentiality cleared the same day',
  },
  severity: 'note',
  sentence: {
    nb: (v) =>
      `${v.name}: taushetserklæringen er signert samme dag som oppnevningen (${date(v.date)}). Noter at den kom først.`,
    nn: (v) =>
      `${v.name}: teieerklæringa er signert same dag som oppnemninga (${date(v.date)}). Noter at ho kom først.`,
    en: (v) =>
      `${v.name}: the confidentiality declaration was signed on the day of appointment (${date(v.date)}). Record that it came first.`,
  },
  identity: (v) => [v.name, v.date],
  check(committee, _terms, when) {
    return judgeEach(uncleared(committee, when, 'silenceDate'), ({ row, clearance }) => {
      if (clearance.kind !== 'same-day') return undefined;
      const values = { name: row.name, date: toIso(clearance.date) };
      return unlessInDoubt(row, { at: placeOf(row.row, 'silenceDate'), values });
    });
  },
};
