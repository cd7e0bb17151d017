import { absent } from '../absent.ts';
import { caseName, judgedCases } from '../case-days.ts';
import { placeOf, type Place } from '../committee.ts';
import { personKey } from '../read/person.ts';
import type { Rule } from '../rule.ts';

export interface Values {
  readonly name: string;
  /** The case's number, or its title where it has none. */
  readonly case: string;
}

/** «Alle» may or may not mean the recused as well. */
const everybody =
  /^(alle|samtlige|samtlege|all|everyone|everybody|ja|yes)\b(?!.*(unntatt|unnateke|utenom|utanom|bortsett|except))/i;

export const inhabilParticipated: Rule<object, Values> = {
  title: { nb: 'Inhabil som deltok', nn: 'Inhabil som deltok', en: 'Recused but took part' },
  severity: 'error',
  sentence: {
    nb: (v) => `${v.name} er ført som inhabil i sak ${v.case}, men deltok i behandlingen.`,
    nn: (v) => `${v.name} er ført som inhabil i sak ${v.case}, men deltok i behandlinga.`,
    en: (v) => `${v.name} is entered as recused in case ${v.case}, but took part in it.`,
  },
  identity: (v) => [v.name, v.case],
  *check(committee, _terms, when) {
    if (committee.tables.cases === undefined) return yield* absent(when, 'cases');
    const unclear: Place[] = [];
    let isUntold = false;
    for (const one of judgedCases(committee, when)) {
      if (one.recused.length === 0) continue;
      isUntold ||= one.row.table.columns.participants === undefined;
      const participants = new Set(one.participants.map(personKey));
      const both = one.recused.filter((name) => participants.has(personKey(name)));
      const at = placeOf(one.row, 'participants');
      for (const name of new Set(both)) yield { at, values: { name, case: caseName(one) } };
      if (both.length < one.recused.length && one.participants.some((name) => everybody.test(name))) unclear.push(at);
    }
    if (unclear.length > 0) yield { undecided: { cells: unclear } };
    if (isUntold) yield* absent(when, 'cases', 'participants');
  },
};
