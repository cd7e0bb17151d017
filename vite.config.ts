import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The samples stand beside the pane as the very files of `samples/`. */
const withSamples: Plugin = {
  name: 'samples',
  generateBundle() {
    for (const name of readdirSync(here('samples')).filter((file) => file.endsWith('.xlsx'))) {
      this.emitFile({ type: 'asset', fileName: `samples/${name}`, source: readFileSync(here(`samples/${name}`)) });
    }
  },
};

export default defineConfig({
  root: here('addin'),
  base: './',
  publicDir: false,
  plugins: [withSamples],
  // `h(tag, props, …children)` packs smaller than the automatic runtime's `jsx(tag, { children })`.
  oxc: {
    jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
    jsxInject: `import { h, Fragment } from 'preact'`,
  },
  // Nothing inlined: the page's content security policy allows only files of its own origin.
  build: { outDir: here('dist/pane'), emptyOutDir: true, assetsInlineLimit: 0, modulePreload: false, target: 'es2023' },
});
