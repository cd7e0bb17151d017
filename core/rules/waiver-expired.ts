import { placeOf } from '../committee.ts';
import { endOfTime, toIso, type Day } from '../day.ts';
import { date } from '../phrase.ts';
import { personKey } from '../read/person.ts';
import { wordsOf } from '../read/text.ts';
import type { Waiver } from '../records.ts';
import type { Rule } from '../rule.ts';

export interface Values {
  /** As written: a rule's id or title. */
  readonly rule: string;
  /** Whom or what it was given for, as written. */
  readonly target: string;
  readonly until: string;
}

const subjectOf = ({ rule, target, key }: Waiver) => [wordsOf(rule), personKey(target), wordsOf(key ?? '')].join('|');

/** When the last exception for each subject ends; one without an end never does, and one whose end cannot be read may not. */
function lastEnds(waivers: readonly Waiver[]): ReadonlyMap<string, Day> {
  const ends = new Map<string, Day>();
  for (const waiver of waivers) {
    const end = typeof waiver.until === 'number' ? waiver.until : endOfTime;
    ends.set(subjectOf(waiver), Math.max(ends.get(subjectOf(waiver)) ?? end, end));
  }
  return ends;
}

const forWhom = (target: string, word: string) => (target === '' ? '' : ` ${word} ${target}`);

export const waiverExpired: Rule<object, Values> = {
  title: { nb: 'Unntak utløpt', nn: 'Unntak gått ut', en: 'Exception expired' },
  severity: 'warning',
  sentence: {
    nb: (v) => `Unntaket fra «${v.rule}»${forWhom(v.target, 'for')} gikk ut ${date(v.until)}.`,
    nn: (v) => `Unntaket frå «${v.rule}»${forWhom(v.target, 'for')} gjekk ut ${date(v.until)}.`,
    en: (v) => `The exception from “${v.rule}”${forWhom(v.target, 'for')} expired on ${date(v.until)}.`,
  },
  identity: ({ rule, target, until }) => [rule, target, until],
  *check({ waivers }, _terms, when) {
    if (when.on < when.valid.from || when.on > when.valid.to) return;
    const ends = lastEnds(waivers);
    for (const waiver of waivers) {
      const { until, rule, target, row } = waiver;
      if (typeof until !== 'number' || until >= when.on || until < when.period.from) continue;
      // A later row for the same takes its place, and then this one is history.
      if (ends.get(subjectOf(waiver)) === until)
        yield { at: placeOf(row, 'until'), values: { rule, target, until: toIso(until) } };
    }
  },
};
