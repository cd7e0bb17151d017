import { gapIdentity, officeGaps, type GapValues } from '../office-gaps.ts';
import { dates } from '../phrase.ts';
import type { Rule } from '../rule.ts';

export type Values = GapValues;

/** A secretary need not be a member [P]. */
export const noSecretary: Rule<object, Values> = {
  title: { nb: 'Sekretær', nn: 'Sekretær', en: 'Secretary' },
  severity: 'warning',
  sentence: {
    nb: (v) => `Nettverket har ingen sekretær ${dates(v)}.`,
    nn: (v) => `Nettverket har ingen sekretær ${dates(v)}.`,
    en: (v) => `The network has no secretary ${dates(v)}.`,
  },
  identity: gapIdentity,
  check: (committee, _terms, when) => officeGaps(committee, 'secretary', when),
};
