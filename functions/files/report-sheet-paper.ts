import type { NamedRange, WriteSheet } from 'hucre';
import type { Report } from '../../core/report/report.ts';
import { reportWords } from '../../core/report/words.ts';
import { toAddress } from '../../core/sheet.ts';
import { colours } from './docx-look.ts';
import { titleLines } from './report-sheet-blocks.ts';
import { margins } from './report-sheet-pages.ts';

/** Size, then colour: a colour has six digits, so that a name that begins with a number is no part of it. */
const onPaperLook = `&9&K${colours.second}`;
/** `&` begins a code in what stands above and below printed pages. */
const printed = (text: string) => text.replace(/\s+/g, ' ').slice(0, 110).replaceAll('&', '&&');

/** How a sheet lies on paper: A4 across, as wide as it is, the group above and the page's number below. */
export function onPaper({ language, group }: Report): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const { page, pageOf } = reportWords;
  const size = { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;
  return {
    pageSetup: { ...size, margins },
    headerFooter: {
      oddHeader: `&L${onPaperLook}${printed(group.name)}`,
      oddFooter: `&R${onPaperLook}${page[language]} &P ${pageOf[language]} &N`,
    },
  };
}

/** What is printed of a sheet, and what on every page. The writer's own settings for these leave out the quotes that a name with a space needs. */
export function printedRanges({ name, rows = [], columns = [] }: WriteSheet): NamedRange[] {
  const last = toAddress({ row: 0, column: columns.length - 1 }).replace(/\d+$/, '');
  return [
    { name: '_xlnm.Print_Area', range: `'${name}'!$A$1:$${last}$${rows.length}`, scope: name },
    { name: '_xlnm.Print_Titles', range: `'${name}'!$1:$${titleLines}`, scope: name },
  ];
}
