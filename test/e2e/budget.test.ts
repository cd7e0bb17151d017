import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const built = new URL('../../dist/pane/', import.meta.url);

test('the pane is at most 30 kB gzip: page, script and style together', async () => {
  const files = await readdir(built, { recursive: true });
  const pane = files.filter((file) => /\.(?:html|js|css)$/.test(file));
  expect(new Set(pane.map((file) => file.split('.').at(-1)))).toEqual(new Set(['html', 'js', 'css']));
  const sizes = await Promise.all(pane.map(async (file) => gzipSync(await readFile(new URL(file, built))).length));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30_000);
});

test('the page holds no script and no style of its own, and asks no other host for any', async () => {
  const page = await readFile(new URL('index.html', built), 'utf8');
  expect(page).not.toMatch(/<style|style=|<script>|\son\w+=/i);
  expect(page).not.toMatch(/https?:\/\//);
  expect(page).toContain("default-src 'none'");
});
