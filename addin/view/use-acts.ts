import { useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../../core/language.ts';
import type { Finished } from './report-acts.ts';
import type { FootProps } from './report-foot.tsx';

/** Begins something with a sentence for while it lasts. */
export type Begin = (doing: Text, work: (signal: AbortSignal) => Promise<Finished>) => void;

/** One thing at a time; what is cancelled, or left with the tab, changes nothing any more. */
export function useActs({ dispatch, replace }: Pick<FootProps, 'dispatch' | 'replace'>) {
  const [busy, setBusy] = useState<Text>();
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const begin: Begin = (doing, work) => {
    const controller = new AbortController();
    running.current = controller;
    setBusy(doing);
    void work(controller.signal).then(({ event, report }) => {
      if (controller.signal.aborted) return;
      setBusy(undefined);
      dispatch(event);
      if (report !== undefined) replace(report);
    });
  };
  const cancel = () => {
    running.current?.abort();
    setBusy(undefined);
  };
  return { busy, begin, cancel };
}
