import type { Language } from '../core/language.ts';
import type { Judged, JudgeOptions, Outcome } from './judge.ts';
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
