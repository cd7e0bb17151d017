import { defineConfig } from 'vitest/config';
import { closingLine } from '../../reporter.ts';

/** Small runs with a known outcome, for the test of the closing line. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.run.ts'],
    globalSetup: process.env['SETUP_THROWS'] === undefined ? [] : ['./broken-setup.ts'],
    reporters: ['default', closingLine(process.env['CI'] === 'true')],
  },
});
