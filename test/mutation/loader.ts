import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { takeCollected, type CollectedTest } from './collected.ts';

/** A test with the file it stands in. */
export interface LoadedTest extends CollectedTest {
  readonly id: string;
  readonly file: string;
}

const shim = new URL('collected.ts', import.meta.url).href;
let round = 0;

const isOurs = (url: string) =>
  url.startsWith(pathToFileURL(`${process.cwd()}/`).href) && !url.includes('/node_modules/') && !url.startsWith(shim);

// Our modules are loaded anew in each round; `vitest` is what collects the tests.
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'vitest' && context.parentURL?.startsWith(shim) !== true)
      return { url: shim, shortCircuit: true };
    const found = next(specifier, context);
    return round > 0 && isOurs(found.url) ? { ...found, url: `${found.url.split('?')[0]}?round=${round}` } : found;
  },
});

/** Which files hold the tests, as patterns. */
export interface TestFiles {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Loads the code and its tests as if for the first time. */
export async function loadTests({ include, exclude }: TestFiles): Promise<readonly LoadedTest[]> {
  round += 1;
  const loaded: LoadedTest[] = [];
  for (const file of globSync(include, { exclude }).sort()) {
    await import(`${pathToFileURL(resolve(file)).href}?round=${round}`);
    for (const [index, test] of takeCollected().entries())
      loaded.push({ ...test, file, id: `${file}#${index} ${test.name}` });
  }
  return loaded;
}
