import { pack, type Parts } from './pack.ts';
import {
  appProperties,
  calcChain,
  chart,
  comments,
  coreProperties,
  relationships,
  sheetDrawing,
  styles,
  tabDrawing,
  table,
  theme,
  vmlDrawing,
  workbook,
} from './rich-parts.ts';
import { chartSheet, emptySheet, listsSheet, membersSheet, sharedStrings } from './rich-sheets.ts';

const office = 'application/vnd.openxmlformats-officedocument';
const metadata = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

const contentTypes: Readonly<Record<string, string>> = {
  'xl/workbook.xml': `${office}.spreadsheetml.sheet.main+xml`,
  'xl/worksheets/sheet1.xml': `${office}.spreadsheetml.worksheet+xml`,
  'xl/worksheets/sheet2.xml': `${office}.spreadsheetml.worksheet+xml`,
  'xl/worksheets/sheet3.xml': `${office}.spreadsheetml.worksheet+xml`,
  'xl/chartsheets/sheet1.xml': `${office}.spreadsheetml.chartsheet+xml`,
  'xl/theme/theme1.xml': `${office}.theme+xml`,
  'xl/styles.xml': `${office}.spreadsheetml.styles+xml`,
  'xl/sharedStrings.xml': `${office}.spreadsheetml.sharedStrings+xml`,
  'xl/drawings/drawing1.xml': `${office}.drawing+xml`,
  'xl/drawings/drawing2.xml': `${office}.drawing+xml`,
  'xl/charts/chart1.xml': `${office}.drawingml.chart+xml`,
  'xl/charts/chart2.xml': `${office}.drawingml.chart+xml`,
  'xl/tables/table1.xml': `${office}.spreadsheetml.table+xml`,
  'xl/comments1.xml': `${office}.spreadsheetml.comments+xml`,
  'xl/calcChain.xml': `${office}.spreadsheetml.calcChain+xml`,
  'customXml/itemProps1.xml': `${office}.customXmlProperties+xml`,
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': `${office}.extended-properties+xml`,
};

const defaults = Object.entries({
  bin: `${office}.spreadsheetml.printerSettings`,
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  vml: `${office}.vmlDrawing`,
}).map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);

const overrides = Object.entries(contentTypes).map(
  ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
);
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** All parts of a workbook with everything in it that libraries lose. */
export const richParts: Parts = {
  '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`,
  '_rels/.rels': relationships(
    ['officeDocument', 'xl/workbook.xml'],
    [metadata, 'docProps/core.xml'],
    ['extended-properties', 'docProps/app.xml'],
  ),
  'xl/workbook.xml': workbook,
  // Absolute and relative targets, as different programs write them.
  'xl/_rels/workbook.xml.rels': relationships(
    ['worksheet', 'worksheets/sheet1.xml'],
    ['worksheet', '/xl/worksheets/sheet2.xml'],
    ['chartsheet', 'chartsheets/sheet1.xml'],
    ['worksheet', 'worksheets/sheet3.xml'],
    ['theme', 'theme/theme1.xml'],
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
    ['calcChain', 'calcChain.xml'],
    ['customXml', '../customXml/item1.xml'],
  ),
  'xl/worksheets/sheet1.xml': membersSheet,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(
    ['hyperlink', 'https://example.org/?a=1&amp;b=2', true],
    ['printerSettings', '../printerSettings/printerSettings1.bin'],
    ['drawing', '../drawings/drawing1.xml'],
    ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['table', '../tables/table1.xml'],
    ['comments', '../comments1.xml'],
  ),
  'xl/worksheets/sheet2.xml': emptySheet,
  'xl/worksheets/sheet3.xml': listsSheet,
  'xl/chartsheets/sheet1.xml': chartSheet,
  'xl/chartsheets/_rels/sheet1.xml.rels': relationships(['drawing', '../drawings/drawing2.xml']),
  'xl/theme/theme1.xml': theme,
  'xl/styles.xml': styles,
  'xl/sharedStrings.xml': sharedStrings,
  'xl/drawings/drawing1.xml': sheetDrawing,
  'xl/drawings/_rels/drawing1.xml.rels': relationships(['chart', '../charts/chart1.xml']),
  'xl/drawings/drawing2.xml': tabDrawing,
  'xl/drawings/_rels/drawing2.xml.rels': relationships(['chart', '../charts/chart2.xml']),
  'xl/drawings/vmlDrawing1.vml': vmlDrawing,
  'xl/charts/chart1.xml': chart,
  'xl/charts/chart2.xml': chart,
  'xl/tables/table1.xml': table,
  'xl/comments1.xml': comments,
  'xl/calcChain.xml': calcChain,
  'xl/printerSettings/printerSettings1.bin': Uint8Array.from({ length: 220 }, (_, index) => (index * 37) % 256),
  'customXml/item1.xml': '<notat xmlns="urn:example:notat">Beholdes &lt;som det er&gt;</notat>',
  'customXml/_rels/item1.xml.rels': relationships(['customXmlProps', 'itemProps1.xml']),
  'customXml/itemProps1.xml': `${declaration}<ds:datastoreItem ds:itemID="{7C1D2F0B-5A35-4F65-9A6C-0D4B1E2C3F40}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
  'docProps/core.xml': coreProperties,
  'docProps/app.xml': appProperties,
};

/** The rich workbook's bytes. */
export const richWorkbook = pack(richParts);
