import { decodeEntities, decodeEscapes } from './xml-text.ts';
import { isNamed, next, type Cursor } from './xml.ts';

/** A text of the spreadsheet as Excel gives it: entities and `_x000D_` read. */
export function toText(raw: string): string {
  return decodeEscapes(decodeEntities(raw));
}

/** The characters of a text token as they would be written outside CDATA, in which nothing is an entity. */
export function rawOf({ xml, start, nameStart, nameEnd }: Cursor): string {
  const piece = xml.slice(nameStart, nameEnd);
  return nameStart === start ? piece : piece.replaceAll('&', '&amp;');
}

/** The raw characters up to the close of the element the cursor stands on. */
function readRaw(cursor: Cursor): string {
  const level = cursor.depth;
  let raw = '';
  while (next(cursor) !== 'end') {
    if (cursor.kind === 'close' && cursor.depth < level) break;
    if (cursor.kind === 'text') raw += rawOf(cursor);
  }
  return raw;
}

/** A text of one or many runs (`si`, `is`): the runs joined, phonetic ones left out. The cursor stands on its open tag, and after on its close. */
export function readRuns(cursor: Cursor): string {
  const level = cursor.depth;
  let text = '';
  let phonetic = 0;
  while (next(cursor) !== 'end') {
    if (cursor.kind === 'close' && cursor.depth < level) break;
    if (isNamed(cursor, 'rPh')) {
      if (cursor.kind === 'open') phonetic = cursor.depth;
      else if (cursor.kind === 'close') phonetic = 0;
    } else if (cursor.kind === 'open' && phonetic === 0 && isNamed(cursor, 't')) text += readRaw(cursor);
  }
  return toText(text);
}

/** The workbook's shared texts, by number; no more than `most`, since more could not be shown. */
export function readSharedStrings(cursor: Cursor, most: number): readonly string[] {
  const texts: string[] = [];
  while (next(cursor) !== 'end' && texts.length <= most) {
    if (!isNamed(cursor, 'si')) continue;
    if (cursor.kind === 'open') texts.push(readRuns(cursor));
    else if (cursor.kind === 'empty') texts.push('');
  }
  return texts;
}
