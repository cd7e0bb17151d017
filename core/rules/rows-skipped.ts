import type { Language } from '../language.ts';
import { count } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import { troublesOf } from '../troubles.ts';

const kinds = ['skipped', 'hidden-rows', 'hidden-sheet', 'other-table', 'hidden-roster', 'other-roster'] as const;
type Kind = (typeof kinds)[number];

export interface Values {
  readonly rows: readonly string[];
  readonly count: number;
  readonly kind: Kind;
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
    'other-table': (v) => `Tabellen under listen er ikke kjent og er ikke lest (overskrift i rad ${shown(v.rows)}).`,
    'hidden-roster': () =>
      'Arket er skjult og ser ut som en medlemsliste til. Det er ikke lest; bare den synlige listen er det.',
    'other-roster': () => 'Arket ser ut som en medlemsliste til. Det er ikke lest; et annet ark er valgt.',
  },
  nn: {
    skipped: (v) => `${count(v.count, 'rad', 'rader')} er hoppa over: ${shown(v.rows)}.`,
    'hidden-rows': (v) => `${count(v.count, 'skjult rad er lesen', 'skjulte rader er lesne')}: ${shown(v.rows)}.`,
    'hidden-sheet': () => 'Arket er skjult, men er lese.',
    'other-table': (v) => `Tabellen under lista er ikkje kjend og er ikkje lesen (overskrift i rad ${shown(v.rows)}).`,
    'hidden-roster': () =>
      'Arket er skjult og ser ut som ei medlemsliste til. Det er ikkje lese; berre den synlege lista er det.',
    'other-roster': () => 'Arket ser ut som ei medlemsliste til. Det er ikkje lese; eit anna ark er valt.',
  },
  en: {
    skipped: (v) => `${count(v.count, 'row was', 'rows were')} skipped: ${shown(v.rows)}.`,
    'hidden-rows': (v) => `${count(v.count, 'hidden row was', 'hidden rows were')} read: ${shown(v.rows)}.`,
    'hidden-sheet': () => 'The sheet is hidden, but was read.',
    'other-table': (v) => `The table below the list is not known and was not read (header in row ${shown(v.rows)}).`,
    'hidden-roster': () =>
      'The sheet is hidden and looks like another list of members. It was not read; only the visible list was.',
    'other-roster': () => 'The sheet looks like another list of members. It was not read; another sheet was chosen.',
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
      const kind = kinds.find((one) => one === values.kind) ?? 'skipped';
      yield {
        at,
        values: { rows: Array.isArray(values.rows) ? values.rows.map(String) : [], count: Number(values.count), kind },
      };
    }
  },
};
