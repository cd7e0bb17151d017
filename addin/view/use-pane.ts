import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { AnswerFinding } from '../../core/answer.ts';
import { copiedEvent, judgedEvent, optionsOf } from '../events.ts';
import { formatClock } from '../format.ts';
import type { Judge } from '../judge.ts';
import { useLanguage } from '../language.ts';
import { findingAt, marksOf } from '../marks.ts';
import { currentGroup, initial, reduce, type Activity, type Event, type State } from '../state.ts';
import type { WorkbookPort } from '../workbook.ts';

/** The pane's state, and what can be done with it. */
export function usePane(workbook: WorkbookPort, judge: Judge) {
  const { language } = useLanguage();
  const [state, dispatch] = useReducer(reduce, { ...initial, on: workbook.on });
  const { run, cancel } = useRunning(dispatch);
  const validate = (mandate = state.mandate) =>
    run('judging', async (signal) => {
      const outcome = await judge.validate(
        await workbook.content(),
        optionsOf({ ...state, mandate }, language),
        signal,
      );
      if (outcome.kind === 'value') workbook.mark(marksOf(outcome.value.groups));
      if (outcome.kind === 'problem') workbook.mark([]);
      return judgedEvent(outcome, formatClock(new Date()));
    });
  const copy = workbook.download;
  const download =
    copy === undefined
      ? undefined
      : () => run('copying', async (signal) => copiedEvent(await copy(optionsOf(state, language), signal)));
  const show = (finding: AnswerFinding, focus: boolean) => {
    dispatch({ type: 'selected', key: finding.key });
    if (finding.at !== undefined) workbook.select(finding.at, focus);
  };
  useOnChange(language, () => {
    if (state.judgement.kind === 'judged' || state.judgement.kind === 'refused') validate();
  });
  usePicked(workbook, state, dispatch);
  return { state, dispatch, validate, download, cancel, show };
}

/** One thing at a time: a new one cancels the one before, and what is cancelled changes nothing any more. */
function useRunning(dispatch: (event: Event) => void) {
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const run = (activity: Activity, work: (signal: AbortSignal) => Promise<Event>) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    dispatch({ type: 'started', activity });
    void work(controller.signal).then((event) => {
      if (running.current === controller) dispatch(event);
    });
  };
  const cancel = () => {
    running.current?.abort();
    running.current = undefined;
    dispatch({ type: 'cancelled' });
  };
  return { run, cancel };
}

function useOnChange(value: unknown, react: () => void) {
  const before = useRef(value);
  useEffect(() => {
    if (before.current === value) return;
    before.current = value;
    react();
  }, [value]);
}

/** A marked cell picked in the workbook selects its finding. */
function usePicked(workbook: WorkbookPort, state: State, dispatch: (event: Event) => void) {
  const latest = useRef(state);
  latest.current = state;
  useEffect(
    () =>
      workbook.listen((place) => {
        const finding = findingAt(currentGroup(latest.current)?.findings ?? [], place);
        if (finding !== undefined) dispatch({ type: 'selected', key: finding.key });
      }),
    [workbook],
  );
}
