import type { Handle } from './door.ts';
import { groupIdOf, noHistory } from './group-id.ts';
import { json } from './json.ts';
import type { Store } from './store.ts';

/** `DELETE /api/groups/{id}`: erases everything kept about a group, looks whether anything is left, and answers both numbers. */
export const eraseGroup =
  (store: Store): Handle =>
  async (request, { tenant }) => {
    const groupId = groupIdOf(request);
    const erased = await store.erase(tenant, groupId);
    const left = await store.runs(tenant, groupId, { top: 1000 });
    if (erased === 0 && left.length === 0) return noHistory(groupId);
    return json({ group: groupId, erased, left: left.length });
  };
