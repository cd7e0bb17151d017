import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../judge.ts';

/** Fetches when shown and when one of `inputs` changes; undefined until there is an outcome. What is no longer wanted is cancelled. */
export function useFetched<Value>(
  fetchValue: (signal: AbortSignal) => Promise<Outcome<Value>>,
  inputs: readonly unknown[],
): Outcome<Value> | undefined {
  const [outcome, setOutcome] = useState<Outcome<Value>>();
  useEffect(() => {
    const controller = new AbortController();
    void fetchValue(controller.signal).then((fetched) => {
      if (!controller.signal.aborted) setOutcome(fetched);
    });
    return () => controller.abort();
  }, inputs);
  return outcome;
}
