import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { AnswerFinding, Fix } from '../../core/answer.ts';
import type { Text } from '../../core/language.ts';
import { copiedEvent, judgedEvent, optionsOf, saidEvent, sentEvent } from '../events.ts';
import { formatClock } from '../format.ts';
import type { Judge } from '../judge.ts';
import { useLanguage } from '../language.ts';
import { findingAt } from '../marks.ts';
import { currentGroup, initial, reduce, type Event, type State } from '../state.ts';
import type { WorkbookPort } from '../workbook.ts';
import { useRunning } from './use-running.ts';

/** The pane's state, and what can be done with it. */
export function usePane(workbook: WorkbookPort, judge: Judge) {
  const { language } = useLanguage();
  const [state, dispatch] = useReducer(reduce, { ...initial, on: workbook.on });
  const { run, finished, cancel } = useRunning(showing(workbook, dispatch));
  const validate = (mandate = state.mandate) =>
    run('judging', (signal) => judgedBy(judge, workbook, optionsOf({ ...state, mandate }, language), signal));
  const choose = (mandate: string) => {
    dispatch({ type: 'mandate', mandate });
    void workbook.choose?.(mandate);
    validate(mandate);
  };
  const show = (finding: AnswerFinding, focus: boolean) => {
    dispatch({ type: 'selected', key: finding.key });
    if (finding.at === undefined) return;
    void workbook.select(finding.at, focus).then((said) => {
      if (said.length > 0) dispatch({ type: 'noticed', notice: { kind: 'said', texts: said } });
    });
  };
  useOnChange(language, () => {
    if (state.judgement.kind === 'judged' || state.judgement.kind === 'refused') validate();
  });
  useHeard(workbook, state, dispatch);
  useRibbon(workbook, dispatch, () => {
    validate();
    return finished();
  });
  const asked = useAsked(workbook, state, run, dispatch);
  return { state, dispatch, validate, choose, cancel, show, ...asked };
}

type Dispatch = (event: Event) => void;

/** The workbook is told what answer is shown before that is drawn, for what is drawn asks about its cells. */
const showing =
  ({ show }: WorkbookPort, dispatch: Dispatch): Dispatch =>
  (event) => {
    if (event.type === 'judged') show?.(event.answer);
    dispatch(event);
  };

type Run = ReturnType<typeof useRunning>['run'];

/** What else can be asked for, each undefined while it cannot. */
function useAsked({ download, clear, mend }: WorkbookPort, state: State, run: Run, dispatch: Dispatch) {
  const { language } = useLanguage();
  const send = state.judgement.kind === 'judged' ? state.judgement.answer.send : undefined;
  return {
    download: ifThere(download, (copy) =>
      run('copying', async (signal) => copiedEvent(await copy(optionsOf(state, language), signal))),
    ),
    clear: ifThere(clear, (take) => run('clearing', async () => saidEvent(await take()))),
    send: ifThere(send, (hand) => run('sending', async (signal) => sentEvent(await hand(signal)))),
    mend: mend === undefined ? undefined : (fix: Fix) => run('mending', () => mended(mend(fix), dispatch)),
  };
}

/** What was mended is not judged anew: the judgement is one of before. */
async function mended(mending: Promise<readonly Text[]>, dispatch: Dispatch): Promise<Event> {
  const said = await mending;
  if (said.length === 0) dispatch({ type: 'edited' });
  return saidEvent(said);
}

function ifThere<Ability>(ability: Ability | undefined, use: (ability: Ability) => void): (() => void) | undefined {
  return ability === undefined ? undefined : () => use(ability);
}

/** Reads, judges, marks. What the workbook refuses to have marked is said beside the judgement. */
async function judgedBy(
  judge: Judge,
  workbook: WorkbookPort,
  options: ReturnType<typeof optionsOf>,
  signal: AbortSignal,
): Promise<Event> {
  const content = await workbook.content();
  if (content.kind === 'refused') return saidEvent([content.why]);
  const kept = workbook.mandate?.();
  const asked = options.mandate === undefined && kept !== undefined ? { ...options, mandate: kept } : options;
  const outcome = await judge.validate(content.value, asked, signal);
  const event = judgedEvent(outcome, formatClock(new Date()));
  if (signal.aborted) return event;
  if (outcome.kind === 'problem') await workbook.mark(undefined);
  return event.type === 'judged' ? { ...event, said: await workbook.mark(event.answer) } : event;
}

function useOnChange(value: unknown, react: () => void) {
  const before = useRef(value);
  useEffect(() => {
    if (before.current === value) return;
    before.current = value;
    react();
  }, [value]);
}

/** A marked cell picked in the workbook selects its finding; an edit makes the judgement one of before. */
function useHeard(workbook: WorkbookPort, state: State, dispatch: Dispatch) {
  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    const deafen = workbook.listen((place) => {
      // Rows may have moved since: what stood there then may stand elsewhere now.
      if (isEdited(latest.current)) return;
      const finding = findingAt(currentGroup(latest.current)?.findings ?? [], place);
      if (finding !== undefined) dispatch({ type: 'selected', key: finding.key });
    });
    const unwatch = workbook.watch?.(() => dispatch({ type: 'edited' }));
    return () => {
      deafen();
      unwatch?.();
    };
  }, [workbook]);
}

const isEdited = ({ judgement }: State): boolean => judgement.kind === 'judged' && judgement.changed === 'workbook';

/** The ribbon's buttons press Valider, as it is at the time, and the tab Årsmelding. */
function useRibbon({ ribbon }: WorkbookPort, dispatch: Dispatch, validate: () => Promise<void>) {
  const latest = useRef(validate);
  latest.current = validate;
  useEffect(() => {
    const showReport = () => {
      dispatch({ type: 'mandateShown', shown: false });
      dispatch({ type: 'tab', tab: 'report' });
    };
    ribbon?.(() => latest.current(), showReport);
  }, [ribbon]);
}
