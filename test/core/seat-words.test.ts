import { expect, test } from 'vitest';
import type { Language } from '../../core/language.ts';
import { bodyOf, bodyWithin, membersOf, seatOf, seatsName } from '../../core/seat-words.ts';
import { deputies, everybody } from '../../core/seated.ts';

const words = (region: string, language: Language) => [
  bodyOf(region, language),
  bodyWithin(region, language),
  membersOf(region, 1, language),
  membersOf(region, 2, language),
  membersOf(region, 0, language),
  seatOf(region, language),
  seatsName(region, language),
];

test.each<[string, Language, string]>([
  ['Helse Vest', 'nb', 'Helse Vest, Helse Vest, medlem, medlemmer, medlemmer, plass, Helse Vest'],
  ['Helse Vest', 'nn', 'Helse Vest, Helse Vest, medlem, medlemer, medlemer, plass, Helse Vest'],
  ['Helse Vest', 'en', 'Helse Vest, Helse Vest, member, members, members, seat, Helse Vest'],
  [everybody, 'nb', 'Gruppen, gruppen, medlem, medlemmer, medlemmer, plass, Hele gruppen'],
  [everybody, 'nn', 'Gruppa, gruppa, medlem, medlemer, medlemer, plass, Heile gruppa'],
  [everybody, 'en', 'The group, the group, member, members, members, seat, The whole group'],
  [deputies, 'nb', 'Gruppen, gruppen, varamedlem, varamedlemmer, varamedlemmer, varaplass, Varamedlemmer'],
  [deputies, 'nn', 'Gruppa, gruppa, varamedlem, varamedlemer, varamedlemer, varaplass, Varamedlemer'],
  [deputies, 'en', 'The group, the group, deputy, deputies, deputies, deputy’s seat, Deputies'],
])('what the seats of «%s» are called in %s', (region, language, expected) => {
  expect(words(region, language).join(', ')).toBe(expected);
});
