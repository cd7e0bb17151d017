import type { Severity } from '../../core/answer.ts';
import type { MarkRule } from './mark-rules.ts';

interface Look {
  readonly fill: string;
  readonly line: string;
  readonly style: 'Continuous' | 'Dash' | 'Dot' | 'DashDot';
}

/** Fill, line and kind of line: told apart without colours too, and the same as in the copy that the service marks. */
const looks: Readonly<Record<Severity, Look>> = {
  error: { fill: '#FDE7E9', line: '#C50F1F', style: 'Continuous' },
  warning: { fill: '#FFF4CE', line: '#BC4B09', style: 'Dash' },
  note: { fill: '#EBF3FC', line: '#0F6CBD', style: 'Dot' },
  undecided: { fill: '#EDEDED', line: '#616161', style: 'DashDot' },
};

/** Bytes of a request that one rule takes besides its formula, generously. */
export const ruleBytes = 3_000;

/** Adds a conditional format of ours to a sheet. */
export function addRule(sheet: Excel.Worksheet, { severity, range, formula }: MarkRule): void {
  const { custom } = sheet.getRange(range).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  const { fill, line } = looks[severity];
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
  custom.format.font.color = '#1A1A1A';
  const { borders } = custom.format;
  for (const side of [borders.left, borders.right, borders.top, borders.bottom]) {
    side.style = looks[severity].style;
    side.color = line;
  }
}
