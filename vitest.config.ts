import { defineConfig } from 'vitest/config';
import { closingLine } from './test/reporter.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    globalSetup: ['test/e2e/build.ts'],
    // Long because slow machines exist; no test waits for a clock.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ['default', closingLine(process.env['CI'] === 'true')],
  },
});
