import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import type { FileView, FileWorkbook } from '../file.ts';
import { isTrouble, openFile, type Load, type Trouble } from '../open.ts';
import { sampleDay } from '../texts/start.ts';
import type { World } from './app.tsx';

/** The open workbook. `number` tells one opening from the next, also of the same file. */
export interface Opened {
  readonly number: number;
  readonly workbook: FileWorkbook;
  readonly view: FileView;
}

type State = { readonly opened?: Opened; readonly trouble?: Trouble; readonly isOpening: boolean };

/** Opens workbooks one at a time; a new choice cancels the one before. */
export function useOpened({ judge, sample, save }: World, language: Language) {
  const [state, setState] = useState<State>({ isOpening: false });
  const running = useRef<AbortController | undefined>(undefined);
  const begin = () => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current;
  };
  const open = (name: string, load: Load, on?: string) => {
    const { signal } = begin();
    setState(({ opened }) => ({ ...(opened === undefined ? {} : { opened }), isOpening: true }));
    const show = (view: FileView) => setState((before) => shown(before, view));
    const parts = { judge, on, language, signal, show, save, again: () => open(name, load, on) };
    void openFile(name, load, parts).then((result) => !signal.aborted && setState((before) => settled(before, result)));
  };
  const cancel = () => {
    begin();
    setState((before) => settled(before, undefined));
  };
  return {
    ...state,
    openFile: (file: File) => open(file.name, () => Promise.resolve({ kind: 'value', value: file })),
    openSample: (file: string) => open(file, (signal) => sample(file, signal), sampleDay),
    cancel,
  };
}

function shown(before: State, view: FileView): State {
  return before.opened === undefined ? before : { ...before, opened: { ...before.opened, view } };
}

function settled(before: State, result: FileWorkbook | Trouble | undefined): State {
  if (result === undefined) return { ...before, isOpening: false };
  if (isTrouble(result)) return { trouble: result, isOpening: false };
  const number = (before.opened?.number ?? 0) + 1;
  return { opened: { number, workbook: result, view: result.view() }, isOpening: false };
}
