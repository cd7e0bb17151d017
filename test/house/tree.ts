import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from './tool.ts';

/** What is built, installed or kept, and so is not the project's own. */
const foreign = new Set(['node_modules', 'dist', '.tsbuild', '.git', '.data']);

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (foreign.has(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** Every file of the project, by its path from the root. */
export const files: readonly string[] = filesBelow('.');

export const codeFolders = ['core', 'mandates', 'addin', 'functions', 'samples', 'test'] as const;
const isCode = (path: string) => /\.tsx?$/.test(path);

/** The .ts and .tsx files of some top-level folders. */
export function codeOf(...folders: readonly string[]): string[] {
  return files.filter((path) => isCode(path) && folders.includes(path.split('/')[0] ?? ''));
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** One import as it is written: `typeOnly` when nothing of it runs. */
export interface Import {
  readonly from: string;
  readonly what: string;
  readonly typeOnly: boolean;
}

const statement = /^(?:import|export)\s+(type\s)?(?:[^'";]*?from\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/gm;

/** The imports of a code file, re-exports and `import()` included. */
export function importsOf(path: string): Import[] {
  return [...textOf(path).matchAll(statement)].map(([, type, named, called]) => ({
    from: path,
    what: named ?? called ?? '',
    typeOnly: type !== undefined,
  }));
}

/** The file or folder an import leads to, from the root; undefined for a package. */
export function targetOf({ from, what }: Import): string | undefined {
  return what.startsWith('.') ? posix.join(posix.dirname(from), what) : undefined;
}
