import type { AnswerFinding } from '../core/answer.ts';
import { visibleFindings, type State } from './state.ts';

/** The finding `by` steps from the selected one; the first when none is selected, and the ends stay where they are. */
export function stepFrom(state: State, by: 1 | -1): AnswerFinding | undefined {
  const findings = visibleFindings(state);
  const index = findings.findIndex(({ key }) => key === state.selected);
  return findings[index === -1 ? 0 : Math.min(findings.length - 1, Math.max(0, index + by))];
}
