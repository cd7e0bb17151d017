import type { Handle } from './door.ts';
import { json } from './json.ts';
import type { Store } from './store.ts';

/** `GET /api/groups`: the groups that have history, by name as Norwegians sort. */
export const listGroups =
  (store: Store): Handle =>
  async (_, { tenant }) => {
    const groups = await store.groups(tenant);
    const byName = groups.toSorted((a, b) => a.name.localeCompare(b.name, 'nb') || (a.id < b.id ? -1 : 1));
    return json({ groups: byName });
  };
