import { absentFromList } from '../absent.ts';
import { unlessInDoubt } from '../appointed.ts';
import { appointees, openClearance, uncleared, type Uncleared } from '../clearance.ts';
import { placeOf } from '../committee.ts';
import { toIso } from '../day.ts';
import { judgeEach } from '../judge-each.ts';
import { date } from '../phrase.ts';
import type { Finding, Rule, Undecided } from '../rule.ts';

export interface Values {
  readonly name: string;
  /** When the declaration was signed; empty when it is not entered. */
  readonly date: string;
  readonly decided: string;
}

function judge({ row, clearance }: Uncleared): Finding<Values> | Undecided | undefined {
  const { name } = row;
  const at = placeOf(row.row, 'silenceDate');
  switch (clearance.kind) {
    case 'unknown':
      return openClearance(row, clearance.cells);
    case 'missing':
      return unlessInDoubt(row, {
        at,
        values: { name, date: '', decided: clearance.decided === undefined ? '' : toIso(clearance.decided) },
      });
    case 'after':
      return unlessInDoubt(row, {
        at,
        values: { name, date: toIso(clearance.date), decided: toIso(clearance.decided) },
      });
    case 'same-day':
      return undefined;
  }
}

export const taushetspliktClarified: Rule<object, Values> = {
  title: { nb: 'Taushetsplikt avklart', nn: 'Teieplikt avklara', en: 'Confidentiality cleared' },
  severity: 'error',
  sentence: {
    nb: (v) =>
      v.date === ''
        ? `${v.name}: taushetsplikt er ikke ført som avklart. Den skal avklares før oppnevning.`
        : `${v.name}: taushetserklæringen er signert ${date(v.date)}, etter oppnevningen ${date(v.decided)}. Taushetsplikt skal avklares før oppnevning.`,
    nn: (v) =>
      v.date === ''
        ? `${v.name}: teieplikt er ikkje ført som avklara. Ho skal avklarast før oppnemning.`
        : `${v.name}: teieerklæringa er signert ${date(v.date)}, etter oppnemninga ${date(v.decided)}. Teieplikt skal avklarast før oppnemning.`,
    en: (v) =>
      v.date === ''
        ? `${v.name}: confidentiality is not entered as cleared. It is to be cleared before appointment.`
        : `${v.name}: the confidentiality declaration was signed on ${date(v.date)}, after the appointment on ${date(v.decided)}. It is to be cleared before appointment.`,
  },
  identity: (v) => [v.name, v.date, v.decided],
  *check(committee, _terms, when) {
    yield* judgeEach(uncleared(committee, when, 'silenceDate'), judge);
    if (appointees(committee, when).length > 0) yield* absentFromList(committee, when, 'silenceDate');
  },
};
