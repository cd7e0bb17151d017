import { strToU8, unzipSync, zipSync } from 'fflate';

/** Parts by name, in order, as text or bytes. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** Packs parts with a zip writer that is not the product's. */
export function pack(parts: Parts): Uint8Array {
  const bytes = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { level: 6, mtime: '2024-05-01T12:00:00' });
}

/** All parts of a package, with a zip reader that is not the product's. */
export function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

interface Plain {
  /** Name → the whole text of the sheet's part, or just what stands inside `sheetData`. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly texts?: readonly string[];
  /** What stands inside `cellXfs`. */
  readonly formats?: string;
  readonly workbook?: string;
}

const sheetPart = (content: string) =>
  content.startsWith('<?xml') || content.includes('worksheet')
    ? content
    : `${declaration}<worksheet xmlns="${main}"><sheetData>${content}</sheetData></worksheet>`;

const stylesPart = (formats: string) =>
  `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs>${formats}</cellXfs></styleSheet>`;

/** The parts of a small, plain workbook around the sheets given. */
export function plainParts({ sheets, texts, formats, workbook = '' }: Plain): Record<string, string> {
  const names = Object.keys(sheets);
  const extra = [
    ...(texts === undefined
      ? []
      : [{ id: 'rIdT', type: 'sharedStrings', part: 'sharedStrings.xml', kind: 'sharedStrings' }]),
    ...(formats === undefined ? [] : [{ id: 'rIdS', type: 'styles', part: 'styles.xml', kind: 'styles' }]),
  ];
  const overrides = extra.map(
    ({ part, kind }) => `<Override PartName="/xl/${part}" ContentType="${contentType}.${kind}+xml"/>`,
  );
  const own = extra.map(({ id, type, part }) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${part}"/>`);
  const list = <T>(make: (name: string, number: number) => T) => names.map((name, index) => make(name, index + 1));
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/>${list((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${contentType}.worksheet+xml"/>`).join('')}${overrides.join('')}</Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}">${workbook}<sheets>${list((name, n) => `<sheet name="${name}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list((_, n) => `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}${own.join('')}</Relationships>`,
    ...Object.fromEntries(list((name, n) => [`xl/worksheets/sheet${n}.xml`, sheetPart(sheets[name] ?? '')])),
    ...(texts === undefined
      ? {}
      : {
          'xl/sharedStrings.xml': `${declaration}<sst xmlns="${main}">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
        }),
    ...(formats === undefined ? {} : { 'xl/styles.xml': stylesPart(formats) }),
  };
}

/** A small, plain workbook. */
export function plainWorkbook(plain: Plain): Uint8Array {
  return pack(plainParts(plain));
}
