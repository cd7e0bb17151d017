import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AnswerFinding } from '../../core/answer.ts';
import { toCommand } from '../keys.ts';
import { currentGroup, visibleFindings, type Event, type State } from '../state.ts';
import { stepFrom } from '../step.ts';

interface KeysParts {
  readonly state: State;
  readonly dispatch: (event: Event) => void;
  readonly show: (finding: AnswerFinding, focus: boolean) => void;
}

const places = { finding: '.finding[aria-current="true"]', filter: '.filters [aria-pressed="true"]' } as const;

/** The keyboard within the pane; the focus goes along once what it goes to is drawn. */
export function useKeys({ state, dispatch, show }: KeysParts) {
  const root = useRef<HTMLElement>(null);
  const wanted = useRef<keyof typeof places | undefined>(undefined);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    root.current?.querySelector<HTMLElement>(places[wanted.current])?.focus();
    wanted.current = undefined;
  });
  useLayoutEffect(() => {
    root.current?.querySelector(places.finding)?.scrollIntoView({ block: 'nearest' });
  }, [state.selected]);
  const onKeyDown = (event: KeyboardEvent) => {
    const command = currentGroup(state) === undefined ? undefined : toCommand(pressed(event));
    if (command === undefined) return;
    event.preventDefault();
    if (command === 'filter') {
      wanted.current = 'filter';
      dispatch({ type: 'tab', tab: 'findings' });
    } else if (command === 'go') {
      const chosen = visibleFindings(state).find(({ key }) => key === state.selected);
      if (chosen !== undefined) show(chosen, true);
    } else {
      wanted.current = 'finding';
      const next = stepFrom(state, command === 'next' ? 1 : -1);
      if (next !== undefined) show(next, false);
    }
  };
  return { root, onKeyDown };
}

function pressed({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) {
  const element = target instanceof Element ? target : undefined;
  return {
    key,
    modified: ctrlKey || metaKey || altKey,
    writing: element?.matches('input, select, textarea') ?? false,
    onFinding: element?.matches('.finding') ?? false,
  };
}
