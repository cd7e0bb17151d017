import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The samples and the icons stand beside the pane as the very files of their folders. */
const withFiles: Plugin = {
  name: 'files',
  generateBundle() {
    const emit = (folder: string, target: string, ending: string) => {
      for (const name of readdirSync(here(folder)).filter((file) => file.endsWith(ending))) {
        this.emitFile({
          type: 'asset',
          fileName: `${target}/${name}`,
          source: readFileSync(here(`${folder}/${name}`)),
        });
      }
    };
    emit('samples', 'samples', '.xlsx');
    emit('addin/icons', 'icons', '.png');
  },
};

/** Parts fetched on demand bring neither styles nor preloads: what Vite wraps them in is a tenth of the pane's budget for nothing. */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined),
};

/** What both pages load: one file, for many small ones pack worse. The judge on the spot is not of it. */
const shared = /node_modules.preact|addin.|core.(?:answer|day|finding-lines|language|sheet)\.ts$/;

export default defineConfig({
  root: here('addin'),
  base: './',
  publicDir: false,
  plugins: [withFiles, plainImports],
  // `h(tag, props, …children)` packs smaller than the automatic runtime's `jsx(tag, { children })`.
  oxc: {
    jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
    jsxInject: `import { h, Fragment } from 'preact'`,
  },
  // Nothing inlined: the page's content security policy allows only files of its own origin.
  build: {
    outDir: here('dist/pane'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    target: 'es2023',
    rolldownOptions: {
      input: [here('addin/index.html'), here('addin/excel.html')],
      output: { codeSplitting: { groups: [{ name: 'pane', test: shared, minShareCount: 2 }] } },
    },
  },
});
