import { findingHeaders, noFindings, placeText, type FindingLine } from '../../core/finding-lines.ts';
import type { Language } from '../../core/language.ts';
import { toAddress } from '../../core/sheet.ts';
import { conditionalFormats, type MarkedCells } from './conditional-formats.ts';
import type { Styles } from './mark-styles.ts';
import { encodeAttribute, encodeText } from './xml-text.ts';

/** Excel's limits: characters in a cell, links in a sheet, rows in a sheet below the header. */
const longestText = 32_767;
const mostLinks = 65_530;
export const mostFindings = 1_048_575;

/** A finding and, when its cell is there to go to, where the link leads. */
export interface Row {
  readonly mark: FindingLine;
  readonly linked: boolean;
}

interface Look {
  /** The main namespace, transitional or strict. */
  readonly namespace: string;
  readonly relationships: string;
  readonly styles: Styles;
  readonly language: Language;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The one relationship of our sheet: its table. */
const tableRelationship = 'rId1';

function textCell(address: string, style: number, text: string): string {
  if (text === '') return `<c r="${address}" s="${style}"/>`;
  const cut = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${encodeText(cut)}</t></is></c>`;
}

const tallestRow = 405;
const widths = [15, 18, 22, 72, 64] as const;

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0);
}

/** Rows of more than one line get the height they need; not every program works it out when it opens a file. */
function heightOf({ message, source }: FindingLine, lineHeight: number): string {
  const lines = Math.max(linesOf(message, widths[3]), linesOf(source, widths[4]));
  return lines === 1 ? '' : ` ht="${Math.min(tallestRow, lines * lineHeight)}" customHeight="1"`;
}

function tableRow({ mark, linked }: Row, number: number, { styles }: Look): string {
  const texts = [mark.label, mark.sheet ?? '', placeText(mark), mark.message, mark.source];
  const formats = [styles.short, styles.short, linked ? styles.link : styles.short, styles.long, styles.long];
  const cells = texts.map((text, column) =>
    textCell(toAddress({ row: number - 1, column }), formats[column] ?? 0, text),
  );
  return `<row r="${number}"${heightOf(mark, styles.lineHeight)}>${cells.join('')}</row>`;
}

/** `'Medlemmer'!F7`; a quote in the sheet's name is written twice. */
function hyperlink({ mark, linked }: Row, index: number): string {
  if (!linked || mark.sheet === undefined || mark.cell === undefined) return '';
  const location = `'${mark.sheet.replaceAll("'", "''")}'!${mark.cell}`;
  return `<hyperlink ref="C${index + 2}" location="${encodeAttribute(location)}" display="${encodeAttribute(placeText(mark))}"/>`;
}

function markedColumn(rows: readonly Row[]): readonly MarkedCells[] {
  const cells = new Map<FindingLine['severity'], { row: number; column: number }[]>();
  rows.forEach(({ mark }, index) => {
    const list = cells.get(mark.severity) ?? [];
    list.push({ row: index + 1, column: 0 });
    cells.set(mark.severity, list);
  });
  return [...cells].map(([severity, list]) => ({ severity, cells: list }));
}

/** The sheet of findings: a header that stays in view, one row a finding, links to the cells. */
export function findingsSheet(rows: readonly Row[], look: Look): string {
  const last = Math.max(2, rows.length + 1);
  const header = findingHeaders[look.language].map((text, column) =>
    textCell(toAddress({ row: 0, column }), look.styles.header, text),
  );
  const body = rows.map((row, index) => tableRow(row, index + 2, look));
  if (rows.length === 0) body.push(`<row r="2">${textCell('D2', look.styles.long, noFindings[look.language])}</row>`);
  const links = rows.slice(0, mostLinks).map(hyperlink).join('');
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    `${declaration}<worksheet xmlns="${look.namespace}" xmlns:r="${look.relationships}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:E${last}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>`,
    `<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols>`,
    `<sheetData><row r="1">${header.join('')}</row>${body.join('')}</sheetData>`,
    conditionalFormats(markedColumn(rows), look.styles, '', 1),
    links === '' ? '' : `<hyperlinks>${links}</hyperlinks>`,
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    `<tableParts count="1"><tablePart r:id="${tableRelationship}"/></tableParts></worksheet>`,
  ].join('');
}

/** The Excel table over the sheet of findings, with its filter. */
export function findingsTable(name: string, id: number, count: number, { namespace, language }: Look): string {
  const place = `A1:E${Math.max(2, count + 1)}`;
  const columns = findingHeaders[language].map((header, index) => `<tableColumn id="${index + 1}" name="${header}"/>`);
  return `${declaration}<table xmlns="${namespace}" id="${id}" name="${name}" displayName="${name}" ref="${place}" totalsRowShown="0"><autoFilter ref="${place}"/><tableColumns count="5">${columns.join('')}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`;
}
