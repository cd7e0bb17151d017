import { bodyNames } from './body-names.ts';
import type { Language, Text } from './language.ts';
import { deputies, everybody } from './seated.ts';

const { group } = bodyNames;
const all: Text = { nb: 'Hele gruppen', nn: 'Heile gruppa', en: 'The whole group' };
const substitutes: Text = { nb: 'Varamedlemmer', nn: 'Varamedlemer', en: 'Deputies' };

const member: Readonly<Record<Language, readonly [string, string]>> = {
  nb: ['medlem', 'medlemmer'],
  nn: ['medlem', 'medlemer'],
  en: ['member', 'members'],
};
const deputy: typeof member = {
  nb: ['varamedlem', 'varamedlemmer'],
  nn: ['varamedlem', 'varamedlemer'],
  en: ['deputy', 'deputies'],
};

const isWhole = (region: string) => region === everybody || region === deputies;

/** Who has the members, at the start of a sentence: «Helse Vest», or «Gruppen». */
export function bodyOf(region: string, language: Language): string {
  return isWhole(region) ? group[language] : region;
}

/** The same after a preposition: «for Helse Vest», «for gruppen». */
export function bodyWithin(region: string, language: Language): string {
  return isWhole(region) ? group[language].toLowerCase() : region;
}

/** «medlemmer», or «varamedlemmer». */
export function membersOf(region: string, count: number, language: Language): string {
  return (region === deputies ? deputy : member)[language][count === 1 ? 0 : 1];
}

const seat: readonly [Text, Text] = [
  { nb: 'plass', nn: 'plass', en: 'seat' },
  { nb: 'varaplass', nn: 'varaplass', en: 'deputy’s seat' },
];

/** «plass», or «varaplass». */
export function seatOf(region: string, language: Language): string {
  return seat[region === deputies ? 1 : 0][language];
}

/** What a line of seats is called. */
export function seatsName(region: string, language: Language): string {
  if (region === deputies) return substitutes[language];
  return region === everybody ? all[language] : region;
}
