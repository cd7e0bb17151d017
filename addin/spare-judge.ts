import type { judgeHere } from './judge-here.ts';
import type { Judge } from './judge.ts';

/** The judge on the spot, as a part that is fetched by itself. */
export interface Spare {
  readonly judgeHere: typeof judgeHere;
}

/** The service where it answers, else the same core on the spot. `spare` fetches that; without it nobody judges. */
export function withSpare(judge: Judge, spare: () => Promise<Spare | undefined>): Judge {
  return {
    ...judge,
    validate: async (content, options, signal) => {
      const outcome = await judge.validate(content, options, signal);
      if (outcome.kind !== 'away' || content instanceof Blob) return outcome;
      const here = await spare();
      if (here === undefined) return outcome;
      const judged = here.judgeHere(content, options, new Date());
      if (judged.kind === 'problem') return judged;
      const { on } = judged.value;
      const send = (later: AbortSignal) => judge.validate(content, { ...options, on }, later);
      return { kind: 'value', value: { ...judged.value, send } };
    },
  };
}
