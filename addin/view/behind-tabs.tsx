import type { AnswerFinding, AnswerGroup } from '../../core/answer.ts';
import type { Judge, Judged } from '../judge.ts';
import type { Tab } from '../state.ts';
import { History } from './history.tsx';
import { MeetingTable } from './meetings.tsx';
import { Timeline } from './timeline.tsx';

export interface BehindTabsProps {
  readonly tab: Exclude<Tab, 'findings'>;
  readonly answer: Judged;
  readonly group: AnswerGroup;
  readonly judge: Judge;
  /** Whether the judgement is by today. */
  readonly isToday: boolean;
  readonly onSelect: (finding: AnswerFinding) => void;
}

/** What stands behind the tabs after the first: fetched once there is a judgement. */
export function BehindTabs({ tab, answer, group, judge, isToday, onSelect }: BehindTabsProps) {
  switch (tab) {
    case 'timeline':
      return <Timeline group={group} on={answer.on} isToday={isToday} onSelect={onSelect} />;
    case 'meetings':
      return <MeetingTable meetings={group.meetings} />;
    case 'history':
      return <History judge={judge} group={group.id} run={answer.run?.id} />;
  }
}
