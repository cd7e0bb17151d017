import { attributeOf, countOf } from './xml-attributes.ts';
import { cursorOver, isNamed, next } from './xml.ts';

/** How a number is shown, where that says more than the number. */
export type Shown = 'date' | 'time' | 'date-time' | 'percent';

/** Formats every reader knows by number; 27–36 and 50–58 are dates of the East Asian editions. */
function builtIn(id: number): Shown | undefined {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return 'date';
  if (id === 22) return 'date-time';
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return 'time';
  return id === 9 || id === 10 ? 'percent' : undefined;
}

/** What a format code shows, by its first section: `dd.mm.yyyy` is a date, `[h]:mm` a time, `0 %` a percent, `#,##0 "md"` nothing of it. */
export function readFormatCode(code: string): Shown | undefined {
  const bare = code
    .replace(/"[^"]*"?|\\.|_.|\*./g, '')
    .split(';', 1)
    .join('')
    .toLowerCase();
  if (/^\s*general/.test(bare)) return undefined;
  const elapsed = /\[(h+|m+|s+)\]/.test(bare);
  const rest = bare.replace(/\[[^\]]*\]/g, '').replace(/am\/pm|a\/p/g, '');
  const time = elapsed || /[hs]/.test(rest);
  const date = /[yd]/.test(rest) || (/m/.test(rest) && !time);
  if (date) return time ? 'date-time' : 'date';
  if (time) return 'time';
  return rest.includes('%') ? 'percent' : undefined;
}

/** By style number (the `s` of a cell): what it shows. Undefined when the part is no well-formed XML. */
export function readStyles(text: string): readonly (Shown | undefined)[] | undefined {
  const cursor = cursorOver(text);
  const codes = new Map<number, Shown | undefined>();
  const shown: (Shown | undefined)[] = [];
  let inCellFormats = false;
  while (next(cursor) !== 'end') {
    if (isNamed(cursor, 'cellXfs')) inCellFormats = cursor.kind === 'open';
    else if (cursor.kind !== 'open' && cursor.kind !== 'empty') continue;
    else if (isNamed(cursor, 'numFmt')) {
      const id = countOf(cursor, 'numFmtId');
      // Formats inside dxf carry numbers of their own; the first one is the workbook's.
      if (id !== undefined && !codes.has(id)) codes.set(id, readFormatCode(attributeOf(cursor, 'formatCode') ?? ''));
    } else if (inCellFormats && isNamed(cursor, 'xf')) {
      const id = countOf(cursor, 'numFmtId') ?? 0;
      shown.push(codes.has(id) ? codes.get(id) : builtIn(id));
    }
  }
  return cursor.fault === undefined ? shown : undefined;
}
