import { absent } from '../absent.ts';
import { appointedRows, unlessInDoubt } from '../appointed.ts';
import { placeOf, unread } from '../committee.ts';
import { judgeEach } from '../judge-each.ts';
import type { Rule } from '../rule.ts';

export interface Values {
  readonly name: string;
}

export const competenceRecorded: Rule<object, Values> = {
  title: { nb: 'Fagfelt og kompetanse', nn: 'Fagfelt og kompetanse', en: 'Field and competence' },
  severity: 'note',
  sentence: {
    nb: ({ name }) => `${name}: fagfelt/kompetanse er ikke dokumentert.`,
    nn: ({ name }) => `${name}: fagfelt/kompetanse er ikkje dokumentert.`,
    en: ({ name }) => `${name}: the field of expertise or competence is not documented.`,
  },
  identity: ({ name }) => [name],
  *check(committee, _terms, when) {
    const { members } = committee.tables;
    if (members === undefined) return;
    if (members.columns.competence === undefined) {
      yield* absent(when, 'members', 'competence');
      return;
    }
    yield* judgeEach(appointedRows(committee, when, 'everybody'), (row) => {
      const { type, role, competence } = row;
      const isSpecialist = type === 'specialist' || role === 'specialist';
      const mayBe = type === unread || role === unread;
      if ((!isSpecialist && !mayBe) || competence !== undefined) return undefined;
      return unlessInDoubt(row, { at: placeOf(row.row, 'competence'), values: { name: row.name } });
    });
  },
};
