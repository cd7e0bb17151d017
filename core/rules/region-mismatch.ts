import type { Appointment } from '../appointment.ts';
import { placeOf, unread, type Place } from '../committee.ts';
import { employedRows, unclearPlaces, type Employed } from '../employed.ts';
import { judgeEach } from '../judge-each.ts';
import type { Finding, Rule } from '../rule.ts';

export interface Values {
  readonly name: string;
  /** As written. */
  readonly employer: string;
  /** The region that the employer belongs to. */
  readonly belongs: string;
  /** The region that is entered. */
  readonly region: string;
}

/** The region's cell, or the employer's where the region stands in a heading. */
const placeOfRegion = ({ row }: Employed): Place =>
  placeOf(row.row, row.row.table.columns.region === undefined ? 'employer' : 'region');

/** Whether the employer's region is, or may be, another than the one entered. Who belongs to no one region can be in none other. */
function isAsked({ workplace, region }: Pick<Appointment, 'workplace' | 'region'>): boolean {
  if (region === undefined || workplace === undefined) return false;
  return workplace === unread || (workplace.kind === 'region' && workplace.region !== region);
}

function judge(employed: Employed): Finding<Values> | undefined {
  const { row, workplace } = employed;
  const { name, employer = '', region } = row;
  if (typeof workplace !== 'object' || workplace.kind !== 'region' || typeof region !== 'string') return undefined;
  return { at: placeOfRegion(employed), values: { name, employer, belongs: workplace.region, region } };
}

export const regionMismatch: Rule<object, Values> = {
  title: { nb: 'Virksomhet og region', nn: 'Verksemd og region', en: 'Employer and region' },
  severity: 'error',
  sentence: {
    nb: (v) => `${v.name}: ${v.employer} hører til ${v.belongs}, men er ført på ${v.region}.`,
    nn: (v) => `${v.name}: ${v.employer} høyrer til ${v.belongs}, men er ført på ${v.region}.`,
    en: (v) => `${v.name}: ${v.employer} belongs to ${v.belongs}, but is entered under ${v.region}.`,
  },
  identity: ({ name, employer, region }) => [name, employer, region],
  *check(committee, _terms, when) {
    // A list of which all the regions are unread is one question, not one a person.
    const open: Employed[] = [];
    const cells: Place[] = [];
    yield* judgeEach(employedRows(committee, when, isAsked), (employed) => {
      const unclear = unclearPlaces(employed);
      if (unclear.length === 0) return judge(employed);
      open.push(employed);
      cells.push(...unclear);
      return undefined;
    });
    const [first] = open;
    if (first === undefined) return;
    const about = open.length === 1 && first.row.name !== '' ? { about: first.row.name } : {};
    yield { undecided: { ...about, cells } };
  },
};
