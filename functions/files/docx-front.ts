import { HeadingLevel, Paragraph, TableOfContents, type FileChild } from 'docx';
import { date } from '../../core/phrase.ts';
import type { Report } from '../../core/report/report.ts';
import { issuedText, reportTitle, reportWords } from '../../core/report/words.ts';
import { toDayInOslo } from '../clock.ts';
import { pairTable } from './docx-grid.ts';
import { styles, uprightWidth } from './docx-look.ts';
import { paragraph, runs } from './docx-text.ts';
import { assessed } from './docx-words.ts';

/** The first page: whose report it is, on which year, what is told of it, and what it holds. */
export function frontPage(report: Report): FileChild[] {
  const { group, language, front, on } = report;
  const contents = reportWords.contents[language];
  return [
    paragraph(styles.kicker, group.name),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(reportTitle(report)) }),
    paragraph(
      styles.stand,
      `${issuedText(report, (moment) => toDayInOslo(new Date(moment)))}, ${assessed[language]({ on: date(on) })}`,
    ),
    pairTable(
      front.map(({ title, value }) => [title, value]),
      uprightWidth,
    ),
    paragraph(styles.contents, contents),
    new TableOfContents(contents, { hyperlink: true, headingStyleRange: '1-1' }),
  ];
}
