import type { Severity } from '../../core/answer.ts';
import { isOwnMark, markSign } from '../../core/mark-sign.ts';
import { toColumnName, type Position } from '../../core/sheet.ts';
import type { Styles } from './mark-styles.ts';
import { isUnreadable, type Unreadable } from './unreadable.ts';
import { decodeEntities } from './xml-text.ts';
import { outlineOf, type Element, type Outline } from './xml-outline.ts';
import { cut, insert, splice, type Splice } from './xml-patch.ts';

/** What may stand before the conditional formats of a sheet, in the standard's order; Excel repairs a sheet that has it otherwise. */
const before = new Set(
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting'.split(
    ' ',
  ),
);

/** Excel takes long lists of cells; shorter ones are kinder to its rule manager. */
const rangesPerRule = 500;

/** The cells of one severity. */
export interface MarkedCells {
  readonly severity: Severity;
  readonly cells: readonly Position[];
}

/** Cells → ranges, neighbours in a column put together: `F4:F6 G9`. */
function toRanges(cells: readonly Position[]): readonly string[] {
  const ranges: { column: number; first: number; last: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) =>
    a.column === b.column ? a.row - b.row : a.column - b.column,
  )) {
    const run = ranges.at(-1);
    if (run?.column === column && row <= run.last + 1) run.last = Math.max(run.last, row);
    else ranges.push({ column, first: row, last: row });
  }
  return ranges.map(({ column, first, last }) => {
    const name = toColumnName(column);
    return first === last ? `${name}${first + 1}` : `${name}${first + 1}:${name}${last + 1}`;
  });
}

/** Our formats as XML. `priority` is the number of the first; higher numbers yield to lower ones, so the user's own formats win. */
export function conditionalFormats(
  marked: readonly MarkedCells[],
  styles: Styles,
  prefix: string,
  priority: number,
): string {
  const p = prefix;
  const written: string[] = [];
  for (const { severity, cells } of marked) {
    const ranges = toRanges(cells);
    for (let from = 0; from < ranges.length; from += rangesPerRule) {
      const place = ranges.slice(from, from + rangesPerRule).join(' ');
      const rule = `<${p}cfRule type="expression" dxfId="${styles.marks[severity]}" priority="${priority + written.length}"><${p}formula>${markSign.replace('>', '&gt;')}</${p}formula></${p}cfRule>`;
      written.push(`<${p}conditionalFormatting sqref="${place}">${rule}</${p}conditionalFormatting>`);
    }
  }
  return written.join('');
}

function nextPriority(text: string, { children }: Outline): number {
  let highest = 0;
  for (const { name, start, end } of children) {
    // Data bars and icons of newer editions keep their priorities in the extensions.
    if (name !== 'conditionalFormatting' && name !== 'extLst') continue;
    for (const [, priority] of text.slice(start, end).matchAll(/\spriority\s*=\s*["'](\d{1,9})["']/g)) {
      highest = Math.max(highest, Number(priority));
    }
  }
  return highest + 1;
}

/** Adds our formats to a sheet's part, after those that are there. */
export function addMarks(text: string, marked: readonly MarkedCells[], styles: Styles): string | Unreadable {
  const root = outlineOf(text);
  if (isUnreadable(root)) return root;
  const at = root.children.reduce((end, child) => (before.has(child.name) ? child.end : end), root.openEnd);
  return splice(text, [insert(at, conditionalFormats(marked, styles, root.prefix, nextPriority(text, root)))]);
}

function isOwn(text: string, rule: Element): boolean {
  const formulas = /<(?:\w+:)?formula[^>]*>([^<]*)</.exec(text.slice(rule.openEnd, rule.closeStart));
  return formulas !== null && isOwnMark(decodeEntities(formulas[1] ?? ''));
}

/** Takes our formats out of a sheet's part; others in the same element stay. */
export function removeMarksFrom(text: string): string | Unreadable {
  if (!text.includes('mandatvakt')) return text;
  const root = outlineOf(text);
  if (isUnreadable(root)) return root;
  const splices: Splice[] = [];
  for (const child of root.children) {
    if (child.name !== 'conditionalFormatting') continue;
    const inside = outlineOf(text, child.start);
    if (isUnreadable(inside)) return inside;
    const own = inside.children.filter((rule) => rule.name === 'cfRule' && isOwn(text, rule));
    if (own.length === 0) continue;
    const all = own.length === inside.children.filter(({ name }) => name === 'cfRule').length;
    splices.push(...(all ? [cut(child)] : own.map(cut)));
  }
  return splice(text, splices);
}
