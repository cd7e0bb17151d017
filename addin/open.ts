import type { Language, Text } from '../core/language.ts';
import { fileWorkbook, largestFile, type FileView, type FileWorkbook } from './file.ts';
import type { Judge } from './judge.ts';
import { trouble } from './texts/common.ts';

/** Why a file could not be opened, and how to try once more where that may help. */
export interface Trouble {
  readonly name: string;
  readonly detail: Text | string;
  readonly again?: () => void;
}

interface OpenParts {
  readonly judge: Judge;
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly show: (view: FileView) => void;
  readonly save: (file: Blob, name: string) => void;
}

/** Opens a workbook for file mode: reads its cells through the service. Undefined when it was cancelled. */
export async function openFile(
  name: string,
  bytes: Blob,
  { judge, language, signal, show, save }: OpenParts,
): Promise<FileWorkbook | Trouble | undefined> {
  if (bytes.size > largestFile) return { name, detail: trouble.tooLarge };
  const outcome = await judge.read(bytes, language, signal);
  switch (outcome.kind) {
    case 'value':
      return fileWorkbook({ name, bytes, shown: outcome.value, judge, show, save });
    case 'problem':
      return { name, detail: outcome.problem.detail === '' ? trouble.unreadable : outcome.problem.detail };
    case 'away':
      return { name, detail: trouble.away };
    case 'cancelled':
      return undefined;
  }
}

/** Tells a workbook from the reason there is none. */
export function isTrouble(opened: FileWorkbook | Trouble): opened is Trouble {
  return 'detail' in opened;
}
