import { expect, test } from 'vitest';
import { runTool } from './tool.ts';

/** Runs `test/house/runs/*.run.ts` with the project's own reporter. The runner's settings of this run must not reach it. */
async function closing(run: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const config = ['run', '--config', 'test/house/runs/vitest.config.ts'];
  const { out, code } = await runTool('vitest/vitest.mjs', [...config, ...run], {
    PATH: process.env['PATH'],
    ...environment,
  });
  return { line: out.split('\n').slice(-2), code };
}

test('a run closes with its numbers, alone on the last line', async () => {
  expect(await closing(['passes', 'fails', 'skips'])).toEqual({ line: ['4 passed, 1 failed, 1 skipped', ''], code: 1 });
});

test('a file that does not load counts as failed', async () => {
  expect(await closing(['does-not-load'])).toEqual({ line: ['0 passed, 1 failed, 0 skipped', ''], code: 1 });
});

test('a preparation that breaks counts as failed', async () => {
  expect(await closing(['breaks-before'])).toEqual({ line: ['0 passed, 1 failed, 1 skipped', ''], code: 1 });
});

test('a rejection nobody waited for counts as failed', async () => {
  expect(await closing(['loses-a-promise'])).toEqual({ line: ['1 passed, 1 failed, 0 skipped', ''], code: 1 });
});

test('a set-up of all tests that breaks counts as failed', async () => {
  expect(await closing(['passes'], { SETUP_THROWS: 'yes' })).toEqual({
    line: ['0 passed, 1 failed, 0 skipped', ''],
    code: 1,
  });
});

test('a skipped test fails the run on CI, and only there', async () => {
  expect(await closing(['passes', 'skips'])).toEqual({ line: ['3 passed, 0 failed, 1 skipped', ''], code: 0 });
  expect(await closing(['passes', 'skips'], { CI: 'true' })).toEqual({
    line: ['3 passed, 0 failed, 1 skipped', ''],
    code: 1,
  });
});
