import { fromAddress } from '../core/sheet.ts';
import type { Language } from '../core/language.ts';
import { gridOf } from './grid.ts';
import { marksOf } from './marks.ts';
import type { Judge, JudgeOptions, Outcome } from './judge.ts';
import type { Mark, Place, ShownSheet, ShownWorkbook, WorkbookPort } from './workbook.ts';

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
  readonly on?: string | undefined;
  readonly judge: Judge;
  /** Called with each new view. */
  readonly show: (view: FileView) => void;
  /** Hands the person a file. */
  readonly save: (file: Blob, name: string) => void;
}

/** A file refuses nothing. */
function refusesNothing(change: () => void): Promise<readonly []> {
  change();
  return Promise.resolve([]);
}

export function fileWorkbook({ name, bytes, shown, on, judge, show, save }: Parts): FileWorkbook {
  const listeners = new Set<(place: Place) => void>();
  let view = firstView(shown);
  const change = (next: Partial<FileView>) => {
    view = { ...view, ...next };
    show(view);
  };
  return {
    name,
    on,
    shown,
    view: () => view,
    content: () => Promise.resolve({ kind: 'given', value: bytes }),
    textAt: (sheet, cell) => textIn(shown, sheet, cell),
    select: (place, focus) => refusesNothing(() => change({ place, focused: view.focused + (focus ? 1 : 0) })),
    mark: (answer) => refusesNothing(() => change({ marks: marksOf(answer?.groups ?? []) })),
    listen: (picked) => {
      listeners.add(picked);
      return () => listeners.delete(picked);
    },
    pick: (place) => {
      change({ place });
      for (const picked of listeners) picked(place);
    },
    download: copier({ name, bytes, judge, save }),
  };
}

function textIn({ sheets }: ShownWorkbook, name: string, cell: string): string {
  const sheet = sheets.find((one) => one.name === name);
  const at = fromAddress(cell);
  const value = sheet === undefined || at === undefined ? undefined : gridOf(sheet).value(at.row, at.column);
  return typeof value === 'string' ? value.trim() : '';
}

function copier({ name, bytes, judge, save }: Pick<Parts, 'name' | 'bytes' | 'judge' | 'save'>) {
  return async (options: JudgeOptions, signal: AbortSignal): Promise<Outcome<string>> => {
    const copy = copyName(name, options.language);
    const outcome = await judge.annotate(bytes, options, signal);
    if (outcome.kind === 'value') save(outcome.value, copy);
    return outcome.kind === 'value' ? { kind: 'value', value: copy } : outcome;
  };
}

/** The sheet with the most on it first: what is judged, and not the settings in front of it. */
function firstView({ sheets }: ShownWorkbook): FileView {
  const visible = sheets.filter(({ hidden }) => hidden !== true);
  const size = ({ cells }: ShownSheet) => cells.reduce((sum, row) => sum + row.length, 0);
  const [first] = visible.length > 0 ? visible.toSorted((one, other) => size(other) - size(one)) : sheets;
  return { place: { sheet: first?.name ?? '' }, marks: [], focused: 0 };
}

const markedWord: Readonly<Record<Language, string>> = { nb: 'merket', nn: 'merkt', en: 'marked' };

/** `Nettverk 2026.xlsx` → `Nettverk 2026 – merket.xlsx`, as the service calls it too; a copy of a copy is called the same. */
export function copyName(name: string, language: Language): string {
  const bare = name.replace(/\.xls[xm]$/i, '');
  const ending = ` – ${markedWord[language]}`;
  return `${bare.endsWith(ending) ? bare : bare + ending}.xlsx`;
}
