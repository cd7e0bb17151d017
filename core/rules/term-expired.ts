import type { Appointment } from '../appointment.ts';
import { isClosedBefore } from '../closing.ts';
import { placeOf, unread, type Committee, type Place } from '../committee.ts';
import { toIso, type Day } from '../day.ts';
import { judgeEach } from '../judge-each.ts';
import { presentAfter } from '../later-attendance.ts';
import { date } from '../phrase.ts';
import { seatDoubts } from '../presence.ts';
import { isSurelyRenewed, renewalDoubts, seatedOn, type Repeated } from '../renewal.ts';
import type { Finding, Rule, Undecided, When } from '../rule.ts';
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
  /** The meeting after that at which the person was present; empty where the region lacks a member. */
  readonly attended: string;
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

/** The cells that leave it open whether the seat was this region's, whether the term ran out, and whether a row renews it. */
function doubtsOf({ row, to }: Ended, region: string, repeated: Repeated): Place[] {
  const isHere = region === everybody || row.region !== unread;
  const here = isHere ? [] : [placeOf(row.row, 'region')];
  return [...seatDoubts(row), ...here, ...row.dateDoubts, ...renewalDoubts(repeated, row, to)];
}

/** Those of a region who are not renewed: as many as it is short of, the latest to run out. Of several on one day nobody can say which, so all of them. */
function unrenewed(committee: Committee, region: string, missing: number, when: When, repeated: Repeated): Ended[] {
  const ended = missing > 0 ? ranOut(judgedRowsOf(committee, region, when), repeated, when.on) : [];
  const last = ended[Math.min(missing, ended.length) - 1]?.to ?? when.on;
  return ended.filter(({ to }) => to >= last);
}

/** Those of a region with a full number who go on meeting though their term ran out. */
function stillMeeting(committee: Committee, region: string, when: When, repeated: Repeated): [Ended, Day][] {
  if (committee.attendance.length === 0) return [];
  return ranOut(judgedRowsOf(committee, region, when), repeated, when.on).flatMap((one) => {
    const day = presentAfter(committee, one.row, one.to, when.on);
    return day === undefined || doubtsOf(one, region, repeated).length > 0 ? [] : [[one, day] as [Ended, Day]];
  });
}

function tell({ row, to }: Ended, region: string, attended: string): Finding<Values> {
  return { at: termCell(row, 'to'), values: { name: row.name, region, to: toIso(to), attended } };
}

const openTerm = ({ row: { name } }: Ended, cells: readonly Place[]): Undecided => ({
  undecided: { ...(name === '' ? {} : { about: name }), cells },
});

export const termExpired: Rule<Terms, Values> = {
  title: { nb: 'Utløpt oppnevning', nn: 'Utgått oppnemning', en: 'Appointment expired' },
  severity: 'error',
  sentence: {
    nb: (v) =>
      `${v.name}: oppnevningen utløp ${date(v.to)} og er ikke fornyet. ${v.attended === '' ? `${bodyOf(v.region, 'nb')} mangler medlem.` : `${v.name} er ført til stede ${date(v.attended)}.`}`,
    nn: (v) =>
      `${v.name}: oppnemninga gjekk ut ${date(v.to)} og er ikkje fornya. ${v.attended === '' ? `${bodyOf(v.region, 'nn')} manglar medlem.` : `${v.name} er ført til stades ${date(v.attended)}.`}`,
    en: (v) =>
      `${v.name}: the appointment expired on ${date(v.to)} and is not renewed. ${v.attended === '' ? `${bodyOf(v.region, 'en')} lacks a member.` : `${v.name} is entered as present on ${date(v.attended)}.`}`,
  },
  identity: ({ name, region, to }) => [name, region, to],
  *check(committee, { seats }, when) {
    if (when.on < when.valid.from || when.on > when.valid.to || isClosedBefore(committee, when.on)) return;
    const repeated = repeatedTerms(committee, when);
    // An ended row is history unless its region is short on the day, or the person goes on meeting (domain.md 4.1).
    const told = new Set<Appointment>();
    for (const [region, required] of Object.entries(seats)) {
      const missing = required - seatedOn(committee, region, when).most;
      for (const one of unrenewed(committee, region, missing, when, repeated)) {
        if (told.has(one.row)) continue;
        told.add(one.row);
        const cells = doubtsOf(one, region, repeated);
        if (cells.length === 0) yield tell(one, region, '');
        else yield openTerm(one, cells);
      }
    }
    for (const region of Object.keys(seats)) {
      for (const [one, day] of stillMeeting(committee, region, when, repeated))
        if (!told.has(one.row)) yield tell(one, region, toIso(day));
    }
  },
};
