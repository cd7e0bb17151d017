import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeness, signatureOf } from '../../core/alike.ts';

const parameters = { seed: Number(process.env.SEED ?? 2026), numRuns: Number(process.env.RUNS ?? 500) };
const word = fc.stringMatching(/^[a-zæøåáčđŋšŧžéchw]{1,9}$/);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const disguise = fc.constantFrom<(text: string) => string>(
  (text) => text.toUpperCase(),
  (text) => text.replaceAll(' ', '-'),
  (text) => text.replaceAll('ø', 'oe').replaceAll('æ', 'ae').replaceAll('å', 'aa'),
  (text) => text.replaceAll('ø', 'ö').replaceAll('æ', 'ä'),
  (text) => text.split(' ').toReversed().join(' '),
  (text) => `Dr. ${text}`,
  (text) => text.replace(/^(.*) (\S+)$/, '$2, $1'),
);

test('a name in disguise is alike, and has the same signature', () => {
  fc.assert(
    fc.property(name, disguise, (one, dress) => {
      expect(likeness(one, dress(one))).toBe('written');
      expect(signatureOf(dress(one))).toBe(signatureOf(one));
    }),
    parameters,
  );
});

test('whatever is alike shares a signature, and is alike the other way round', () => {
  const letters = fc.array(fc.constantFrom(...'a,e,o,h,c,t,k,k,s,w,v,z,q, ,th,ch,ss'.split(',')), { maxLength: 12 });
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      const [a, b] = [one.join(''), other.join('')];
      const kind = likeness(a, b);
      expect(likeness(b, a)).toBe(kind);
      if (kind !== undefined) expect(signatureOf(a)).toBe(signatureOf(b));
    }),
    { ...parameters, numRuns: parameters.numRuns * 4 },
  );
});

test('Sámi letters survive', () => {
  expect(likeness('Áŋŋa Đoš', 'áŋŋa đoš')).toBe('written');
  expect(likeness('Áŋŋa Đoš', 'Anna Dos')).toBeUndefined();
  expect(likeness('Čáhppe Ŧuvva', 'Cahppe Tuvva')).toBeUndefined();
});

test.each([
  ['Kari-Anne Østby', 'ØSTBY, Kari Anne', 'written'],
  ['Kari-Anne Østby', 'Kari Anne Oestby', 'written'],
  ['Åse Bæk', 'Aase Baek', 'written'],
  ['André Hansen', 'Andre Hansen', 'written'],
  ['Dr. Kari Lie', 'Kari Lie', 'written'],
  ['Professor dr. Kari Lie', 'Lie, Kari', 'written'],
  ['Hansen Hanssen', 'Hanssen Hansen', 'written'],
  ['Kari Hansen', 'Kari Hanssen', 'spelt'],
  ['Kari Hansen', 'Kari Hansssen', 'spelt'],
  ['Kari Petterssen', 'Kari Petersen', 'spelt'],
  ['Christine Nilsen', 'Kristine Nilssen', 'spelt'],
  ['Kari Wilhelmsen', 'Kari Vilhelmsen', 'spelt'],
  ['Kari Zakariassen', 'Kari Sakariassen', 'spelt'],
  ['Kari Jacobsen', 'Kari Jaqobsen', 'spelt'],
  ['Marthe Thorsen', 'Marte Torsen', undefined],
  ['Kari Olsen', 'Kari Olssen', undefined],
  ['Ane Lie', 'Anne Lie', undefined],
  ['Jon Lie', 'John Lie', undefined],
  ['Kristin Lie', 'Kristine Lie', undefined],
  ['Kari Lie', 'Kåre Lie', undefined],
  ['Kari Lie', 'Kari Lie Moe', undefined],
])('%s and %s are alike: %s', (one, other, kind) => {
  expect(likeness(one, other)).toBe(kind);
  expect(likeness(other, one)).toBe(kind);
  if (kind !== undefined) expect(signatureOf(one)).toBe(signatureOf(other));
});

test.each([
  // A dash, a quotation mark and a space of another kind divide words too.
  ['Kari–Anne Lie', 'Kari Anne Lie'],
  ['Kari\u2000Lie', 'Kari Lie'],
  ['Kari ’Lie’', 'Kari Lie'],
  ['Kari  Lie ', 'Kari Lie'],
  ['Thomas Noehr', 'Tomas Nør'],
  ['Læer Lie', 'Laer Lie'],
])('«%s» has the signature of «%s»', (one, other) => {
  expect(signatureOf(one)).toBe(signatureOf(other));
});

test.each([
  ['Kari Lie', 'Kari Moe'],
  ['Kari Lie', 'Mari Lie'],
  ['Kari Lie', 'Kari Li'],
  ['Kari Lie', 'KariLie'],
  ['Kari Lie', 'Kari Lie Lie'],
  ['Dr. Kari Lie', 'Mr. Kari Lie'],
  ['Kari Lien', 'Kari Line'],
  ['Kari Loe', 'Kari Leo'],
  ['Gruppe 1', 'Gruppe 11'],
  ['Gruppe 9', 'Gruppe 99'],
  ['Đoš Áŋŋa', 'Doš Áŋŋa'],
  ['Иван Ли', 'Иван Ле'],
])('the signatures tell «%s» from «%s»', (one, other) => {
  expect(signatureOf(one)).not.toBe(signatureOf(other));
});
