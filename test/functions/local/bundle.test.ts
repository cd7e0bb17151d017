import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { bundle } from '../../../functions/local/bundle.ts';
import { runToEnd } from '../running.ts';

const functions = pathToFileURL(join(import.meta.dirname, '../../../functions')).href;

/** Loads an entry as the worker does, in a process of its own, and says what it registered. */
async function registeredBy(entry: string, cwd: string, environment: Readonly<Record<string, string>> = {}) {
  const script = join(cwd, 'load.mjs');
  await writeFile(
    script,
    `import { provideCoreApi } from '${functions}/local/core-api.ts';
     const { functions } = provideCoreApi(() => undefined);
     await import('${entry}');
     console.log(JSON.stringify(functions.map(({ metadata }) => metadata)));`,
  );
  const env = { PATH: process.env['PATH'], ...environment };
  return runToEnd(spawn(process.execPath, [script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] }));
}

test('the bundle for Azure registers the same functions, and needs nothing beside it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  await bundle(join(folder, 'dist'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  const fromSource = await registeredBy(`${functions}/app.ts`, folder);
  const fromBundle = await registeredBy(pathToFileURL(join(folder, 'dist/app.js')).href, folder);
  expect(fromBundle).toEqual({ code: 0, out: fromSource.out, err: '' });
  expect(JSON.parse(fromBundle.out)).toHaveLength(17);

  const refused = await registeredBy(pathToFileURL(join(folder, 'dist/app.js')).href, folder, {
    WEBSITE_INSTANCE_ID: 'x',
  });
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('Mandatvakt starter ikke i Azure uten innlogging');

  const files = await readdir(join(folder, 'dist'));
  const texts = await Promise.all(files.map((name) => readFile(join(folder, 'dist', name), 'utf8')));
  const imported = texts.flatMap((text) => [
    ...[...text.matchAll(/^import(?: [\w{}$*, ]+ from)? ?"([^"]+)"/gm)].map(([, name = '']) => name),
    ...[...text.matchAll(/__require\("([^"]+)"\)/g)].map(([, name = '']) => name),
  ]);
  expect(imported.length).toBeGreaterThan(10);
  const outside = imported.filter((name) => !isBuiltin(name) && !name.startsWith('./'));
  expect([...new Set(outside)]).toEqual(['@azure/functions-core']);
  expect(packageJson.main).toBe('dist/functions/app.js');
  await rm(folder, { recursive: true });
}, 60_000);
