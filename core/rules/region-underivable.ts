import type { Role } from '../appointment.ts';
import { placeOf, unread, type Read } from '../committee.ts';
import { strayRows } from '../employed.ts';
import { judgeEach } from '../judge-each.ts';
import type { Rule } from '../rule.ts';

/** Whose region matters, where the list says what each takes part as. */
const counted: readonly Read<Role>[] = [undefined, 'member', 'specialist'];

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
    return judgeEach(strayRows(committee, when), ({ row, workplace, doubts }) => {
      const { name, employer = '', region } = row;
      const isOfRegion = workplace === undefined || workplace === unread || workplace.kind === 'region';
      if (isOfRegion || doubts.length > 0 || typeof region !== 'string' || !counted.includes(row.type))
        return undefined;
      return { at: placeOf(row.row, 'employer'), values: { name, employer, region } };
    });
  },
};
