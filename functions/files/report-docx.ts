import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import type { Report } from '../../core/report/report.ts';
import { reportTitle, reportWords } from '../../core/report/words.ts';
import { tableChapter } from './docx-chapter.ts';
import { frontPage } from './docx-front.ts';
import { chapters, look, page, styles, textWidth, uprightWidth } from './docx-look.ts';
import { missingChapter } from './docx-missing.ts';
import { runs } from './docx-text.ts';

const author = 'Mandatvakt';
const { margin, foot } = page;

/** Whose and which year's report it is to the left, «Side 1 av 9» to the right. */
function footer(report: Report, width: number): Footer {
  const { page: before, pageOf } = reportWords;
  const { language, group } = report;
  const texts = ['\t', `${before[language]} `, PageNumber.CURRENT, ` ${pageOf[language]} `, PageNumber.TOTAL_PAGES];
  const children = [...runs(`${reportTitle(report)} · ${group.name}`), new TextRun({ children: texts })];
  const tabStops = [{ type: TabStopType.RIGHT, position: width }];
  return new Footer({ children: [new Paragraph({ style: styles.foot, tabStops, children })] });
}

function section(report: Report, upright: boolean, children: readonly FileChild[]): ISectionOptions {
  const orientation = upright ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE;
  // `docx` turns the two lengths itself for a page that lies.
  const size = { width: page.short, height: page.long, orientation };
  const margins = { top: margin, bottom: margin, left: margin, right: margin, footer: foot, header: foot };
  return {
    properties: { page: { size, margin: margins } },
    footers: { default: footer(report, upright ? uprightWidth : textWidth) },
    children,
  };
}

const numbering = {
  reference: chapters,
  levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1', alignment: AlignmentType.LEFT }],
};

/** What a draft lacks comes first; that it lacks nothing is said on the first page. */
function sections(report: Report): readonly ISectionOptions[] {
  const { tables, issued, missing } = report;
  const front = frontPage(report);
  const lacking = missingChapter(report);
  const told = tables.flatMap((table) => tableChapter(table, report));
  if (missing.length === 0) return [section(report, true, [...front, ...lacking]), section(report, false, told)];
  const chaptersInOrder = issued === null ? [...lacking, ...told] : [...told, ...lacking];
  return [section(report, true, front), section(report, false, chaptersInOrder)];
}

/** The report as a Word document (.docx): a first page that stands, then a chapter a table on pages that lie, wide enough for eleven columns. */
export async function reportDocx(report: Report): Promise<Uint8Array> {
  const document = new Document({
    title: `${reportTitle(report)} – ${report.group.name}`,
    ...{ creator: author, lastModifiedBy: author, styles: look(report.language) },
    numbering: { config: [numbering] },
    pageNumbers: estimatePageNumbers,
    sections: sections(report),
  });
  return await Packer.toBuffer(document);
}
