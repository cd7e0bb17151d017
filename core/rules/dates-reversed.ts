import { date } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import { troublesOf } from '../troubles.ts';

export interface Values {
  /** Empty where the row names nobody. */
  readonly name: string;
  readonly row: number;
  /** The field of the end: `to`, or `left`. */
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

const who = ({ name, row }: Values, word: string) => (name === '' ? `${word} ${row}` : name);
const days = (v: Values) => `(${date(v.from)}–${date(v.to)})`;

export const datesReversed: Rule<object, Values> = {
  title: { nb: 'Til-dato før fra-dato', nn: 'Til-dato før frå-dato', en: 'End before start' },
  severity: 'error',
  sentence: {
    nb: (v) => `${who(v, 'Rad')}: ${v.field === 'left' ? 'fratrådt' : 'til-dato'} er før fra-dato ${days(v)}.`,
    nn: (v) => `${who(v, 'Rad')}: ${v.field === 'left' ? 'fråtredd' : 'til-dato'} er før frå-dato ${days(v)}.`,
    en: (v) => `${who(v, 'Row')}: the ${v.field === 'left' ? 'day of leaving' : 'end'} is before the start ${days(v)}.`,
  },
  identity: ({ name, row, from, to }) => [name === '' ? row : name, from, to],
  *check(committee, _terms, when) {
    for (const { at, values } of troublesOf(committee, 'dates-reversed', when)) {
      const { name, row, field, from, to } = values;
      yield {
        at,
        values: { name: String(name), row: Number(row), field: String(field), from: String(from), to: String(to) },
      };
    }
  },
};
