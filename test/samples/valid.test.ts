import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { faultsOf, mayRun, schemas } from '../functions/files/office.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'samples-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const samples = readdirSync(join(root, 'samples'))
  .filter((name) => name.endsWith('.xlsx'))
  .sort();

/** The marked copy as `npm run check -- FILE --annotated OUT` makes it. */
function markedCopy(name: string): Uint8Array {
  const out = join(folder, name);
  const options = ['functions/local/check.ts', join('samples', name), '--on', '2026-11-22', '--annotated', out];
  const { status, stderr } = spawnSync(process.execPath, options, { cwd: root, encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return readFileSync(out);
}

test('there is a flawless and a flawed sample for each mandate, and one of a mandate of one’s own', () => {
  expect(samples).toEqual([
    'brukerutvalg.xlsx',
    'dmp-feilfri.xlsx',
    'dmp-med-feil.xlsx',
    'nettverk-feilfri.xlsx',
    'nettverk-med-feil.xlsx',
  ]);
});

describe.runIf(mayRun(schemas))('the schemas of the standard', () => {
  test.each(samples)('find nothing in %s', (name) => {
    expect(faultsOf(readFileSync(join(root, 'samples', name)))).toEqual([]);
  });

  test.each(samples)('find nothing in the marked copy of %s', (name) => {
    expect(faultsOf(markedCopy(name))).toEqual([]);
  });
});
