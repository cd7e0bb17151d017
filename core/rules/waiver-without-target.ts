import { placeOf } from '../committee.ts';
import type { Sentence } from '../language.ts';
import type { IdleWaiver } from '../records.ts';
import type { Rule } from '../rule.ts';

export interface Values {
  readonly row: number;
  /** As written. */
  readonly rule: string;
  readonly target: string;
  readonly why: IdleWaiver['why'];
}

const because: Readonly<Record<IdleWaiver['why'], Sentence<Values>>> = {
  'no-finding': {
    nb: ({ row }) => `Unntaket på rad ${row} gjelder ikke lenger noe funn og kan slettes.`,
    nn: ({ row }) => `Unntaket på rad ${row} gjeld ikkje lenger noko funn og kan slettast.`,
    en: ({ row }) => `The exception on row ${row} no longer fits any finding and can be deleted.`,
  },
  'no-target': {
    nb: ({ row }) => `Unntaket på rad ${row} sier ikke hvem eller hva det gjelder. Skriv et navn eller en celle.`,
    nn: ({ row }) => `Unntaket på rad ${row} seier ikkje kven eller kva det gjeld. Skriv eit namn eller ei celle.`,
    en: ({ row }) => `The exception on row ${row} does not say whom or what it is for. Write a name or a cell.`,
  },
  'rule-unknown': {
    nb: ({ row, rule }) =>
      rule === ''
        ? `Unntaket på rad ${row} sier ikke hvilken regel det gjelder. Skriv regelens tittel.`
        : `Unntaket på rad ${row} gjelder ingen kjent regel («${rule}»). Skriv regelens tittel.`,
    nn: ({ row, rule }) =>
      rule === ''
        ? `Unntaket på rad ${row} seier ikkje kva regel det gjeld. Skriv tittelen på regelen.`
        : `Unntaket på rad ${row} gjeld ingen kjend regel («${rule}»). Skriv tittelen på regelen.`,
    en: ({ row, rule }) =>
      rule === ''
        ? `The exception on row ${row} does not say which rule it is from. Write the rule’s title.`
        : `The exception on row ${row} names no known rule (“${rule}”). Write the rule’s title.`,
  },
  unwaivable: {
    nb: ({ row, rule }) =>
      `Unntaket på rad ${row} gjelder «${rule}», som handler om å lese arkene. Det kan ikke gis unntak fra.`,
    nn: ({ row, rule }) =>
      `Unntaket på rad ${row} gjeld «${rule}», som handlar om å lese arka. Det kan ikkje givast unntak frå.`,
    en: ({ row, rule }) =>
      `The exception on row ${row} is from “${rule}”, which is about reading the sheets. No exception can be given from it.`,
  },
};

export const waiverWithoutTarget: Rule<object, Values> = {
  title: { nb: 'Unntak uten funn', nn: 'Unntak utan funn', en: 'Exception without a finding' },
  severity: 'note',
  sentence: {
    nb: (v) => because[v.why].nb(v),
    nn: (v) => because[v.why].nn(v),
    en: (v) => because[v.why].en(v),
  },
  identity: ({ rule, target, why }) => [rule, target, why],
  *check({ idleWaivers, ungrouped }, _terms, when) {
    if (when.on < when.valid.from || when.on > when.valid.to) return;
    if (ungrouped.includes('waivers')) yield { undecided: { missing: 'waivers' } };
    for (const { waiver, why } of idleWaivers) {
      const { row, rule, target } = waiver;
      yield { at: placeOf(row, 'rule'), values: { row: row.number, rule, target, why } };
    }
  },
};
