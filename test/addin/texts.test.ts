import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../addin/texts/', import.meta.url);
const files = readdirSync(folder);

/** Every text in a module, with where it stands. A sentence is a function and speaks for itself. */
function textsIn(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

test('the pane speaks calmly: no blame, no exclamation marks, nothing empty', async () => {
  const modules = await Promise.all(files.map(async (file) => textsIn({ ...(await open(file)) }, file)));
  const texts = modules.flat();
  expect(texts.length).toBeGreaterThan(200);
  const harsh = /brudd|ugyldig|!|^\s*$/i;
  expect(texts.filter(([, text]) => harsh.test(text))).toEqual([]);
});

async function open(file: string): Promise<object> {
  return Object(await import(new URL(file, folder).href));
}
