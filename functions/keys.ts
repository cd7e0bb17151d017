import { createHash } from 'node:crypto';

/**
 * Group ids are what people wrote: «NBH / Øst», a thousand letters, half an emoji. A digest is 64 harmless characters whatever they wrote, and
 * JSON keeps `["a","b"]` and `["a,b"]` apart and spells lone surrogates out.
 */
function digest(...texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}

export function tenantKey(tenant: string): string {
  return digest(tenant);
}

export function groupKey(tenant: string, groupId: string): string {
  return digest(tenant, groupId);
}
