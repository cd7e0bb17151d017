import { alikePairs, areTogether, isCurrent, saidDifferent, shareEmployer, type Pair } from '../namesakes.ts';
import { placeOf } from '../committee.ts';
import type { Rule, When } from '../rule.ts';

export interface Values {
  readonly name: string;
  readonly other: string;
}

/** Those who sit at the same time, or work at the same place; names that are spelt differently must share the place. */
function isAsked({ likeness, rows }: Pair, { period }: When): boolean {
  const [one, other] = rows;
  if (likeness === 'same' || !(isCurrent(one, period.from) || isCurrent(other, period.from))) return false;
  return shareEmployer(rows) || (likeness === 'written' && areTogether(rows, period.from));
}

export const similarNames: Rule<object, Values> = {
  title: { nb: 'Like navn', nn: 'Like namn', en: 'Similar names' },
  severity: 'warning',
  sentence: {
    nb: (v) =>
      `Er «${v.name}» og «${v.other}» samme person? Svar på arket «Oppsett» med «Samme person» eller «Ulike personer».`,
    nn: (v) =>
      `Er «${v.name}» og «${v.other}» same person? Svar på arket «Oppsett» med «Same person» eller «Ulike personar».`,
    en: (v) =>
      `Are “${v.name}” and “${v.other}” the same person? Answer on the sheet “Oppsett” with “Same person” or “Different persons”.`,
  },
  identity: ({ name, other }) => [name, other],
  *check(committee, _terms, when) {
    if (when.on < when.valid.from || when.on > when.valid.to) return;
    for (const pair of alikePairs(committee)) {
      const [[one], [other]] = pair.rows;
      if (one === undefined || other === undefined || !isAsked(pair, when)) continue;
      if (saidDifferent(committee, one.name, other.name)) continue;
      yield { at: placeOf(other.row, 'name'), values: { name: one.name, other: other.name } };
    }
  },
};
