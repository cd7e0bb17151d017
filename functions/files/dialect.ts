import type { WorkbookPart } from './workbook-part.ts';
import { attributeOf } from './xml-attributes.ts';
import { cursorOver, next } from './xml.ts';

/** The addresses a file uses for its vocabulary: those of the transitional standard, or of the strict one. */
export interface Dialect {
  /** Namespace of sheets, styles and tables. */
  readonly main: string;
  /** Namespace of `r:id`, and what the types of relationships begin with. */
  readonly office: string;
}

const transitional: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const strict: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** By the namespace of the workbook's first element; undefined when it is neither. */
export function dialectOf({ text }: WorkbookPart): Dialect | undefined {
  const cursor = cursorOver(text);
  while (next(cursor) === 'text');
  const prefix = text.slice(cursor.start + 1, Math.max(cursor.start + 1, cursor.nameStart - 1));
  const namespace = attributeOf(cursor, prefix === '' ? 'xmlns' : `xmlns:${prefix}`);
  return [transitional, strict].find(({ main }) => main === namespace);
}
