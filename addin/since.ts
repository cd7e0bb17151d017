import type { Changed, Event, State } from './state.ts';

type Since = Extract<Event, { type: 'on' | 'mandate' | 'edited' | 'sent' }>;

/** The judgement that is shown is one of before, and so is the one that is being made. */
function outdated(state: State, changed: Changed): State {
  const { judgement, activity, meanwhile } = state;
  return {
    ...state,
    meanwhile: activity === 'judging' ? changed : meanwhile,
    judgement: judgement.kind === 'judged' ? { ...judgement, changed } : judgement,
  };
}

/** What has come after a judgement: other options, an edit, or that history has it now, which makes it no newer than it was. */
export function since(state: State, event: Since): State {
  switch (event.type) {
    case 'on':
      return { ...outdated(state, 'options'), on: event.on };
    case 'mandate':
      return { ...outdated(state, 'options'), mandate: event.mandate };
    case 'edited':
      return { ...outdated(state, 'workbook'), edits: state.edits + 1 };
    case 'sent': {
      const { judgement } = state;
      const sent = judgement.kind === 'judged' ? { ...judgement, answer: event.answer } : judgement;
      return { ...state, activity: undefined, notice: { kind: 'said', texts: event.said }, judgement: sent };
    }
  }
}
