import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/**
 * Bundles the app for the Azure Functions host into `folder/app.js`, with everything it needs but Node itself and `@azure/functions-core`, which the
 * worker brings. What is loaded lazily stays in files of its own beside it.
 */
export async function bundle(folder: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(root, 'functions/app.ts'),
      outDir: folder,
      emptyOutDir: true,
      target: 'node22',
      rolldownOptions: {
        external: ['@azure/functions-core'],
        output: { format: 'esm', entryFileNames: 'app.js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bundle(join(root, 'dist/functions'));
