import { demand } from './failure.ts';

const piece = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(\$?[A-Z]{1,3})(\$?)(\d+)(?![\w(])/gi;

/** Where a row of a reference goes, counted from 0: undefined when it is gone. */
export type RowMove = (row: number, fixed: boolean) => number | undefined;

/** A formula whose references have moved; literals and names of sheets are left alone. */
export function withReferencesMoved(formula: string, move: RowMove): string {
  return formula.replaceAll(piece, (text: string, column?: string, fixed = '', row = '') => {
    if (column === undefined) return text;
    const to = move(Number(row) - 1, fixed === '$');
    return to === undefined ? '#REF!' : `${column}${fixed}${to + 1}`;
  });
}

/** How many arguments the fullest function of a formula has. */
function mostArguments(formula: string): number {
  const open: number[] = [];
  let most = 0;
  for (const sign of formula) {
    if (sign === '(') open.push(1);
    else if (sign === ',') open[open.length - 1] = (open.at(-1) ?? 0) + 1;
    else if (sign === ')') {
      demand(open.length > 0, 'InvalidArgument');
      most = Math.max(most, open.pop() ?? 0);
    }
  }
  demand(open.length === 0, 'InvalidArgument');
  return most;
}

/** Refuses a formula that Excel refuses whatever it says: its limits of length, texts and arguments, and brackets without their other half. */
export function checkFormula(formula: string): void {
  demand(formula.startsWith('=') && formula.length > 1 && formula.length <= 8192, 'InvalidArgument');
  const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  demand(
    texts.every((text) => text.slice(1, -1).replaceAll('""', '"').length <= 255),
    'InvalidArgument',
  );
  const bare = formula.replaceAll(/"(?:[^"]|"")*"/g, '');
  demand(!bare.includes('"') && mostArguments(bare) <= 255, 'InvalidArgument');
}
