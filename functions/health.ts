import type { Handle } from './door.ts';
import { json } from './json.ts';
import type { Store } from './store.ts';

/** `GET /api/health`: that the service answers, its version, and whether it can reach the history. */
export const showHealth =
  (store: Store, version: string): Handle =>
  async () =>
    json({ status: 'ok', version, storage: (await store.isAvailable()) ? 'ok' : 'unavailable' });
