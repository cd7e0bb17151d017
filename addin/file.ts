import type { Language } from '../core/language.ts';
import type { Judge, JudgeOptions, Outcome } from './judge.ts';
import type { Mark, Place, ShownWorkbook, WorkbookPort } from './workbook.ts';

/** What the sheet at the left shows. `focused` counts the times the keyboard was sent to the place. */
export interface FileView {
  readonly place: Place;
  readonly marks: readonly Mark[];
  readonly focused: number;
}

/** A workbook without Excel at hand: its bytes, its cells as the service read them, and the view of them. */
export interface FileWorkbook extends WorkbookPort {
  readonly shown: ShownWorkbook;
  readonly view: () => FileView;
  /** The person picked a place in the table. */
  pick(place: Place): void;
}

/** The service takes no more; said here so that nobody waits for an upload to be refused. */
export const largestFile = 10 * 1024 * 1024;

interface Parts {
  readonly name: string;
  readonly bytes: Blob;
  readonly shown: ShownWorkbook;
  readonly judge: Judge;
  /** Called with each new view. */
  readonly show: (view: FileView) => void;
  /** Hands the person a file. */
  readonly save: (file: Blob, name: string) => void;
}

export function fileWorkbook({ name, bytes, shown, judge, show, save }: Parts): FileWorkbook {
  const listeners = new Set<(place: Place) => void>();
  const first = shown.sheets.find(({ hidden }) => hidden !== true) ?? shown.sheets[0];
  let view: FileView = { place: { sheet: first?.name ?? '' }, marks: [], focused: 0 };
  const change = (next: Partial<FileView>) => {
    view = { ...view, ...next };
    show(view);
  };
  return {
    name,
    shown,
    view: () => view,
    content: () => Promise.resolve(bytes),
    select: (place, focus) => change({ place, focused: view.focused + (focus ? 1 : 0) }),
    mark: (marks) => change({ marks }),
    listen: (picked) => {
      listeners.add(picked);
      return () => listeners.delete(picked);
    },
    pick: (place) => {
      change({ place });
      for (const picked of listeners) picked(place);
    },
    download: async (options: JudgeOptions, signal: AbortSignal): Promise<Outcome<string>> => {
      const outcome = await judge.annotate(bytes, options, signal);
      if (outcome.kind !== 'value') return outcome;
      const copy = copyName(name, options.language);
      save(outcome.value, copy);
      return { kind: 'value', value: copy };
    },
  };
}

const markedWord: Readonly<Record<Language, string>> = { nb: 'merket', nn: 'merkt', en: 'marked' };

/** `Nettverk 2026.xlsx` → `Nettverk 2026 (merket).xlsx` */
export function copyName(name: string, language: Language): string {
  return `${name.replace(/\.xlsx$/i, '')} (${markedWord[language]}).xlsx`;
}
