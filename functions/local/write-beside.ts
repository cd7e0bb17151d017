import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Text } from '../../core/language.ts';
import type { WrongUsage } from './check-arguments.ts';

/** A file to be written, and what to say when it would be the one that is judged. */
export interface Output {
  readonly target: string;
  readonly bytes: Uint8Array;
  readonly over: Text;
}

const sameTarget: Text = {
  nb: '--annotated og --report kan ikke skrive til samme fil.',
  nn: '--annotated og --report kan ikkje skrive til same fil.',
  en: '--annotated and --report cannot write to the same file.',
};

const trueName = (file: string) => realpath(file).catch(() => resolve(file));

/** Writes beside the target and renames, so that nobody ever sees half a file. */
async function write({ target, bytes }: Output): Promise<WrongUsage | undefined> {
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, target);
    return undefined;
  } catch (error) {
    await rm(beside, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return {
      wrong: {
        nb: `${target} kan ikke skrives (${code}).`,
        nn: `${target} kan ikkje skrivast (${code}).`,
        en: `${target} cannot be written (${code}).`,
      },
    };
  }
}

/** Writes files beside the one that was judged, never over it or each other; none at all when one of them would be. */
export async function writeAll(outputs: readonly Output[], file: string): Promise<WrongUsage | undefined> {
  const names = await Promise.all(outputs.map(({ target }) => trueName(target)));
  const judged = await trueName(file);
  const over = outputs.find((_, index) => names[index] === judged);
  if (over !== undefined) return { wrong: over.over };
  if (new Set(names).size < names.length) return { wrong: sameTarget };
  for (const output of outputs) {
    const failed = await write(output);
    if (failed !== undefined) return failed;
  }
  return undefined;
}
