import type { Handle } from './door.ts';
import { groupIdOf } from './group-id.ts';
import { json } from './json.ts';
import { isRunId } from './run-id.ts';
import { fromSnapshot } from './snapshot.ts';
import type { Store } from './store.ts';

/** `GET /api/groups/{id}/runs/{runId}`: what was answered then, and what it was asked about. */
export const showRun =
  (store: Store): Handle =>
  async (request, { tenant }) => {
    const groupId = groupIdOf(request);
    const runId = request.params['runId'] ?? '';
    const found = isRunId(runId) ? await store.run(tenant, groupId, runId) : undefined;
    if (found !== undefined) return json({ run: found.head, ...Object(await fromSnapshot(found.snapshot)) });
    const detail = {
      nb: `Gruppen «${groupId}» har ingen kjøring «${runId}».`,
      nn: `Gruppa «${groupId}» har inga køyring «${runId}».`,
      en: `The group “${groupId}” has no run “${runId}”.`,
    };
    return { problem: 'not-found', detail };
  };
