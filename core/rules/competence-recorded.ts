import { absent, absentFromList } from '../absent.ts';
import { appointedRows, unlessInDoubt } from '../appointed.ts';
import type { Appointment } from '../appointment.ts';
import { placeOf, unread } from '../committee.ts';
import { judgeEach } from '../judge-each.ts';
import type { Rule } from '../rule.ts';

export interface Values {
  readonly name: string;
}

/** A member whose type is left empty may be a specialist. */
function isSpecialist({ type, role }: Appointment): 'yes' | 'no' | 'maybe' {
  if (type === 'specialist' || role === 'specialist') return 'yes';
  if (type === unread || role === unread) return 'maybe';
  return type === undefined && (role === undefined || role === 'member') ? 'maybe' : 'no';
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
    yield* absentFromList(committee, when, 'competence');
    const untyped: Appointment[] = [];
    yield* judgeEach(appointedRows(committee, when, 'everybody'), (row) => {
      const { competence, type } = row;
      const { columns } = row.row.table;
      const isOne = isSpecialist(row);
      if (competence !== undefined || columns.competence === undefined || isOne === 'no') return undefined;
      const found = { at: placeOf(row.row, 'competence'), values: { name: row.name } };
      if (isOne === 'yes' || type !== undefined) return unlessInDoubt(row, found);
      if (columns.type !== undefined) return unlessInDoubt(row, found, [placeOf(row.row, 'type')]);
      untyped.push(row);
      return undefined;
    });
    if (untyped.length > 0) yield* absent(when, 'members', 'type');
  },
};
