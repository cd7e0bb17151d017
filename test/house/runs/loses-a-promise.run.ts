import { test } from 'vitest';

test('passes, but loses a promise that is rejected', () => {
  void Promise.reject(new Error('Nobody waited for this.'));
});
