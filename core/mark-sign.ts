/** Always true; by it a conditional format is known to be ours, for programs keep formulas, but neither ids nor comments. */
export const markSign = 'LEN("mandatvakt")>0';

/** The sign alone, as in a marked copy, or first in what goes on to say which rows are meant, as in Excel. */
const ownFormula = /^=?(?:LEN\("mandatvakt"\)>0$|AND\(LEN\("mandatvakt"\)>0,)/i;

/** Whether a conditional format's formula is of our making. One that has the sign anywhere else is the user's own. */
export function isOwnMark(formula: string): boolean {
  return ownFormula.test(formula.replace(/\s/g, ''));
}
