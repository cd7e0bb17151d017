import { beforeAll, describe, test } from 'vitest';

describe('a group whose preparation breaks', () => {
  beforeAll(() => {
    throw new Error('The preparation broke.');
  });
  test('is not run', () => undefined);
});
