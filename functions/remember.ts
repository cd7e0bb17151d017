import type { Answer, AnswerGroup, Request } from '../core/answer.ts';
import type { Text } from '../core/language.ts';
import type { Caller } from './caller.ts';
import { shareOut } from './share.ts';
import { toSnapshot } from './snapshot.ts';
import { StoreUnavailable } from './store.ts';
import type { RememberedGroup, RunHead, Store } from './store.ts';

/** A group id must fit in an address, and a list of runs must stay a list. */
const longestId = 400;
const longestName = 400;
const mostGroups = 200;
const atOnce = 8;

export interface Run {
  readonly id: string;
  /** ISO in UTC. */
  readonly at: string;
}

/** What is kept of a run of a group: enough to show it again, and to compute from it later. */
export interface Snapshot {
  readonly answer: Answer;
  readonly request: Request;
}

const tooMany = (groups: number): Text => ({
  nb: `Arbeidsboken har ${String(groups)} grupper. Historikken tar imot ${String(mostGroups)} om gangen.`,
  nn: `Arbeidsboka har ${String(groups)} grupper. Historikken tek imot ${String(mostGroups)} om gongen.`,
  en: `The workbook has ${String(groups)} groups. The history takes ${String(mostGroups)} at a time.`,
});

const unusableId: Text = {
  nb: `En gruppe-id kan ikke huskes: den er tom, bare punktum, lengre enn ${String(longestId)} tegn, eller delt av to grupper.`,
  nn: `Ein gruppe-id kan ikkje hugsast: han er tom, berre punktum, lengre enn ${String(longestId)} teikn, eller delt av to grupper.`,
  en: `A group id cannot be remembered: it is empty, only dots, longer than ${String(longestId)} characters, or shared by two groups.`,
};

const unreachable: Text = {
  nb: 'Historikken kan ikke nås akkurat nå. Vurderingen er den samme.',
  nn: 'Historikken kan ikkje nåast akkurat no. Vurderinga er den same.',
  en: 'The history cannot be reached right now. The judgement is the same.',
};

/** `.` and `..` vanish from an address. */
const isUsable = ({ id }: AnswerGroup) => id.length <= longestId && !/^\.{0,2}$/.test(id) && !/\p{Cs}/u.test(id);

/** A group as lists show it: a name may be as long as a cell. */
export function toRememberedGroup({ id, name }: RememberedGroup): RememberedGroup {
  return { id, name: name.slice(0, longestName) };
}

function toHead(answer: Answer, group: AnswerGroup, run: Run): RunHead {
  return {
    ...run,
    on: answer.on,
    group: toRememberedGroup(group),
    mandate: { id: answer.mandate.id, version: answer.mandate.version },
    verdict: group.verdict,
    counts: group.counts,
  };
}

/** Keeps a run of every group of an answer. Undefined when all were kept; else the reason, and the judgement stands all the same. */
export async function remember(
  store: Store,
  { tenant }: Caller,
  run: Run,
  { answer, request }: Snapshot,
): Promise<Text | undefined> {
  const { groups } = answer;
  if (groups.length > mostGroups) return tooMany(groups.length);
  const ids = new Set(groups.map(({ id }) => id));
  if (ids.size < groups.length || !groups.every(isUsable)) return unusableId;
  const share = shareOut(request, answer);
  const keep = async (group: AnswerGroup) => {
    const snapshot = await toSnapshot({ answer: { ...answer, groups: [group] }, request: share(group) });
    await store.remember(tenant, toHead(answer, group, run), snapshot);
  };
  try {
    for (let next = 0; next < groups.length; next += atOnce) {
      await Promise.all(groups.slice(next, next + atOnce).map(keep));
    }
  } catch (error) {
    if (error instanceof StoreUnavailable) return unreachable;
    throw error;
  }
  return undefined;
}
