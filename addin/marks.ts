import { severities, type AnswerFinding, type AnswerGroup, type Severity } from '../core/answer.ts';
import type { Mark, Place } from './workbook.ts';

/** One mark a cell, of the gravest finding there, with the words of all of them. Waived findings mark nothing. */
export function marksOf(groups: readonly AnswerGroup[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { at, severity, message, waiver } of groups.flatMap(({ findings }) => findings)) {
    if (at?.cell === undefined || waiver !== null) continue;
    const address = `${at.sheet}!${at.cell}`;
    const there = marks.get(address);
    marks.set(address, {
      sheet: at.sheet,
      cell: at.cell,
      severity: there === undefined ? severity : graver(there.severity, severity),
      text: there === undefined ? message : `${there.text}\n${message}`,
    });
  }
  return [...marks.values()];
}

function graver(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) <= severities.indexOf(b) ? a : b;
}

/** The first finding at a place: what a click on a marked cell means. */
export function findingAt(findings: readonly AnswerFinding[], place: Place): AnswerFinding | undefined {
  return findings.find(({ at }) => at?.cell !== undefined && at.sheet === place.sheet && at.cell === place.cell);
}

/** `Medlemmer!F7`, or the sheet's name; empty for a finding about the whole group. */
export function formatPlace(at: AnswerFinding['at']): string {
  if (at === undefined) return '';
  return at.cell === undefined ? at.sheet : `${at.sheet}!${at.cell}`;
}
