import { date } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import { troublesOf } from '../troubles.ts';

export interface Values {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export const datesReversed: Rule<object, Values> = {
  title: { nb: 'Til-dato før fra-dato', nn: 'Til-dato før frå-dato', en: 'End before start' },
  severity: 'error',
  sentence: {
    nb: (v) => `${v.name}: til-dato er før fra-dato (${date(v.from)}–${date(v.to)}).`,
    nn: (v) => `${v.name}: til-dato er før frå-dato (${date(v.from)}–${date(v.to)}).`,
    en: (v) => `${v.name}: the end is before the start (${date(v.from)}–${date(v.to)}).`,
  },
  identity: ({ name, from, to }) => [name, from, to],
  *check(committee, _terms, when) {
    for (const { at, values } of troublesOf(committee, 'dates-reversed', when)) {
      yield { at, values: { name: String(values.name), from: String(values.from), to: String(values.to) } };
    }
  },
};
