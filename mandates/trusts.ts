import type { Employer, Employers } from '../core/employer.ts';
import { closed } from './trusts-closed.ts';
import { centralNorway, northernNorway } from './trusts-north.ts';
import { shared } from './trusts-shared.ts';
import { southEast } from './trusts-south-east.ts';
import { western } from './trusts-west.ts';

/** Every health trust and private hospital with an agreement, closed ones too. */
const known: readonly Employer[] = [
  ...southEast,
  ...western,
  ...centralNorway,
  ...northernNorway,
  ...shared,
  ...closed,
];

/** Where members may work. Of a municipality or a specialist in private practice the region is the one typed. */
export const employers: Employers = {
  known,
  outside: [
    'kommun',
    'fylkeskommun',
    'bydel',
    'avtalespesialist',
    'privatpraktiserende',
    'privat praksis',
    'fastlege',
    'legesent',
    'legekontor',
  ],
};
