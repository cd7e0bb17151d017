import type { Language } from '../../core/language.ts';
import type { Judge } from '../judge.ts';
import { useLanguage } from '../language.ts';
import { currentGroup } from '../state.ts';
import { words } from '../texts/words.ts';
import { pane } from '../texts/pane.ts';
import type { WorkbookPort } from '../workbook.ts';
import { Foot } from './foot.tsx';
import { GroupHead } from './group-head.tsx';
import { later } from './later.tsx';
import { Options } from './options.tsx';
import { behindTabs, Parts } from './parts.tsx';
import { Reading } from './reading.tsx';
import { Refused } from './refused.tsx';
import { useKeys } from './use-keys.ts';
import { usePane } from './use-pane.ts';
import { Verdict } from './verdict.tsx';

const mandateText = later(async () => (await import('./mandate-text.tsx')).MandateText);

export interface PaneProps {
  readonly workbook: WorkbookPort;
  readonly judge: Judge;
  readonly onLanguage: (language: Language) => void;
}

/** The pane: is anything wrong, and what do I do now? The same beside Excel and beside a file. */
export function Pane({ workbook, judge, onLanguage }: PaneProps) {
  const { t } = useLanguage();
  const { state, dispatch, validate, choose, download, clear, mend, send, cancel, show } = usePane(workbook, judge);
  const { root, onKeyDown } = useKeys({ state, dispatch, show });
  const isJudged = state.judgement.kind === 'judged';
  const body = { workbook, state, dispatch, judge, show, mend, validate, choose, onLanguage };
  return (
    <section class="pane" id="pane" aria-label={t(pane.name)} tabIndex={-1} ref={root} onKeyDown={onKeyDown}>
      <div class="body">
        <GroupHead state={state} dispatch={dispatch} />
        {state.mandateShown && state.judgement.kind === 'judged' ? (
          <mandateText.Part
            id={state.judgement.answer.mandate.id}
            judge={judge}
            onBack={() => dispatch({ type: 'mandateShown', shown: false })}
          />
        ) : (
          <Body {...body} />
        )}
      </div>
      <Foot
        activity={state.activity}
        notice={state.notice}
        onValidate={() => validate()}
        onCancel={cancel}
        onDownload={isJudged ? download : undefined}
        onClear={isJudged ? clear : undefined}
        onSend={send}
      />
    </section>
  );
}

type Use = ReturnType<typeof usePane>;
type BodyProps = Pick<Use, 'state' | 'dispatch' | 'show' | 'mend' | 'validate' | 'choose'> & PaneProps;

function Body({ workbook, state, dispatch, judge, show, mend, validate, choose, onLanguage }: BodyProps) {
  const { t } = useLanguage();
  const { judgement, on, mandate, mandates } = state;
  const group = currentGroup(state);
  return (
    <>
      <Verdict judgement={judgement} group={group} />
      {judgement.kind === 'away' && (
        <button type="button" onClick={() => validate()}>
          {t(words.tryAgain)}
        </button>
      )}
      {judgement.kind === 'refused' && <Refused problem={judgement.problem} onMandate={choose} />}
      {group !== undefined ? (
        <Parts {...{ workbook, state, dispatch, judge, show, mend, group }} />
      ) : (
        state.tab === 'report' && <behindTabs.Part {...{ workbook, state, dispatch, judge }} />
      )}
      {judgement.kind === 'judged' && <Reading read={judgement.answer.read} textAt={workbook.textAt} />}
      <Options
        {...{ on, mandate, onLanguage }}
        mandates={judgement.kind === 'judged' ? mandates : []}
        onDay={(day) => dispatch({ type: 'on', on: day })}
        onMandate={(id) => dispatch({ type: 'mandate', mandate: id })}
      />
    </>
  );
}
