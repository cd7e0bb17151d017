import type { Language } from '../language.ts';
import { count } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import { troublesOf } from '../troubles.ts';

export interface Values {
  readonly rows: readonly string[];
  readonly count: number;
  readonly kind: 'skipped' | 'hidden-rows' | 'hidden-sheet';
}

/** `5, 9, 14 …`: the first twenty rows. */
function shown(rows: readonly string[]): string {
  return rows.length > 20 ? `${rows.slice(0, 20).join(', ')} …` : rows.join(', ');
}

const sentences: Readonly<Record<Language, Readonly<Record<Values['kind'], (values: Values) => string>>>> = {
  nb: {
    skipped: (v) => `${count(v.count, 'rad', 'rader')} er hoppet over: ${shown(v.rows)}.`,
    'hidden-rows': (v) => `${count(v.count, 'skjult rad', 'skjulte rader')} er lest: ${shown(v.rows)}.`,
    'hidden-sheet': () => 'Arket er skjult, men er lest.',
  },
  nn: {
    skipped: (v) => `${count(v.count, 'rad', 'rader')} er hoppa over: ${shown(v.rows)}.`,
    'hidden-rows': (v) => `${count(v.count, 'skjult rad', 'skjulte rader')} er lesne: ${shown(v.rows)}.`,
    'hidden-sheet': () => 'Arket er skjult, men er lese.',
  },
  en: {
    skipped: (v) => `${count(v.count, 'row was', 'rows were')} skipped: ${shown(v.rows)}.`,
    'hidden-rows': (v) => `${count(v.count, 'hidden row was', 'hidden rows were')} read: ${shown(v.rows)}.`,
    'hidden-sheet': () => 'The sheet is hidden, but was read.',
  },
};

export const rowsSkipped: Rule<object, Values> = {
  title: { nb: 'Rader hoppet over', nn: 'Rader hoppa over', en: 'Rows skipped' },
  severity: 'note',
  sentence: {
    nb: (v) => sentences.nb[v.kind](v),
    nn: (v) => sentences.nn[v.kind](v),
    en: (v) => sentences.en[v.kind](v),
  },
  identity: ({ kind, count: number }) => [kind, number],
  *check(committee, _terms, when) {
    for (const { at, values } of troublesOf(committee, 'rows-skipped', when)) {
      const kind = values.kind === 'hidden-rows' || values.kind === 'hidden-sheet' ? values.kind : 'skipped';
      yield {
        at,
        values: { rows: Array.isArray(values.rows) ? values.rows.map(String) : [], count: Number(values.count), kind },
      };
    }
  },
};
