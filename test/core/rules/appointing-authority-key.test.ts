import { expect, test } from 'vitest';
import { judgeDecisions } from '../decisions.ts';
import { findings } from '../roster.ts';

const keyOf = (by: string, language: 'nb' | 'nn' = 'nb', more = {}) =>
  findings(judgeDecisions({ 'Oppnevnt av': by, ...more }, { language }), 'appointing-authority')[0]?.key;

test('another body is another finding, another language or spelling of the same is not', () => {
  expect(keyOf('Nettverket')).toBeDefined();
  expect(keyOf('NETTVERKET', 'nn')).toBe(keyOf('Nettverket'));
  expect(keyOf('Helse Vest RHF')).not.toBe(keyOf('Nettverket'));
});
