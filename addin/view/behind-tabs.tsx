import type { AnswerFinding, AnswerGroup } from '../../core/answer.ts';
import type { Judge, Judged } from '../judge.ts';
import { httpReports } from '../report-http.ts';
import { saveFile } from '../save.ts';
import type { Event, State } from '../state.ts';
import type { WorkbookPort } from '../workbook.ts';
import { History } from './history.tsx';
import { MeetingTable } from './meetings.tsx';
import { ReportTab } from './report-tab.tsx';
import { Timeline } from './timeline.tsx';

export interface BehindTabsProps {
  readonly workbook: WorkbookPort;
  readonly state: State;
  readonly dispatch: (event: Event) => void;
  readonly judge: Judge;
  /** Undefined before a judgement, when only the årsmelding can be shown. */
  readonly answer?: Judged;
  readonly group?: AnswerGroup;
  readonly onSelect?: (finding: AnswerFinding) => void;
}

const reports = { service: httpReports, save: saveFile };

/** What stands behind the tabs after the first: fetched once there is a judgement. */
export function BehindTabs({ workbook, state, dispatch, judge, answer, group, onSelect }: BehindTabsProps) {
  if (state.tab === 'report') return <ReportTab {...{ workbook, state, dispatch, reports }} />;
  if (answer === undefined || group === undefined || onSelect === undefined) return null;
  if (state.tab === 'meetings') return <MeetingTable meetings={group.meetings} />;
  if (state.tab === 'history') return <History judge={judge} group={group.id} run={answer.run?.id} />;
  return <Timeline group={group} on={answer.on} isToday={state.on === undefined} onSelect={onSelect} />;
}
