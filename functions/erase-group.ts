import type { Handle } from './door.ts';
import { groupIdOf, noHistory } from './group-id.ts';
import { json } from './json.ts';
import type { Store } from './store.ts';

/** `DELETE /api/groups/{id}`: erases everything kept about a group, looks whether anything is left, and answers both numbers. */
export const eraseGroup =
  (store: Store): Handle =>
  async (request, { tenant }) => {
    const groupId = groupIdOf(request);
    const issued = await store.reports(tenant, groupId);
    const erased = await store.erase(tenant, groupId);
    const [runs, reports] = [await store.runs(tenant, groupId, { top: 1000 }), await store.reports(tenant, groupId)];
    const left = runs.length + reports.length;
    if (erased + issued.length + left === 0) return noHistory(groupId);
    return json({ group: groupId, erased, left });
  };
