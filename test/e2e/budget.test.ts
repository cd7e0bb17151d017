import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const built = new URL('../../dist/pane/', import.meta.url);

/** A script's own imports, not those it makes on demand: `import{a}from"./b.js"`, `import"./b.js"`. */
const imports = /\bimport\s*(?:[^"'()]*?from\s*)?["'](\.\/[^"']+)["']/g;
const references = /(?:src|href)="(\.\/[^"]+\.(?:js|css))"/g;

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, path = '']) => path);

/** What a browser fetches before the pane is up: the page, its styles and scripts, and what these import. */
async function loaded(page: string): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  const visit = async (url: URL): Promise<void> => {
    if (sizes.has(url.href)) return;
    const bytes = await readFile(url);
    sizes.set(url.href, gzipSync(bytes).length);
    const next = url.pathname.endsWith('.css')
      ? []
      : found(bytes.toString(), url.pathname.endsWith('.html') ? references : imports);
    for (const path of next) await visit(new URL(path, url));
  };
  await visit(new URL(page, built));
  return sizes;
}

test.each(['index.html', 'excel.html'])(
  'what %s loads before it is up is at most 30 kB gzip: page, script and style together',
  async (page) => {
    const sizes = await loaded(page);
    const kinds = new Set([...sizes.keys()].map((file) => file.split('.').at(-1)));
    expect(kinds).toEqual(new Set(['html', 'js', 'css']));
    expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30_000);
  },
);

test('the page holds no script and no style of its own, and asks no other host for any', async () => {
  const page = await readFile(new URL('index.html', built), 'utf8');
  expect(page).not.toMatch(/<style|style=|<script>|\son\w+=/i);
  expect(page).not.toMatch(/https?:\/\//);
  expect(page).toContain("default-src 'none'");
});

test('the page beside Excel asks for office.js where Microsoft serves it, and for nothing else elsewhere', async () => {
  const page = await readFile(new URL('excel.html', built), 'utf8');
  expect(page).not.toMatch(/<style|style=|<script>|\son\w+=/i);
  expect(page.match(/https?:\/\/[^"]+/g)).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
});
