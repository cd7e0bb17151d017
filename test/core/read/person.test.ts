import { expect, test } from 'vitest';
import { findings, judgeNetwork, members, type Member } from '../roster.ts';
import { identityOf, personCounter, personKey } from '../../../core/read/person.ts';

test('rows of one name as written are one person, in whatever case and order', () => {
  const { appointed } = personCounter();
  const kari = appointed('Kari-Anne Østby');
  expect(['KARI-ANNE ØSTBY', 'Østby, Kari-Anne'].map(appointed)).toEqual([kari, kari]);
  expect(['Kari Anne Østby', 'Kari-Anne Oestby', 'Dr. Kari-Anne Østby'].map(appointed)).not.toContain(kari);
});

test('rows without a name are persons of their own', () => {
  const { appointed, named } = personCounter();
  expect(new Set([appointed(''), appointed(''), named(''), named('')]).size).toBe(4);
});

test('another sheet may write the name otherwise', () => {
  const { appointed, named } = personCounter();
  const kari = appointed('Kari-Anne Østby');
  const per = appointed('Per Li');
  expect(['Kari Anne Østby', 'Dr. Kari-Anne Østby', 'per li'].map(named)).toEqual([kari, kari, per]);
  expect(named('Ola Nes')).toBe(named('Nes, Ola'));
  expect([kari, per]).not.toContain(named('Ola Nes'));
});

test('of two who are written alike the exact one is meant, else the first by name', () => {
  for (const names of [
    ['Kari-Anne Østby', 'Kari Anne Østby'],
    ['Kari Anne Østby', 'Kari-Anne Østby'],
  ]) {
    const { appointed, named } = personCounter();
    const numbers = new Map(names.map((name) => [name, appointed(name)]));
    expect(named('Kari-Anne Østby')).toBe(numbers.get('Kari-Anne Østby'));
    expect(named('Overlege Kari Anne Østby')).toBe(numbers.get('Kari Anne Østby'));
  }
});

test('who is said to be the same has one number, through several lines too', () => {
  const { appointed } = personCounter([
    ['Kari Lie', 'Kari Berg'],
    ['Kari Berg', 'Kari Lie Berg'],
  ]);
  expect(new Set(['Kari Lie', 'KARI BERG', 'Berg, Kari Lie'].map(appointed)).size).toBe(1);
});

test('a later line may name somebody known second', () => {
  const { appointed } = personCounter([
    ['Kari Lie', 'Kari Berg'],
    ['Kari Nes', 'Kari Berg'],
    ['Ola Vik', 'Ola By'],
  ]);
  expect(new Set(['Kari Lie', 'Kari Berg', 'Kari Nes'].map(appointed)).size).toBe(1);
  expect(appointed('Ola Vik')).not.toBe(appointed('Kari Lie'));
});

test('space before the comma of a turned name says nothing', () => {
  expect(identityOf('Lie , Kari')).toBe('kari lie');
});

test('keys for comparison put punctuation and titles aside, identities do not', () => {
  expect(personKey('Overlege Østby, Kari-Anne')).toBe('kari anne overlege østby');
  expect(personKey('Overlege Kari-Anne Østby')).toBe('kari anne østby');
  expect(identityOf('Østby, Kari-Anne')).toBe('kari-anne østby');
});

test('who married is one person when Oppsett says so, and the terms are in a row', () => {
  const earlier: Member = [
    ...['Frode Berg', 'Helse Stavanger HF', 'Helse Vest', 'Medlem', '01.01.2024', '31.12.2025', 'Fagdirektørene'],
  ];
  const numbers = (setup: readonly (readonly [string, string])[]) =>
    findings(judgeNetwork({ members: members({}, [earlier]), setup }), 'consecutive-terms').map(({ values }) => values);
  expect(numbers([])).toEqual([]);
  expect(numbers([['Samme person', 'Frode Gran = Frode Berg']])).toEqual([{ name: 'Frode Gran', number: 2 }]);
});
