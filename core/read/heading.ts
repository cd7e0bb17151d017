import type { Role } from '../appointment.ts';
import { unread } from '../committee.ts';
import { readRegion, type RegionLookup } from './regions.ts';
import { readRole } from './roles.ts';
import { wordsOf } from './text.ts';

/** What a heading says of the rows below it. */
export interface Heading {
  readonly region?: string;
  readonly role?: Role;
}

/** Headings over a block of rows: «Varamedlemmer», «Sekretariat». */
const blocks: Readonly<Partial<Record<Role, string>>> = {
  member: 'medlemmer | medlemer | members | faste medlemmer | faste medlemer | ordinære medlemmer | ordinære medlemer',
  deputy: 'varamedlemmer | varamedlemer | vararepresentanter | vararepresentantar | varaer | vararer | deputies',
  'deputy-leader': 'nestledere | nestleiarar',
  secretariat: 'sekretariat | sekretariatet | sekretærer | sekretærar | secretariat',
  observer: 'observatører | observatørar | observers',
  associated:
    'tilknyttet kompetanse | tilknytt kompetanse | ressurspersoner | ressurspersonar | fagressurser | fagressursar',
  specialist: 'spesialister | spesialistar | specialists',
  'user-representative': 'brukerrepresentanter | brukarrepresentantar | user representatives',
  'patient-association': 'pasientforeninger | pasientforeiningar | brukerorganisasjoner | brukarorganisasjonar',
};

const byWords: ReadonlyMap<string, Role> = new Map(
  Object.entries(blocks).flatMap(
    ([role, words]) => words.split('|').map((word) => [word.trim(), role as Role] as const), // keys of a Record<Role, …>
  ),
);

/** A rôle in the singular heads a block too, but not what is also the name of an organisation. */
function roleOf(words: string): Role | undefined {
  const role = byWords.get(words) ?? readRole(words);
  return role === unread || role === 'authority' || role === 'vacant' ? undefined : role;
}

const apart = /\s+[–—-]+\s+|[:,;()/]|\s+(?:fra|frå|i|for|from|in)\s+/i;
const filler =
  /^(\d+|nettverket|gruppen|gruppa|utvalget|utvalet|rådet|plasser|plassar|representanter|representantar|rhf)$/;

/**
 * Reads a text that stands alone in a row as a heading: «Helse Vest RHF», «Varamedlemmer:», «Helse Vest RHF – 2 medlemmer», «Varamedlemmer fra
 * Helse Nord». Every piece of it must say a region, a rôle or a number; undefined when one does not.
 */
export function readHeading(text: string, lookup: RegionLookup): Heading | undefined {
  const whole = readRegion(text, lookup);
  if (typeof whole === 'string') return { region: whole };
  const heading: { region?: string; role?: Role } = {};
  for (const piece of text.split(apart)) {
    const words = wordsOf(piece).replace(/^\d+ (?=\p{L})/u, '');
    const region = readRegion(piece.trim(), lookup);
    const role = typeof region === 'string' ? undefined : roleOf(words);
    if (typeof region === 'string' && heading.region === undefined) heading.region = region;
    else if (role !== undefined && heading.role === undefined) heading.role = role;
    else if (words !== '' && !filler.test(words)) return undefined;
  }
  return heading.region === undefined && heading.role === undefined ? undefined : heading;
}
