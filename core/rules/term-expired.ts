import type { Appointment } from '../appointment.ts';
import { unread, type Committee } from '../committee.ts';
import { toIso, type Day } from '../day.ts';
import { date } from '../phrase.ts';
import { fillsSeat } from '../presence.ts';
import { isRenewed, isSurelyRenewed, lastKnownDay, seatedOn } from '../renewal.ts';
import type { Rule, When } from '../rule.ts';
import { judgedRows, repeatedTerms, termCell, type RowsByPerson } from '../terms.ts';

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

/** Rows whose last day is past, and of whom it is not said that they left. */
function endedRows(committee: Committee, when: When): Ended[] {
  const ended: Ended[] = [];
  for (const row of judgedRows(committee, when)) {
    if (row.days !== undefined && row.days.to < when.on && typeof row.left !== 'number')
      ended.push({ row, to: row.days.to });
  }
  return ended;
}

/** Those of a region that nothing renewed, newest first. A row in doubt takes its place among them but is not `sure`. */
function ranOut(region: string, ended: readonly Ended[], terms: RowsByPerson): (Ended & { sure: boolean })[] {
  return ended
    .filter(({ row, to }) => (row.region === region || row.region === unread) && !isSurelyRenewed(terms, row, to))
    .map(({ row, to }) => {
      const clear = row.region === region && fillsSeat(row) === 'yes' && lastKnownDay(row) === to;
      return { row, to, sure: clear && !isRenewed(terms, row, to) };
    })
    .sort((a, b) => b.to - a.to);
}

export const termExpired: Rule<Terms, Values> = {
  title: { nb: 'Utløpt oppnevning', nn: 'Utgått oppnemning', en: 'Appointment expired' },
  severity: 'error',
  sentence: {
    nb: (v) => `${v.name}: oppnevningen utløp ${date(v.to)} og er ikke fornyet. ${v.region} mangler medlem.`,
    nn: (v) => `${v.name}: oppnemninga gjekk ut ${date(v.to)} og er ikkje fornya. ${v.region} manglar medlem.`,
    en: (v) => `${v.name}: the appointment expired on ${date(v.to)} and is not renewed. ${v.region} lacks a member.`,
  },
  identity: ({ name, region, to }) => [name, region, to],
  *check(committee, { seats }, when) {
    if (when.on < when.valid.from || when.on > when.valid.to) return;
    const gone = endedRows(committee, when);
    const terms = repeatedTerms(committee, when);
    // An ended row is history unless its region is short on the day: then the latest to run out are the ones not renewed.
    for (const [region, required] of Object.entries(seats)) {
      const { most } = seatedOn(committee, region, Object.keys(seats), when);
      const missing = required - most;
      const ended = missing > 0 ? ranOut(region, gone, terms) : [];
      // Of several who ran out on one day nobody can say which one was not followed: all of them are told.
      const last = ended[Math.min(missing, ended.length) - 1]?.to ?? when.on;
      for (const { row, to } of ended.filter((one) => one.sure && one.to >= last)) {
        yield { at: termCell(row, 'to'), values: { name: row.name, region, to: toIso(to) } };
      }
    }
  },
};
