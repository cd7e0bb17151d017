import { expect, test } from 'vitest';
import { unread } from '../../../core/committee.ts';
import { isProposed, isProposedRole, isVacancy, readRole } from '../../../core/read/roles.ts';

const words: readonly (readonly [string, readonly string[]])[] = [
  [
    'leader',
    [
      'leder',
      'Leder',
      'LEDER',
      'nettverksleder',
      'utvalgsleder',
      '(ny) leder',
      'ny leder',
      'leiar',
      'fungerende leder',
      'konstituert leder',
      'Fungerende/konstituert leder',
    ],
  ],
  ['deputy-leader', ['nestleder', 'viseleder', 'varaleder', 'vise-/varaleder', 'nestleiar']],
  ['secretary', ['sekretær', 'referent']],
  ['secretariat', ['sekretariat']],
  ['member', ['medlem', 'fast medlem', 'ordinært medlem', 'komitémedlem', 'deltaker', 'representant']],
  ['deputy', ['vara', 'varamedlem', 'vararepresentant', 'varamann', 'personlig vara', '1. vara', 'stedfortreder']],
  ['observer', ['observatør', 'obs.', 'møte- og talerett']],
  [
    'associated',
    ['tilknyttet', 'ressursperson', 'fagressurs', 'rådgiver', 'ekstern kompetanse', 'ad hoc', 'Tilknyttet kompetanse'],
  ],
  ['user-representative', ['brukerrepresentant', 'bruker', 'brukermedvirker', 'erfaringsrepresentant']],
  ['professional-user-representative', ['Profesjonell brukerrepresentant', 'profesjonell brukarrepresentant']],
  ['patient-association', ['pasientforening', 'pasientorganisasjon', 'brukerorganisasjon', 'interesseorganisasjon']],
  [
    'authority',
    [
      'DMP',
      'Helsedirektoratet',
      'Sykehusinnkjøp',
      'prosjektleder',
      'Myndighet',
      'prosjektteam',
      'Myndighet / prosjektteam',
    ],
  ],
  ['vacant', ['vakant', 'ledig', 'mangler', 'ikke oppnevnt', 'NN', 'N.N.']],
];

test.each(words.flatMap(([role, texts]) => texts.map((text) => [text, role] as const)))('«%s» is %s', (text, role) => {
  expect(readRole(text)).toBe(role);
});

test.each(['', ' ', '-', '–'])('«%s» is no rôle at all', (text) => {
  expect(readRole(text)).toBeUndefined();
});

test.each(['Superbruker', 'Overlege', 'lederstøtte', 'vararepresentantene i fjor', '#N/A', 'ja', '1'])(
  '«%s» is not guessed',
  (text) => {
    expect(readRole(text)).toBe(unread);
  },
);

test('a proposed rôle is the rôle it would be, and is known as proposed', () => {
  expect(readRole('Foreslått medlem')).toBe('member');
  expect(readRole('foreslått')).toBe('member');
  expect(isProposed('Foreslått medlem')).toBe(true);
  expect(isProposed('foreslått som leder')).toBe(true);
  expect(isProposed('Medlem')).toBe(false);
});

test.each([
  ['Foreslått medlem', 'member'],
  ['(foreslått)', 'member'],
  ['Medlem (foreslått)', 'member'],
  ['Medlem (Føreslått)', 'member'],
  ['medlem – foreslått', 'member'],
  ['Medlem foreslått', 'member'],
  ['Leder, foreslått', 'leader'],
  ['Leder (foreslått fra 01.01.2027)', 'leader'],
  ['Medlem (foreslått 2027)', 'member'],
  ['Medlem (vara, foreslått)', 'deputy'],
  ['Nestleder (innstilt)', 'deputy-leader'],
  ['Member (proposed)', 'member'],
])('«%s» is proposed, and the rôle it would be', (text, role) => {
  // Twice: a text may be remembered from the first reading.
  const once = [readRole(text), isProposedRole(text)];
  expect([once, [readRole(text), isProposedRole(text)]]).toEqual([
    [role, true],
    [role, true],
  ]);
});

test.each(['Medlem (foreslått av FFO)', 'Medlem, foreslått leder', 'Medlem (foreslått som leder)'])(
  '«%s» does not say whether the membership is proposed: it is not guessed',
  (text) => {
    expect(readRole(text)).toBe(unread);
    expect(isProposedRole(text)).toBe(false);
  },
);

test.each([
  ['', undefined],
  ['Medlem', 'member'],
  ['Medlem (vara)', 'deputy'],
  ['Medlem (ikke foreslått)', 'member'],
  ['Medlem (ikkje føreslått)', 'member'],
  ['Medlemforeslått', unread],
])('«%s» is not proposed', (text, role) => {
  expect(readRole(text)).toBe(role);
  expect(isProposedRole(text)).toBe(false);
});

test.each([
  ...[
    'Vakant',
    'vakant',
    'VAKANT',
    '(vakant)',
    'Vakant plass',
    'Ledig',
    'Ledig plass',
    'Mangler',
    'ikke oppnevnt',
    'Ikke oppnevnt ennå',
  ],
  ...[
    'NN',
    'N.N.',
    'N. N.',
    'n.n.',
    '-',
    '–',
    '?',
    'representant fra Helse Vest mangler',
    'Representant mangler fra Helse Vest',
    'Vakant – Helse Vest',
  ],
])('the name «%s» marks a free seat', (name) => {
  expect(isVacancy(name)).toBe(true);
});

test.each(['Kari Nordmann', 'Nina Ledang', 'Vakanta Berg', 'Anne Nn-Berg', 'N. Nilsen', 'Ole N. Ness'])(
  '«%s» is a person',
  (name) => {
    expect(isVacancy(name)).toBe(false);
  },
);

test.each([
  ['Medlem (vara)', 'deputy'],
  ['Leder (ny i 2026)', 'leader'],
  ['Leder (leiar)', 'leader'],
  ['Fast(nytt)medlem', 'member'],
  ['Overlege (leder)', 'leader'],
  ['Leder (vara)', unread],
  ['Overlege (ny)', unread],
  ['Fast lege', unread],
])('what stands in parentheses in «%s» is read with care', (text, role) => {
  expect(readRole(text)).toBe(role);
});

test('a dash beside a rôle is no empty cell', () => {
  expect(['Leiar –', '– Leiar', '—'].map((text) => readRole(text))).toEqual(['leader', 'leader', undefined]);
  expect(['–?', '— Kari Nes', 'Kari Nes –'].map((name) => isVacancy(name))).toEqual([true, false, false]);
});
