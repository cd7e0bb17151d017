import type { Severity } from '../../core/answer.ts';
import { markSign } from '../../core/mark-sign.ts';
import { fromAddress, toColumnName, type Sheet } from '../../core/sheet.ts';
import { grouped } from './grouped.ts';
import { rowClauses } from './row-clauses.ts';

/** A conditional format of ours: a range of one column, and when its cells are coloured. */
export interface MarkRule {
  readonly severity: Severity;
  readonly range: string;
  readonly formula: string;
}

/** What is to be marked in one sheet. */
export interface CellMark {
  readonly cell: string;
  readonly severity: Severity;
}

/** Excel takes formulas of 8192 characters and functions of 255 arguments. */
const longestFormula = 7_500;
const mostClauses = 200;

interface Clause {
  readonly column: number;
  readonly severity: Severity;
  readonly text: string;
}

/**
 * The conditional formats that colour the marked cells. Each says what its rows say, so the marks follow rows that are sorted, put in or taken out;
 * a cell in an empty row is marked where it stands.
 */
export function markRules(sheet: Sheet, marks: readonly CellMark[]): readonly MarkRule[] {
  const origin = fromAddress(sheet.origin ?? 'A1') ?? { row: 0, column: 0 };
  const clauseOf = rowClauses(sheet, origin);
  const fixed: MarkRule[] = [];
  const clauses: Clause[] = [];
  for (const { cell, severity } of marks) {
    const at = fromAddress(cell);
    if (at === undefined) continue;
    const text = clauseOf(at.row - origin.row, at.column - origin.column);
    if (text === undefined) fixed.push({ severity, range: cell, formula: `=${markSign}` });
    else clauses.push({ column: at.column, severity, text });
  }
  return [...rulesOf(clauses, origin.row + 1, origin.row + sheet.cells.length), ...fixed];
}

function rulesOf(clauses: readonly Clause[], first: number, last: number): readonly MarkRule[] {
  const groups = grouped(clauses, ({ column, severity }) => `${severity} ${column}`);
  return [...groups.values()].flatMap((group) => {
    const [{ column, severity } = { column: 0, severity: 'note' as const }] = group;
    const name = toColumnName(column);
    const range = first === last ? `${name}${first}` : `${name}${first}:${name}${last}`;
    const texts = [...new Set(group.map(({ text }) => text))];
    return pieces(texts).map((piece) => ({
      severity,
      range,
      formula: `=AND(${markSign},OR(${piece.join(',')}))`,
    }));
  });
}

/** So many clauses together as one formula holds. */
function pieces(texts: readonly string[]): readonly (readonly string[])[] {
  const made: string[][] = [];
  let length = Infinity;
  for (const text of texts) {
    length += text.length + 1;
    if (length > longestFormula || (made.at(-1)?.length ?? 0) >= mostClauses) {
      made.push([]);
      length = text.length + 1;
    }
    made.at(-1)?.push(text);
  }
  return made;
}
