import { useEffect, useRef } from 'preact/hooks';
import type { Activity, Event } from '../state.ts';

/** One thing at a time: a new one cancels the one before, and what is cancelled changes nothing any more. */
export function useRunning(dispatch: (event: Event) => void) {
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const last = useRef(Promise.resolve());
  const run = (activity: Activity, work: (signal: AbortSignal) => Promise<Event>): void => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    dispatch({ type: 'started', activity });
    last.current = work(controller.signal).then((event) => {
      if (running.current === controller) dispatch(event);
    });
  };
  const cancel = () => {
    running.current?.abort();
    running.current = undefined;
    dispatch({ type: 'cancelled' });
  };
  /** `finished` is when the last thing begun is done. */
  return { run, finished: () => last.current, cancel };
}
