import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { onDemand } from '../on-demand.ts';
import { useLanguage } from '../language.ts';
import { trouble, words } from '../texts/words.ts';

/** A part of the pane that is fetched by itself: `Part` stands where it is shown, `fetch` has it ready before anybody asks for it. */
export interface Later<Props> {
  readonly Part: ComponentType<Props>;
  /** True when it is there; false when it could not be had. */
  readonly fetch: () => Promise<boolean>;
}

/** Keeps a part that few look at first out of what is loaded before the pane is up. */
export function later<Props>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let Fetched: ComponentType<Props> | undefined;
  const part = onDemand(load);
  const fetch = async () => (Fetched = await part()) !== undefined;
  const Part = (props: Props & object) => {
    const { state, again } = useArrival(fetch, Fetched !== undefined);
    if (Fetched !== undefined) return <Fetched {...props} />;
    return state === 'away' ? <Away again={again} /> : null;
  };
  return { Part, fetch };
}

function useArrival(fetch: () => Promise<boolean>, isThere: boolean) {
  const [state, setState] = useState<'fetching' | 'away' | 'there'>(isThere ? 'there' : 'fetching');
  const again = () => void fetch().then((arrived) => setState(arrived ? 'there' : 'away'));
  useEffect(() => {
    if (!isThere) again();
  }, []);
  return { state, again };
}

function Away({ again }: { again: () => void }) {
  const { t } = useLanguage();
  return (
    <div role="status">
      <p>{t(trouble.away)}</p>
      <button type="button" onClick={again}>
        {t(words.tryAgain)}
      </button>
    </div>
  );
}
