import { expect, test } from 'vitest';
import { isRunId, momentOf, newRunId } from '../../functions/run-id.ts';

test('a run id carries its moment, and later ids sort after earlier ones', () => {
  const early = newRunId(new Date('2026-11-22T10:00:00.000Z'));
  const late = newRunId(new Date('2026-11-22T10:00:00.001Z'));
  expect(momentOf(early)).toBe(Date.parse('2026-11-22T10:00:00.000Z'));
  expect(early < late).toBe(true);
  expect(isRunId(early)).toBe(true);
});

test('two runs in the same millisecond are two', () => {
  const at = new Date();
  expect(new Set(Array.from({ length: 1000 }, () => newRunId(at))).size).toBe(1000);
});

test.each(['', 'tull', '0192aaaa-bbbb-4ccc-8ddd-eeeeffff0000', "' or 1 eq 1", '0192AAAA-BBBB-7CCC-8DDD-EEEEFFFF0000'])(
  '«%s» is no run id',
  (text) => {
    expect(isRunId(text)).toBe(false);
  },
);
