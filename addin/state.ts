import type { AnswerFinding, AnswerGroup, Severity } from '../core/answer.ts';
import type { Text } from '../core/language.ts';
import type { Judged, MandateName, Problem } from './judge.ts';
import { since } from './since.ts';

export type Activity = 'judging' | 'copying' | 'clearing' | 'mending' | 'sending';
export type Tab = 'findings' | 'timeline' | 'meetings' | 'report' | 'history';
export type Filter = 'all' | Severity;

/** What has changed since a judgement: nothing, the options it was made by, or the workbook. */
export type Changed = 'nothing' | 'options' | 'workbook';

/** What is known of the workbook: nothing yet, an answer, why it cannot be judged, or that nobody answered. */
export type Judgement =
  | { readonly kind: 'never' }
  | { readonly kind: 'judged'; readonly answer: Judged; readonly clock: string; readonly changed: Changed }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'away' };

/** What became of the last thing that was asked for. */
export type Notice =
  | { readonly kind: 'downloaded'; readonly name: string }
  | { readonly kind: 'away' }
  | { readonly kind: 'problem'; readonly detail: string }
  | { readonly kind: 'said'; readonly texts: readonly Text[] };

export interface State {
  readonly judgement: Judgement;
  readonly activity: Activity | undefined;
  /** What has been changed since what is being judged was read: it is not in the judgement to come. */
  readonly meanwhile: Changed;
  readonly notice: Notice | undefined;
  /** ISO day, or undefined for today. */
  readonly on: string | undefined;
  readonly mandate: string | undefined;
  /** The mandates to choose among, once a workbook has turned out to name none. */
  readonly mandates: readonly MandateName[];
  readonly group: number;
  readonly tab: Tab;
  readonly filter: Filter;
  /** Key of the selected finding. */
  readonly selected: string | undefined;
  readonly mandateShown: boolean;
  /** How often the workbook has been edited: what was made of it before is of before. */
  readonly edits: number;
}

export type Event =
  | { readonly type: 'started'; readonly activity: Activity }
  | { readonly type: 'cancelled' }
  | { readonly type: 'judged'; readonly answer: Judged; readonly clock: string; readonly said?: readonly Text[] }
  | { readonly type: 'sent'; readonly answer: Judged; readonly said: readonly Text[] }
  | { readonly type: 'refused'; readonly problem: Problem }
  | { readonly type: 'away' }
  | { readonly type: 'noticed'; readonly notice: Notice }
  | { readonly type: 'edited' }
  | { readonly type: 'on'; readonly on: string | undefined }
  | { readonly type: 'mandate'; readonly mandate: string }
  | { readonly type: 'group'; readonly group: number }
  | { readonly type: 'tab'; readonly tab: Tab }
  | { readonly type: 'filter'; readonly filter: Filter }
  | { readonly type: 'selected'; readonly key: string }
  | { readonly type: 'mandateShown'; readonly shown: boolean };

export const initial: State = {
  judgement: { kind: 'never' },
  activity: undefined,
  meanwhile: 'nothing',
  notice: undefined,
  on: undefined,
  mandate: undefined,
  mandates: [],
  group: 0,
  tab: 'findings',
  filter: 'all',
  selected: undefined,
  mandateShown: false,
  edits: 0,
};

export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case 'started':
      return { ...state, activity: event.activity, meanwhile: 'nothing', notice: undefined };
    case 'cancelled':
      return { ...state, activity: undefined };
    case 'judged':
      return judged(state, event);
    case 'refused':
      return refused(state, event.problem);
    case 'away':
      return { ...state, activity: undefined, judgement: { kind: 'away' } };
    case 'noticed':
      return { ...state, activity: undefined, notice: event.notice };
    case 'group':
      return { ...state, group: event.group, filter: 'all', selected: undefined };
    case 'tab':
      return { ...state, tab: event.tab };
    case 'filter':
      return { ...state, filter: event.filter };
    case 'selected':
      return { ...state, selected: event.key, ...revealing(state, event.key) };
    case 'mandateShown':
      return { ...state, mandateShown: event.shown };
    default:
      return since(state, event);
  }
}

/** The selection and the group survive a new judgement where the finding and the group do. */
function judged(state: State, { answer, clock, said = [] }: Extract<Event, { type: 'judged' }>): State {
  const group = state.group < answer.groups.length ? state.group : 0;
  const findings = answer.groups[group]?.findings ?? [];
  const isKept = findings.some(({ key }) => key === state.selected);
  const filter = state.filter !== 'all' && answer.groups[group]?.counts[state.filter] === 0 ? 'all' : state.filter;
  const judgement: Judgement = { kind: 'judged', answer, clock, changed: state.meanwhile };
  const selected = isKept ? state.selected : undefined;
  const notice: Notice | undefined = said.length === 0 ? undefined : { kind: 'said', texts: said };
  return { ...state, activity: undefined, notice, judgement, group, filter, selected };
}

function refused(state: State, problem: Problem): State {
  const mandates = problem.mandates.length > 0 ? problem.mandates : state.mandates;
  return { ...state, activity: undefined, mandates, judgement: { kind: 'refused', problem } };
}

/** A finding selected from elsewhere (its cell, the timeline) is shown even when the filter hid it. */
function revealing(state: State, key: string): Partial<State> {
  const isVisible = visibleFindings(state).some((finding) => finding.key === key);
  return { tab: 'findings', mandateShown: false, ...(isVisible ? {} : { filter: 'all' as const }) };
}

export function currentGroup({ judgement, group }: State): AnswerGroup | undefined {
  return judgement.kind === 'judged' ? judgement.answer.groups[group] : undefined;
}

export function visibleFindings(state: State): readonly AnswerFinding[] {
  const findings = currentGroup(state)?.findings ?? [];
  return state.filter === 'all' ? findings : findings.filter(({ severity }) => severity === state.filter);
}
