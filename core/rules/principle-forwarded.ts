import { absent } from '../absent.ts';
import { caseName, judgedCases } from '../case-days.ts';
import { placeOf, unread, type Place } from '../committee.ts';
import type { Case } from '../records.ts';
import type { Rule } from '../rule.ts';

export interface Values {
  /** The case's number, or its title where it has none. */
  readonly case: string;
}

/** The column without which a case says nothing of being forwarded. */
function lacking({ principle, row }: Case): 'principle' | 'forwarded' | undefined {
  const { columns } = row.table;
  if (columns.principle === undefined) return 'principle';
  return principle === true && columns.forwarded === undefined ? 'forwarded' : undefined;
}

/** The cells on which it depends whether a case of principle was forwarded. */
function doubtsOf({ principle, forwarded, row }: Case): Place[] {
  if (principle !== true && principle !== unread) return [];
  return [
    ...(principle === unread ? [placeOf(row, 'principle')] : []),
    ...(forwarded === unread ? [placeOf(row, 'forwarded')] : []),
  ];
}

export const principleForwarded: Rule<object, Values> = {
  title: { nb: 'Prinsipielle saker', nn: 'Prinsipielle saker', en: 'Matters of principle' },
  severity: 'warning',
  sentence: {
    nb: (v) => `Sak ${v.case} er merket prinsipiell, men er ikke registrert oversendt fagdirektørene.`,
    nn: (v) => `Sak ${v.case} er merkt prinsipiell, men er ikkje registrert oversend til fagdirektørane.`,
    en: (v) =>
      `Case ${v.case} is marked as a matter of principle, but not entered as forwarded to the medical directors.`,
  },
  identity: (v) => [v.case],
  *check(committee, _terms, when) {
    if (committee.tables.cases === undefined) return yield* absent(when, 'cases');
    const cases = judgedCases(committee, when);
    for (const column of new Set(cases.map(lacking))) {
      if (column !== undefined) yield* absent(when, 'cases', column);
    }
    for (const one of cases.filter((each) => lacking(each) === undefined && typeof each.forwarded !== 'number')) {
      const cells = doubtsOf(one);
      if (cells.length > 0) yield { undecided: { about: caseName(one), cells } };
      else if (one.principle === true) yield { at: placeOf(one.row, 'forwarded'), values: { case: caseName(one) } };
    }
  },
};
