import { expect, test } from 'vitest';
import { keepLanguage, recallLanguage } from '../../addin/language.ts';

function storage(kept: Record<string, string>): () => Storage {
  // Only what is asked of it.
  const partial: Pick<Storage, 'getItem' | 'setItem'> = {
    getItem: (key) => kept[key] ?? null,
    setItem: (key, value) => {
      kept[key] = value;
    },
  };
  return () => partial as Storage;
}

const blocked = (): Storage => {
  throw new DOMException('denied', 'SecurityError');
};

test('the language chosen is the language of next time', () => {
  const kept = {};
  expect(keepLanguage(storage(kept), 'nn')).toBe(true);
  expect(recallLanguage(storage(kept))).toBe('nn');
});

test('bokmål is the language of the first time, and of a value nobody knows', () => {
  expect(recallLanguage(storage({}))).toBe('nb');
  expect(recallLanguage(storage({ 'mandatvakt.language': 'fr' }))).toBe('nb');
});

test('a browser that keeps nothing speaks bokmål, and says that it kept nothing', () => {
  expect(recallLanguage(blocked)).toBe('nb');
  expect(keepLanguage(blocked, 'en')).toBe(false);
});

test('a bug of another kind is not hidden', () => {
  const broken = () => {
    throw new TypeError('a bug');
  };
  expect(() => recallLanguage(broken)).toThrow('a bug');
});
