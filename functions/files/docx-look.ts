import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { Language } from '../../core/language.ts';
import { languageTags } from './docx-words.ts';

/** The green of the pane, the greys beside it, and the colours that statuses have there. */
export const colours = {
  accent: '0F6C5C',
  text: '242424',
  second: '5C5C5C',
  line: 'BFC5C3',
  head: 'E8F1EF',
  breach: 'B10E1C',
  attention: '8A5300',
  undecided: '4F4896',
} as const;

/** Lengths in twentieths of a point. A4 is 210 × 297 mm. */
export const page = { short: 11_906, long: 16_838, margin: 1134, foot: 567 } as const;
/** Between the margins of a page that lies. */
export const textWidth = page.long - 2 * page.margin;
/** Between the margins of a page that stands; so wide are also the smaller tables on pages that lie. */
export const uprightWidth = page.short - 2 * page.margin;

const font = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Calibri' };

/** The numbering of the chapters. */
export const chapters = 'chapters';

/** Our own paragraph styles, by what they are for. */
export const styles = {
  kicker: 'ReportGroup',
  stand: 'ReportStand',
  contents: 'ReportContents',
  source: 'ReportSource',
  head: 'TableHead',
  cell: 'TableText',
  name: 'TableName',
  note: 'TableNote',
  undecided: 'TableUndecided',
  chart: 'ReportChart',
  foot: 'ReportFoot',
} as const;

const half = (points: number) => points * 2;
const space = (before: number, after: number) => ({ before: before * 20, after: after * 20 });

const paragraphStyles: readonly IParagraphStyleOptions[] = [
  {
    ...{ id: styles.kicker, name: 'Report Group', basedOn: 'Normal', next: 'Normal' },
    run: { size: half(14), color: colours.second },
    paragraph: { spacing: space(24, 2) },
  },
  {
    ...{ id: styles.stand, name: 'Report Stand', basedOn: 'Normal', next: 'Normal' },
    run: { color: colours.second },
    paragraph: { spacing: space(0, 12) },
  },
  {
    ...{ id: styles.contents, name: 'Report Contents', basedOn: 'Normal', next: 'Normal' },
    run: { size: half(14), bold: true, color: colours.accent },
    paragraph: { spacing: space(20, 6), keepNext: true },
  },
  {
    ...{ id: styles.source, name: 'Report Source', basedOn: 'Normal', next: 'Normal' },
    run: { size: half(9), italics: true, color: colours.second },
    paragraph: { spacing: space(0, 6), keepNext: true },
  },
  {
    ...{ id: styles.cell, name: 'Table Text', basedOn: 'Normal' },
    run: { size: half(9) },
    paragraph: { spacing: space(0, 0) },
  },
  {
    ...{ id: styles.head, name: 'Table Head', basedOn: styles.cell },
    run: { bold: true, color: colours.accent },
    paragraph: { keepNext: true },
  },
  {
    ...{ id: styles.name, name: 'Table Name', basedOn: styles.cell },
    run: { bold: true, color: colours.accent },
  },
  {
    ...{ id: styles.note, name: 'Table Note', basedOn: 'Normal' },
    run: { size: half(9), color: colours.second },
    paragraph: { spacing: space(3, 0), keepLines: true },
  },
  {
    ...{ id: styles.undecided, name: 'Table Undecided', basedOn: styles.note },
    run: { color: colours.undecided },
  },
  {
    ...{ id: styles.chart, name: 'Report Chart', basedOn: 'Normal', next: 'Normal' },
    paragraph: { spacing: space(12, 0) },
  },
  {
    ...{ id: styles.foot, name: 'Report Foot', basedOn: 'Normal' },
    run: { size: half(9), color: colours.second },
    paragraph: { spacing: space(0, 0) },
  },
  {
    ...{ id: 'TOC1', name: 'toc 1', basedOn: 'Normal', next: 'Normal' },
    paragraph: { spacing: space(0, 3) },
  },
];

/** How the document looks: one face, one accent, and the language that Word checks the spelling in. */
export function look(language: Language): IStylesOptions {
  const tag = languageTags[language];
  return {
    default: {
      document: {
        run: { font, size: half(10.5), color: colours.text, language: { value: tag, eastAsia: tag } },
        paragraph: { spacing: space(0, 6) },
      },
      title: {
        run: { font, size: half(28), bold: true, color: colours.accent },
        paragraph: { spacing: space(0, 2) },
      },
      heading1: {
        run: { font, size: half(15), bold: true, color: colours.accent },
        paragraph: { spacing: space(20, 2), keepNext: true, keepLines: true },
      },
    },
    paragraphStyles,
  };
}
