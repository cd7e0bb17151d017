import type { Appointment } from '../appointment.ts';
import { toIso, type Day } from '../day.ts';
import { judgeEach } from '../judge-each.ts';
import { date } from '../phrase.ts';
import { fillsSeat } from '../presence.ts';
import { isRenewed, isSurelyRenewed, lastKnownDay, seatedOn, type Repeated } from '../renewal.ts';
import type { Rule } from '../rule.ts';
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

interface Ended {
  readonly row: Appointment;
  readonly to: Day;
}

/** Rows whose term ran out, nobody left and nothing surely renewed it, newest first. */
function ranOut(rows: readonly Appointment[], repeated: Repeated, on: Day): Ended[] {
  const ended = judgeEach(rows, (row) => {
    const to = row.days?.to ?? on;
    return to >= on || typeof row.left === 'number' || isSurelyRenewed(repeated, row, to) ? undefined : { row, to };
  });
  return ended.sort((a, b) => b.to - a.to);
}

/** Whether nothing that cannot be read leaves it open: the seat was this region's, the day is known, and no row may renew it. */
function isSure({ row, to }: Ended, region: string, repeated: Repeated): boolean {
  const isHere = region === everybody || row.region === region;
  return isHere && fillsSeat(row) === 'yes' && lastKnownDay(row) === to && !isRenewed(repeated, row, to);
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
    const repeated = repeatedTerms(committee, when);
    // An ended row is history unless its region is short on the day: then the latest to run out are the ones not renewed.
    for (const [region, required] of Object.entries(seats)) {
      const missing = required - seatedOn(committee, region, when).most;
      const ended = missing > 0 ? ranOut(judgedRowsOf(committee, region, when), repeated, when.on) : [];
      // Of several who ran out on one day nobody can say which one was not followed: all of them are told. A row in doubt takes its place
      // among them, but is not told.
      const last = ended[Math.min(missing, ended.length) - 1]?.to ?? when.on;
      for (const one of ended.filter((each) => each.to >= last && isSure(each, region, repeated))) {
        yield { at: termCell(one.row, 'to'), values: { name: one.row.name, region, to: toIso(one.to) } };
      }
    }
  },
};
