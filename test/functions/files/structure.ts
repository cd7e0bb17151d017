import { strFromU8 } from 'fflate';
import { unpack } from './pack.ts';

/** Faults that make Excel offer to repair a file, looked for without any program beside Node. Knows only files as the tests make them. */
export function structureFaults(bytes: Uint8Array): readonly string[] {
  const parts = new Map(Object.entries(unpack(bytes)).map(([name, content]) => [name, strFromU8(content)]));
  return [
    ...typeFaults(parts),
    ...relationshipFaults(parts),
    ...countFaults(parts),
    ...orderFaults(parts),
    ...tableFaults(parts),
  ];
}

type Texts = ReadonlyMap<string, string>;
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

function typeFaults(parts: Texts): readonly string[] {
  const types = parts.get('[Content_Types].xml') ?? '';
  const overrides = all(types, /PartName="\/([^"]+)"/g);
  const extensions = all(types, /Extension="([^"]+)"/g);
  const typeless = [...parts.keys()].filter(
    (name) =>
      name !== '[Content_Types].xml' && !overrides.includes(name) && !extensions.includes(name.split('.').at(-1) ?? ''),
  );
  return [
    ...overrides.filter((name) => !parts.has(name)).map((name) => `${name} has a type but is not there`),
    ...twice(overrides).map((name) => `${name} has two types`),
    ...typeless.map((name) => `${name} has no type`),
  ];
}

function relationshipFaults(parts: Texts): readonly string[] {
  return [...parts]
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([name, text]) => {
      const folder = name.replace(/_rels\/[^/]+$/, '');
      const targets = [...text.matchAll(/<Relationship [^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => !tag.includes('TargetMode="External"'));
      const paths = targets.map((tag) =>
        decodeURIComponent(new URL(/Target="([^"]+)"/.exec(tag)?.[1] ?? '', `file:///${folder}`).pathname.slice(1)),
      );
      return [
        ...paths.filter((path) => !parts.has(path)).map((path) => `${name} leads to ${path}, which is not there`),
        ...twice(all(text, /\sId="([^"]+)"/g)).map((id) => `${name} has ${id} twice`),
      ];
    });
}

function countFaults(parts: Texts): readonly string[] {
  const styles = parts.get('xl/styles.xml') ?? '';
  const entries: Readonly<Record<string, string>> = {
    fonts: 'font',
    cellXfs: 'xf',
    dxfs: 'dxf',
    fills: 'fill',
    borders: 'border',
  };
  return Object.entries(entries).flatMap(([block, entry]) => {
    const match = new RegExp(`<${block} count="(\\d+)"[^>]*>(.*?)</${block}>`, 's').exec(styles);
    const outer =
      entry === 'xf' || entry === 'dxf' ? (match?.[2] ?? '') : (match?.[2] ?? '').replace(/<dxf>.*?<\/dxf>/gs, '');
    const count = all(outer, new RegExp(`<(${entry})[ >/]`, 'g')).length;
    return match !== null && Number(match[1]) !== count ? [`${block} counts ${match[1]} but holds ${count}`] : [];
  });
}

const sheetOrder = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetProtection',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'drawing',
  'legacyDrawing',
  'tableParts',
  'extLst',
];

function orderFaults(parts: Texts): readonly string[] {
  const differences = parts.get('xl/styles.xml')?.match(/<dxf[ >/]/g)?.length ?? 0;
  return [...parts]
    .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    .flatMap(([name, text]) => {
      const outer = text.replace(/<extLst>.*?<\/extLst><\/cfRule>/gs, '').replace(/<extLst>.*/s, '');
      const seen = all(outer, /<(?:\w+:)?(\w+)[ >/]/g).filter((tag) => sheetOrder.includes(tag));
      const places = seen.map((tag) => sheetOrder.indexOf(tag));
      const disorder = places.some((place, index) => place < (places[index - 1] ?? 0));
      const wild = all(text, /dxfId="(\d+)"/g).filter((id) => Number(id) >= differences);
      return [
        ...(disorder ? [`${name} has its elements out of order: ${seen.join(' ')}`] : []),
        ...wild.map((id) => `${name} uses dxf ${id} of ${differences}`),
      ];
    });
}

function tableFaults(parts: Texts): readonly string[] {
  const tables = [...parts].filter(([name]) => name.startsWith('xl/tables/')).map(([, text]) => text);
  const names = tables.map((text) => /displayName="([^"]+)"/.exec(text)?.[1]?.toLowerCase() ?? '');
  const ids = tables.map((text) => / id="(\d+)"/.exec(text)?.[1] ?? '');
  const sheets = all(parts.get('xl/workbook.xml') ?? '', /<sheet [^>]*name="([^"]+)"/g).map((name) =>
    name.toLowerCase(),
  );
  return [...twice(names), ...twice(ids), ...twice(sheets)].map((value) => `${value} stands twice`);
}
