import type { Rule } from '../rule.ts';
import { cellIdentity, cellValues, troublesOf, type CellValues } from '../troubles.ts';

export interface Values extends CellValues {
  /** The day it was read as, dd.mm.yyyy. */
  readonly date: string;
}

const who = ({ name, row }: CellValues, word: string) => (name === '' ? `${word} ${row}` : name);

export const dateImprecise: Rule<object, Values> = {
  title: { nb: 'Bare måned er ført', nn: 'Berre månad er ført', en: 'Only a month is entered' },
  severity: 'note',
  sentence: {
    nb: (v) => `${who(v, 'Rad')}: bare måned er ført (${v.value}). Lest som ${v.date}.`,
    nn: (v) => `${who(v, 'Rad')}: berre månad er ført (${v.value}). Lesen som ${v.date}.`,
    en: (v) => `${who(v, 'Row')}: only a month is entered (${v.value}). Read as ${v.date}.`,
  },
  identity: cellIdentity,
  *check(committee, _terms, when) {
    for (const trouble of troublesOf(committee, 'date-imprecise', when)) {
      yield { at: trouble.at, values: { ...cellValues(trouble), date: String(trouble.values.date) } };
    }
  },
};
