/**
 * What is derived from an owner's facts, derived once and kept as long as the owner lives. The key names everything beside the owner that
 * the value depends on, so that a pure function stays pure.
 */
export function kept<Owner extends object, Value>(
  store: WeakMap<Owner, Map<string, Value>>,
  owner: Owner,
  key: string,
  derive: () => Value,
): Value {
  const ofOwner = store.get(owner) ?? new Map<string, Value>();
  if (ofOwner.size === 0) store.set(owner, ofOwner);
  const known = ofOwner.get(key);
  if (known !== undefined) return known;
  const value = derive();
  ofOwner.set(key, value);
  return value;
}
