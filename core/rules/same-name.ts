import { placeOf } from '../committee.ts';
import { list } from '../language.ts';
import { alikePairs, isCurrent, saidDifferent } from '../namesakes.ts';
import type { Rule } from '../rule.ts';

export interface Values {
  readonly name: string;
  /** As written. */
  readonly employers: readonly string[];
}

export const sameName: Rule<object, Values> = {
  title: { nb: 'Samme navn', nn: 'Same namn', en: 'Same name' },
  severity: 'note',
  sentence: {
    nb: (v) => `To medlemmer heter ${v.name} (${list(v.employers, 'nb')}). Bekreft at de er ulike personer.`,
    nn: (v) => `To medlemer heiter ${v.name} (${list(v.employers, 'nn')}). Stadfest at dei er ulike personar.`,
    en: (v) =>
      `Two members are called ${v.name} (${list(v.employers, 'en')}). Confirm that they are different persons.`,
  },
  identity: ({ name, employers }) => [name, ...employers],
  *check(committee, _terms, { on, valid, period }) {
    if (on < valid.from || on > valid.to) return;
    for (const { likeness, rows } of alikePairs(committee)) {
      const [[one], [other]] = rows;
      if (likeness !== 'same' || one === undefined || other === undefined) continue;
      if (!rows.every((ofOne) => isCurrent(ofOne, period.from)) || saidDifferent(committee, one.name, one.name))
        continue;
      const employers = rows.map((ofOne) => ofOne.find(({ employer }) => employer !== undefined)?.employer ?? '');
      yield { at: placeOf(other.row, 'name'), values: { name: one.name, employers } };
    }
  },
};
