import type { Handle } from './door.ts';
import { groupIdOf, noHistory } from './group-id.ts';
import { json } from './json.ts';
import type { Problem } from './problem.ts';
import { isRunId } from './run-id.ts';
import type { Store } from './store.ts';

const mostRuns = 100;

const wrongTop: Problem = {
  problem: 'wrong-shape',
  detail: {
    nb: `top skal være et helt tall fra 1 til ${String(mostRuns)}.`,
    nn: `top skal vere eit heilt tal frå 1 til ${String(mostRuns)}.`,
    en: `top must be a whole number from 1 to ${String(mostRuns)}.`,
  },
};

const wrongContinuation: Problem = {
  problem: 'wrong-shape',
  detail: {
    nb: 'continuation skal være det forrige svaret ga som continuation.',
    nn: 'continuation skal vere det førre svaret gav som continuation.',
    en: 'continuation must be what the previous answer gave as continuation.',
  },
};

/** `GET /api/groups/{id}/runs?top=&continuation=`: a page of runs, newest first; `continuation` in the answer when there are more. */
export const listRuns =
  (store: Store): Handle =>
  async (request, { tenant }) => {
    const top = request.query.get('top') ?? '20';
    if (!/^[1-9]\d{0,2}$/.test(top) || Number(top) > mostRuns) return wrongTop;
    const after = request.query.get('continuation');
    if (after !== null && !isRunId(after)) return wrongContinuation;
    const groupId = groupIdOf(request);
    const found = await store.runs(tenant, groupId, { top: Number(top) + 1, ...(after === null ? {} : { after }) });
    if (found.length === 0 && after === null) return noHistory(groupId);
    const runs = found.slice(0, Number(top));
    const last = runs.at(-1);
    return json({ runs, ...(found.length > runs.length && last !== undefined ? { continuation: last.id } : {}) });
  };
