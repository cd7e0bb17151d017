import { placeOf, unread, type Place } from '../committee.ts';
import { strayRows, unclearPlaces, type Employed } from '../employed.ts';
import { judgeEach } from '../judge-each.ts';
import type { Finding, Rule, Undecided } from '../rule.ts';

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

function judge(employed: Employed): Finding<Values> | Undecided | undefined {
  const { row, workplace } = employed;
  const { name, employer = '', region } = row;
  if (region === undefined || workplace === undefined) return undefined;
  // Who belongs to no one region can be in none other.
  if (workplace !== unread && workplace.kind !== 'region') return undefined;
  const cells = unclearPlaces(employed);
  if (cells.length > 0 || workplace === unread || region === unread) return { undecided: { about: name, cells } };
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
  check(committee, _terms, when) {
    return judgeEach(strayRows(committee, when), judge);
  },
};
