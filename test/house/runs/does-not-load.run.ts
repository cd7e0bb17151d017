import { test } from 'vitest';

test('is never reached', () => undefined);
throw new Error('This file does not load.');
