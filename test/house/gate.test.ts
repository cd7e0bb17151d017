import { expect, test } from 'vitest';
import { runTool } from './tool.ts';

const silence = { out: '', err: '', code: 0 };

test('the compiler has nothing to say', async () => {
  expect(await runTool('typescript/bin/tsc', ['--build'])).toEqual(silence);
});

test('the linter has nothing to say', async () => {
  expect(await runTool('eslint/bin/eslint.js', ['.', '--max-warnings', '0'])).toEqual(silence);
});

test('every file is formatted', async () => {
  expect(await runTool('prettier/bin/prettier.cjs', ['--list-different', '.'])).toEqual(silence);
});

test('nothing is left that nobody uses', async () => {
  expect(await runTool('knip/bin/knip.js', ['--no-progress'])).toEqual(silence);
});
