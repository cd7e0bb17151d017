import type { Language, Text } from '../core/language.ts';
import { fileWorkbook, largestFile, type FileView, type FileWorkbook } from './file.ts';
import type { Judge, Outcome } from './judge.ts';
import { trouble } from './texts/words.ts';

/** Why a file could not be opened, and how to try once more where that may help. */
export interface Trouble {
  readonly name: string;
  readonly detail: Text | string;
  readonly again?: () => void;
}

/** Where the bytes come from: a file the person chose, or a sample. */
export type Load = (signal: AbortSignal) => Promise<Outcome<Blob>>;

interface OpenParts {
  readonly judge: Judge;
  /** The day it is judged by at first; undefined is today. */
  readonly on: string | undefined;
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly show: (view: FileView) => void;
  readonly save: (file: Blob, name: string) => void;
  /** Does the same once more. */
  readonly again: () => void;
}

/** Opens a workbook for file mode: reads its cells through the service. Undefined when it was cancelled. */
export async function openFile(
  name: string,
  load: Load,
  parts: OpenParts,
): Promise<FileWorkbook | Trouble | undefined> {
  const { judge, on, language, signal, show, save, again } = parts;
  const bytes = await load(signal);
  if (bytes.kind !== 'value') return troubleOf(name, bytes, again);
  if (bytes.value.size > largestFile) return { name, detail: trouble.tooLarge };
  const read = await judge.read(bytes.value, language, signal);
  if (read.kind !== 'value') return troubleOf(name, read, again);
  return fileWorkbook({ name, bytes: bytes.value, shown: read.value, on, judge, show, save });
}

type Failed = Exclude<Outcome<unknown>, { kind: 'value' }>;

function troubleOf(name: string, failed: Failed, again: () => void): Trouble | undefined {
  switch (failed.kind) {
    case 'problem':
      return { name, detail: failed.problem.detail };
    case 'away':
      return { name, detail: trouble.away, again };
    case 'cancelled':
      return undefined;
  }
}

/** Tells a workbook from the reason there is none. */
export function isTrouble(opened: FileWorkbook | Trouble): opened is Trouble {
  return 'detail' in opened;
}
