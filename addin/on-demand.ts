/**
 * A part of the pane that is fetched by itself, once: what many never look at, or what must be at hand when the service is away. Undefined when it
 * cannot be had now; the next call tries again.
 */
export function onDemand<Part>(load: () => Promise<Part>): () => Promise<Part | undefined> {
  let fetched: Promise<Part | undefined> | undefined;
  return async () => {
    fetched ??= load().catch(ifNotFetched);
    const part = await fetched;
    if (part === undefined) fetched = undefined;
    return part;
  };
}

/** What cannot be fetched is a TypeError in every browser; anything else is our own bug. */
function ifNotFetched(reason: unknown): undefined {
  if (reason instanceof TypeError) return undefined;
  throw reason;
}
