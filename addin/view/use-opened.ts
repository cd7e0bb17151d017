import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import type { FileView, FileWorkbook } from '../file.ts';
import type { Outcome } from '../judge.ts';
import { isTrouble, openFile, type Trouble } from '../open.ts';
import { trouble as troubleTexts } from '../texts/common.ts';
import type { World } from './app.tsx';

/** The open workbook. `number` tells one opening from the next, also of the same file. */
export interface Opened {
  readonly number: number;
  readonly workbook: FileWorkbook;
  readonly view: FileView;
}

/** Opens workbooks one at a time; a new choice cancels the one before. */
export function useOpened({ judge, sample, save }: World, language: Language) {
  const [opened, setOpened] = useState<Opened>();
  const [isOpening, setOpening] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const running = useRef<AbortController | undefined>(undefined);
  const show = (view: FileView) => setOpened((before) => (before === undefined ? before : { ...before, view }));
  const settle = (result: FileWorkbook | Trouble | undefined) => {
    setOpening(false);
    if (result === undefined) return;
    setTrouble(isTrouble(result) ? result : undefined);
    setOpened((before) =>
      isTrouble(result) ? undefined : { number: (before?.number ?? 0) + 1, workbook: result, view: result.view() },
    );
  };
  const open = (name: string, load: (signal: AbortSignal) => Promise<Outcome<Blob>>) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setOpening(true);
    setTrouble(undefined);
    void loaded(controller.signal).then((result) => running.current === controller && settle(result));
    async function loaded(signal: AbortSignal) {
      const bytes = await load(signal);
      const again = () => open(name, load);
      if (bytes.kind === 'cancelled') return undefined;
      if (bytes.kind !== 'value') return { name, detail: troubleTexts.away, again };
      const result = await openFile(name, bytes.value, { judge, language, signal, show, save });
      return result !== undefined && isTrouble(result) && result.detail === troubleTexts.away
        ? { ...result, again }
        : result;
    }
  };
  const cancel = () => {
    running.current?.abort();
    running.current = undefined;
    setOpening(false);
  };
  return {
    opened,
    isOpening,
    trouble,
    openFile: (file: File) => open(file.name, () => Promise.resolve({ kind: 'value', value: file })),
    openSample: (file: string) => open(file, (signal) => sample(file, signal)),
    cancel,
  };
}
