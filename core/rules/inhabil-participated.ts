import { absent } from '../absent.ts';
import { caseName, judgedCases } from '../case-days.ts';
import { placeOf, type Committee, type Place } from '../committee.ts';
import { alikePairs } from '../namesakes.ts';
import { personKey } from '../read/person.ts';
import type { Case } from '../records.ts';
import type { Rule } from '../rule.ts';

export interface Values {
  readonly name: string;
  /** The case's number, or its title where it has none. */
  readonly case: string;
}

const everybody = /^(alle|samtlige|samtlege|all|everyone|everybody|ja|yes)\b/i;
/** Whoever is named after it did not take part. */
const except = /\b(?:unntatt|unnateke|unntake|utenom|utanom|uten|utan|bortsett|except)\b(?:\s+(?:fra|frå|for))?/i;
/** Those who were recused, whoever they are. */
const theRecused = /habil|ugild|recused|impartial/i;

interface Attended {
  /** Who is named as taking part. */
  readonly persons: ReadonlySet<number>;
  /** «Alle» may or may not mean the recused as well; «alle unntatt» does not mean those it names. */
  readonly mayMean: (name: string) => boolean;
}

/** Names are cut at «og» and commas, so those after «alle unntatt» are excepted too. */
function attendedBy({ participants, participantPersons }: Case): Attended {
  const at = participants.findIndex((name) => everybody.test(name));
  const text = participants[at];
  if (text === undefined) return { persons: new Set(participantPersons), mayMean: () => false };
  const [, excepted] = text.split(except);
  if (excepted === undefined) return { persons: new Set(participantPersons), mayMean: () => true };
  const others = [excepted, ...participants.slice(at + 1)];
  const keys = new Set(others.map(personKey));
  return {
    persons: new Set(participantPersons.slice(0, at)),
    mayMean: (name) => !keys.has(personKey(name)) && !others.some((other) => theRecused.test(other)),
  };
}

/** Names that several of the member list share: which of them is meant nobody can say. */
function sharedNames(committee: Committee): ReadonlySet<string> {
  const pairs = alikePairs(committee).filter(({ likeness }) => likeness === 'same');
  return new Set(pairs.flatMap(({ rows: [[row]] }) => (row === undefined ? [] : [personKey(row.name)])));
}

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
    const shared = sharedNames(committee);
    for (const one of judgedCases(committee, when)) {
      if (one.recused.length === 0) continue;
      isUntold ||= one.row.table.columns.participants === undefined;
      const { persons, mayMean } = attendedBy(one);
      const at = placeOf(one.row, 'participants');
      const told = new Set<number>();
      for (const [index, name] of one.recused.entries()) {
        const person = one.recusedPersons[index] ?? -1;
        const isBoth = persons.has(person) && !told.has(person);
        told.add(person);
        if (isBoth && !shared.has(personKey(name))) yield { at, values: { name, case: caseName(one) } };
        else if (isBoth || (!persons.has(person) && mayMean(name))) unclear.push(at);
      }
    }
    if (unclear.length > 0) yield { undecided: { cells: unclear } };
    if (isUntold) yield* absent(when, 'cases', 'participants');
  },
};
