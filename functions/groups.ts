import type { Handle } from './door.ts';
import { json } from './json.ts';
import type { RememberedGroup, Store } from './store.ts';

const norwegian = new Intl.Collator('nb');

function byNameThenId(a: RememberedGroup, b: RememberedGroup): number {
  const order = norwegian.compare(a.name, b.name);
  return order === 0 ? norwegian.compare(a.id, b.id) : order;
}

/** `GET /api/groups`: the groups that have history, by name as Norwegians sort. */
export const listGroups =
  (store: Store): Handle =>
  async (_, { tenant }) => {
    const groups = await store.groups(tenant);
    const byName = groups.toSorted(byNameThenId);
    return json({ groups: byName });
  };
