import { gapIdentity, officeGaps, type GapValues } from '../office-gaps.ts';
import { dates } from '../phrase.ts';
import type { Rule } from '../rule.ts';

export type Values = GapValues;

export const noLeader: Rule<object, Values> = {
  title: { nb: 'Leder', nn: 'Leiar', en: 'Leader' },
  severity: 'warning',
  sentence: {
    nb: (v) => `Nettverket har ingen leder ${dates(v)}.`,
    nn: (v) => `Nettverket har ingen leiar ${dates(v)}.`,
    en: (v) => `The network has no leader ${dates(v)}.`,
  },
  identity: gapIdentity,
  check: (committee, _terms, when) => officeGaps(committee, 'leader', when),
};
