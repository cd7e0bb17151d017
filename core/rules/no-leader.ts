import { bodyNames } from '../body-names.ts';
import { gapIdentity, officeGaps, type GapTerms, type GapValues } from '../office-gaps.ts';
import { dates } from '../phrase.ts';
import type { Rule } from '../rule.ts';

export type Values = GapValues;

export const noLeader: Rule<GapTerms, Values> = {
  title: { nb: 'Leder', nn: 'Leiar', en: 'Leader' },
  severity: 'warning',
  sentence: {
    nb: (v) => `${bodyNames[v.body].nb} har ingen leder ${dates(v)}.`,
    nn: (v) => `${bodyNames[v.body].nn} har ingen leiar ${dates(v)}.`,
    en: (v) => `${bodyNames[v.body].en} has no leader ${dates(v)}.`,
  },
  identity: gapIdentity,
  check: (committee, terms, when) => officeGaps(committee, 'leader', terms, when),
};
