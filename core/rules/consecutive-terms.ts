import type { Appointment } from '../appointment.ts';
import type { Day } from '../day.ts';
import { fillsSeat, seatDoubts } from '../presence.ts';
import type { Finding, Rule, Undecided } from '../rule.ts';
import { termCell, termsUntilNow } from '../terms.ts';

export interface Terms {
  /** From which term in a row it is worth a note, two or more [P]. */
  readonly noteFrom: number;
}

export interface Values {
  readonly name: string;
  readonly number: number;
}

/** Which term in a row the last of the rows is: a term that starts no later than the day after the one before continues it; two that start together are one. */
export function numberOfTerm(rows: readonly Appointment[]): number {
  let number = 0;
  let [start, end] = [-Infinity, -Infinity];
  for (const row of rows) {
    const { days } = row;
    if (days === undefined) continue;
    if (days.from !== start) number = days.from <= end + 1 ? number + 1 : 1;
    start = days.from;
    end = Math.max(end, days.to);
  }
  return number;
}

/** By start; of two that start together the longer is the last. */
function inOrder(a: Appointment, b: Appointment): number {
  const [one, other] = [a.days?.from ?? 0, b.days?.from ?? 0];
  return one === other ? (a.days?.to ?? 0) - (b.days?.to ?? 0) : one - other;
}

const isClear = (row: Appointment) => row.dateDoubts.length === 0 && fillsSeat(row) === 'yes' && row.name !== '';

function judge(rows: readonly Appointment[], noteFrom: number, on: Day): Finding<Values> | Undecided | undefined {
  const begun = rows.filter(({ days }) => days !== undefined && days.from <= on).toSorted(inOrder);
  const current = begun.at(-1);
  if (current === undefined || begun.length < noteFrom) return undefined;
  // A term that cannot be read may be one more in the row, or break it.
  if (!begun.every(isClear)) {
    const cells = begun.flatMap((row) => [...seatDoubts(row), ...row.dateDoubts]);
    return { undecided: { about: current.name, cells } };
  }
  if (current.days === undefined || current.days.to < on) return undefined;
  const number = numberOfTerm(begun);
  return number < noteFrom ? undefined : { at: termCell(current, 'from'), values: { name: current.name, number } };
}

export const consecutiveTerms: Rule<Terms, Values> = {
  title: { nb: 'Perioder på rad', nn: 'Periodar på rad', en: 'Consecutive terms' },
  severity: 'note',
  sentence: {
    nb: ({ name, number }) => `${name} er i periode nr. ${number}. Mandatet har ingen øvre grense.`,
    nn: ({ name, number }) => `${name} er i periode nr. ${number}. Mandatet har inga øvre grense.`,
    en: ({ name, number }) => `${name} is in term no. ${number}. The mandate sets no upper limit.`,
  },
  identity: ({ name, number }) => [name, number],
  *check(committee, { noteFrom }, when) {
    if (when.on < when.valid.from || when.on > when.valid.to) return;
    for (const rows of termsUntilNow(committee, when)) {
      const result = judge(rows, noteFrom, when.on);
      if (result !== undefined) yield result;
    }
  },
};
