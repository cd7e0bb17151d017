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
