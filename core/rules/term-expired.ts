import type { Appointment } from '../appointment.ts';
import type { Committee } from '../committee.ts';
import { toIso } from '../day.ts';
import { judgeEach } from '../judge-each.ts';
import { date } from '../phrase.ts';
import { fillsSeat } from '../presence.ts';
import { isRenewed, isSurelyRenewed, lastKnownDay, seatedOn } from '../renewal.ts';
import type { Rule, When } from '../rule.ts';
import { bodyOf } from '../seat-words.ts';
import { everybody } from '../seated.ts';
import { judgedRowsOf, repeatedTerms, termCell } from '../terms.ts';

export interface Terms {
  readonly seats: Readonly<Record<string, number>>;
}

export interface Values {
  readonly name: string;
  readonly region: string;
  readonly to: string;
}

/** Rows whose term ran out, nobody left and nothing renewed it, newest first. A row in doubt takes its place among them but is not `sure`. */
function ranOut(committee: Committee, region: string, when: When): { row: Appointment; to: number; sure: boolean }[] {
  const isHere = (row: Appointment) => region === everybody || row.region === region;
  const repeated = repeatedTerms(committee, when);
  const ended = judgeEach(judgedRowsOf(committee, region, when), (row) => {
    const to = row.days?.to ?? when.on;
    if (typeof row.left === 'number' || to >= when.on || isSurelyRenewed(repeated, row, to)) return undefined;
    const sure = !isRenewed(repeated, row, to) && isHere(row) && fillsSeat(row) === 'yes' && lastKnownDay(row) === to;
    return { row, to, sure };
  });
  return ended.sort((a, b) => b.to - a.to);
}

export const termExpired: Rule<Terms, Values> = {
  title: { nb: 'Utløpt oppnevning', nn: 'Utgått oppnemning', en: 'Appointment expired' },
  severity: 'error',
  sentence: {
    nb: (v) =>
      `${v.name}: oppnevningen utløp ${date(v.to)} og er ikke fornyet. ${bodyOf(v.region, 'nb')} mangler medlem.`,
    nn: (v) =>
      `${v.name}: oppnemninga gjekk ut ${date(v.to)} og er ikkje fornya. ${bodyOf(v.region, 'nn')} manglar medlem.`,
    en: (v) =>
      `${v.name}: the appointment expired on ${date(v.to)} and is not renewed. ${bodyOf(v.region, 'en')} lacks a member.`,
  },
  identity: ({ name, region, to }) => [name, region, to],
  *check(committee, { seats }, when) {
    if (when.on < when.valid.from || when.on > when.valid.to) return;
    // An ended row is history unless its region is short on the day: then the latest to run out are the ones not renewed.
    for (const [region, required] of Object.entries(seats)) {
      const { most } = seatedOn(committee, region, when);
      const missing = required - most;
      const ended = missing > 0 ? ranOut(committee, region, when) : [];
      // Of several who ran out on one day nobody can say which one was not followed: all of them are told.
      const last = ended[Math.min(missing, ended.length) - 1]?.to ?? when.on;
      for (const { row, to } of ended.filter((one) => one.sure && one.to >= last)) {
        yield { at: termCell(row, 'to'), values: { name: row.name, region, to: toIso(to) } };
      }
    }
  },
};
