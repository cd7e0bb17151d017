import { absent } from '../absent.ts';
import { balanceOf, leastOfEach, sittingOn, type Balance } from '../balance.ts';
import type { Severity } from '../answer.ts';
import { isClosedBefore } from '../closing.ts';
import type { Rule } from '../rule.ts';
import { sexesIn } from '../sex-words.ts';

export interface Terms extends Balance {
  readonly severity: Severity;
}

export interface Values {
  readonly women: number;
  readonly men: number;
  readonly deputies: number;
  readonly required: number;
}

export const genderBalanceDeputies: Rule<Terms, Values> = {
  title: {
    nb: 'Kjønnsbalanse blant varamedlemmene',
    nn: 'Kjønnsbalanse blant varamedlemene',
    en: 'Gender balance among deputies',
  },
  severity: 'error',
  sentence: {
    nb: (v) => `Varamedlemmer: ${sexesIn(v, 'nb')} av ${v.deputies}. Kravet er minst ${v.required} av hvert kjønn.`,
    nn: (v) => `Varamedlemer: ${sexesIn(v, 'nn')} av ${v.deputies}. Kravet er minst ${v.required} av kvart kjønn.`,
    en: (v) => `Deputies: ${sexesIn(v, 'en')} of ${v.deputies}. At least ${v.required} of each sex are required.`,
  },
  identity: ({ women, men, deputies }) => [women, men, deputies],
  *check(committee, terms, when) {
    const table = committee.tables.members;
    if (table === undefined || when.on < when.valid.from || when.on > when.valid.to) return;
    if (isClosedBefore(committee, when.on)) return;
    const sitting = sittingOn(committee, 'deputy', when);
    const verdict = balanceOf(terms, sitting);
    if (verdict === 'right') return;
    if (table.columns.gender === undefined) {
      yield* absent(when, 'members', 'gender');
      return;
    }
    if (verdict === 'unsure') {
      yield { undecided: { cells: sitting.doubts } };
      return;
    }
    const { women, men, unknown } = sitting.certain;
    const deputies = women + men + unknown;
    const values = { women, men, deputies, required: leastOfEach(terms, deputies) };
    yield { at: { table }, values, severity: terms.severity };
  },
};
