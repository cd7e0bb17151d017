import type { AnswerFinding, AnswerGroup } from '../../core/answer.ts';
import type { Judge } from '../judge.ts';
import { useLanguage } from '../language.ts';
import { visibleFindings, type Event, type State, type Tab } from '../state.ts';
import { pane, tabNames } from '../texts/pane.ts';
import { Filters } from './filters.tsx';
import { Findings } from './findings.tsx';
import { History } from './history.tsx';
import { MeetingTable } from './meetings.tsx';
import { tabId, Tabs } from './tabs.tsx';
import { Timeline } from './timeline.tsx';

interface PartsProps {
  readonly state: State;
  readonly dispatch: (event: Event) => void;
  readonly judge: Judge;
  readonly show: (finding: AnswerFinding, focus: boolean) => void;
  readonly group: AnswerGroup;
}

const tabs: readonly Tab[] = ['findings', 'timeline', 'meetings', 'history'];

/** The parts of a judgement, each a tab away. */
export function Parts(props: PartsProps) {
  const { t } = useLanguage();
  const { state, dispatch } = props;
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

function Part({ state, dispatch, judge, show, group }: PartsProps) {
  const select = (finding: AnswerFinding) => show(finding, false);
  if (state.judgement.kind !== 'judged') return null;
  const { answer } = state.judgement;
  switch (state.tab) {
    case 'findings':
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
          />
        </>
      );
    case 'timeline':
      return <Timeline group={group} on={answer.on} isToday={state.on === undefined} onSelect={select} />;
    case 'meetings':
      return <MeetingTable meetings={group.meetings} />;
    case 'history':
      return <History judge={judge} group={group.id} run={answer.run?.id} />;
  }
}
