import type { Language } from '../core/language.ts';
import type { Text } from '../core/language.ts';
import type { Judged, JudgeOptions, Outcome } from './judge.ts';
import { away } from './texts/away.ts';
import type { Event, State } from './state.ts';

/** What the pane asks to have judged by, beside the workbook. */
export function optionsOf({ mandate, on }: Pick<State, 'mandate' | 'on'>, language: Language): JudgeOptions {
  return { language, ...(mandate === undefined ? {} : { mandate }), ...(on === undefined ? {} : { on }) };
}

/** What became of a judgement. `clock` is when. */
export function judgedEvent(outcome: Outcome<Judged>, clock: string): Event {
  switch (outcome.kind) {
    case 'value':
      return { type: 'judged', answer: outcome.value, clock };
    case 'problem':
      return { type: 'refused', problem: outcome.problem };
    case 'away':
      return { type: 'away' };
    case 'cancelled':
      return { type: 'cancelled' };
  }
}

/** What became of sending a judgement made here. It stays where it is until the service has taken it. */
export function sentEvent(outcome: Outcome<Judged>): Event {
  switch (outcome.kind) {
    case 'value':
      return { type: 'sent', answer: outcome.value, said: [away.sent] };
    case 'problem':
      return { type: 'noticed', notice: { kind: 'problem', detail: outcome.problem.detail } };
    case 'away':
      return saidEvent([away.stillAway]);
    case 'cancelled':
      return { type: 'cancelled' };
  }
}

/** What became of something asked of the workbook, where nothing comes back but what it refused. */
export function saidEvent(texts: readonly Text[]): Event {
  return texts.length === 0 ? { type: 'cancelled' } : { type: 'noticed', notice: { kind: 'said', texts } };
}

/** What became of a marked copy, which is handed over under the name it carries. */
export function copiedEvent(outcome: Outcome<string>): Event {
  switch (outcome.kind) {
    case 'value':
      return { type: 'noticed', notice: { kind: 'downloaded', name: outcome.value } };
    case 'problem':
      return { type: 'noticed', notice: { kind: 'problem', detail: outcome.problem.detail } };
    case 'away':
      return { type: 'noticed', notice: { kind: 'away' } };
    case 'cancelled':
      return { type: 'cancelled' };
  }
}
