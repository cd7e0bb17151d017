import { useEffect } from 'preact/hooks';
import type { AnswerFinding, AnswerGroup, Fix } from '../../core/answer.ts';
import type { Judge } from '../judge.ts';
import { useLanguage } from '../language.ts';
import { visibleFindings, type Event, type State, type Tab } from '../state.ts';
import { pane, tabNames } from '../texts/pane.ts';
import type { WorkbookPort } from '../workbook.ts';
import { Filters } from './filters.tsx';
import { Findings } from './findings.tsx';
import { tabId, Tabs } from './tabs.tsx';
import { later } from './later.tsx';

interface PartsProps {
  readonly state: State;
  readonly dispatch: (event: Event) => void;
  readonly judge: Judge;
  readonly show: (finding: AnswerFinding, focus: boolean) => void;
  /** Undefined where nothing can be written. */
  readonly mend: ((fix: Fix) => void) | undefined;
  readonly workbook: WorkbookPort;
  readonly group: AnswerGroup;
}

/** What stands behind the tabs after the first. The årsmelding can be asked for before anything is judged. */
export const behindTabs = later(async () => (await import('./behind-tabs.tsx')).BehindTabs);

const tabs: readonly Tab[] = ['findings', 'timeline', 'meetings', 'report', 'history'];

/** The parts of a judgement, each a tab away. */
export function Parts(props: PartsProps) {
  const { t } = useLanguage();
  const { state, dispatch } = props;
  useEffect(() => void behindTabs.fetch(), []);
  return (
    <>
      <Tabs
        label={t(pane.tabs)}
        name="part"
        items={tabs.map((tab) => ({ id: tab, label: t(tabNames[tab]) }))}
        chosen={state.tab}
        onChoose={(id) => dispatch({ type: 'tab', tab: tabs.find((tab) => tab === id) ?? 'findings' })}
      />
      <div class="part" id="part-panel" role="tabpanel" aria-labelledby={tabId('part', state.tab)} tabIndex={-1}>
        <Part {...props} />
      </div>
    </>
  );
}

function Part({ state, dispatch, judge, show, mend, workbook, group }: PartsProps) {
  const select = (finding: AnswerFinding) => show(finding, false);
  if (state.judgement.kind !== 'judged') return null;
  const { answer } = state.judgement;
  if (state.tab !== 'findings') {
    return <behindTabs.Part {...{ workbook, state, dispatch, answer, group, judge }} onSelect={select} />;
  }
  return (
    <>
      {group.findings.length > 0 && (
        <Filters
          findings={group.findings}
          filter={state.filter}
          onFilter={(filter) => dispatch({ type: 'filter', filter })}
        />
      )}
      <Findings
        findings={visibleFindings(state)}
        version={answer.mandate.version}
        filtered={state.filter !== 'all'}
        selected={state.selected}
        onSelect={select}
        onGo={(finding) => show(finding, true)}
        onMend={mend}
        before={workbook.before}
      />
    </>
  );
}
