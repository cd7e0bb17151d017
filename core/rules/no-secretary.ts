import { bodyNames } from '../body-names.ts';
import { gapIdentity, officeGaps, type GapTerms, type GapValues } from '../office-gaps.ts';
import { dates } from '../phrase.ts';
import type { Rule } from '../rule.ts';

export type Values = GapValues;

/** A secretary need not be a member [P]. */
export const noSecretary: Rule<GapTerms, Values> = {
  title: { nb: 'Sekretær', nn: 'Sekretær', en: 'Secretary' },
  severity: 'warning',
  sentence: {
    nb: (v) => `${bodyNames[v.body].nb} har ingen sekretær ${dates(v)}.`,
    nn: (v) => `${bodyNames[v.body].nn} har ingen sekretær ${dates(v)}.`,
    en: (v) => `${bodyNames[v.body].en} has no secretary ${dates(v)}.`,
  },
  identity: gapIdentity,
  check: (committee, terms, when) => officeGaps(committee, 'secretary', terms, when),
};
