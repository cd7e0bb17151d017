import type { Appointment, Role } from '../appointment.ts';
import { placeOf, type Read } from '../committee.ts';
import { employedRows } from '../employed.ts';
import { judgeEach } from '../judge-each.ts';
import type { Rule } from '../rule.ts';

/** Whose region matters, where the list says what each takes part as. */
const counted: readonly Read<Role>[] = [undefined, 'member', 'specialist'];

const isOfNoRegion = ({ workplace }: Pick<Appointment, 'workplace'>) =>
  typeof workplace === 'object' && workplace.kind !== 'region';

export interface Values {
  readonly name: string;
  /** As written. */
  readonly employer: string;
  readonly region: string;
}

export const regionUnderivable: Rule<object, Values> = {
  title: { nb: 'Virksomhet uten egen region', nn: 'Verksemd utan eigen region', en: 'Employer without a region' },
  severity: 'note',
  sentence: {
    nb: (v) => `${v.name}: ${v.employer} hører ikke til én region. Ført region ${v.region} er brukt.`,
    nn: (v) => `${v.name}: ${v.employer} høyrer ikkje til éin region. Ført region ${v.region} er brukt.`,
    en: (v) => `${v.name}: ${v.employer} belongs to no one region. The region entered, ${v.region}, is used.`,
  },
  identity: ({ name, employer, region }) => [name, employer, region],
  check(committee, _terms, when) {
    return judgeEach(employedRows(committee, when, isOfNoRegion), ({ row, doubts }) => {
      const { name, employer = '', region } = row;
      if (doubts.length > 0 || typeof region !== 'string' || !counted.includes(row.type)) return undefined;
      return { at: placeOf(row.row, 'employer'), values: { name, employer, region } };
    });
  },
};
