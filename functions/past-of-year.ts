import type { Past } from '../core/report/past.ts';
import { toDayInOslo } from './clock.ts';
import type { Snapshot } from './remember.ts';
import { fromSnapshot } from './snapshot.ts';
import type { RunHead, Store } from './store.ts';

const largestPage = 1000;

const dayOf = ({ at }: RunHead) => toDayInOslo(new Date(at));

/** The first run after a day and the last one on or before it, newest first: where there are such. */
async function around(store: Store, tenant: string, groupId: string, day: string): Promise<readonly RunHead[]> {
  let next: RunHead | undefined;
  // Most often the newest run is the one; of a year long gone there may be thousands after it.
  for (let top = 1; ; top = Math.min(top * 10, largestPage)) {
    const page = await store.runs(tenant, groupId, { top, ...(next === undefined ? {} : { after: next.id }) });
    const last = page.find((head) => dayOf(head) <= day);
    next = page.findLast((head) => dayOf(head) > day) ?? next;
    if (last !== undefined || page.length < top) return [next, last].filter((head) => head !== undefined);
  }
}

/** What the group's sheets held around the end of a year, as history remembers it: at the last run in the year or before, and at the first one after. */
export async function pastOf(store: Store, tenant: string, groupId: string, year: number): Promise<readonly Past[]> {
  const heads = await around(store, tenant, groupId, `${year}-12-31`);
  const past = heads.map(async (head) => {
    const found = await store.run(tenant, groupId, head.id);
    if (found === undefined) return [];
    // Written by `remember`, from the same type.
    const { request } = (await fromSnapshot(found.snapshot)) as Snapshot;
    return [{ seen: dayOf(head), request }];
  });
  return (await Promise.all(past)).flat();
}
