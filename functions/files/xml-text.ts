const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeEntity(whole: string, body: string): string {
  if (!body.startsWith('#')) return named[body] ?? whole;
  const code = body.startsWith('#x') ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** Entities of XML itself and character references; others stay as they are written, for no DTD is read. Line ends become \n. */
export function decodeEntities(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return text.includes('&') ? text.replace(/&(#?\w{1,10});/g, decodeEntity) : text;
}

/** Spreadsheet texts write characters that XML cannot hold as `_x000D_`, and that writing itself as `_x005F_x000D_`. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };
/** What XML 1.0 cannot hold, tabs and line feeds aside: control characters, half surrogate pairs, two that are no characters. */
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const unholdable = /[\u0000-\u0008\u000B-\u001F\p{Surrogate}\uFFFE\uFFFF]/gu;

const escapeMarkup = (text: string) => text.replace(/[<>&"]/g, (mark) => entities[mark] ?? mark);

/** Text for a cell: markup and what would be read as `_x000D_` escaped; control characters and lone surrogates shown as �. */
export function encodeText(text: string): string {
  const literal = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return escapeMarkup(literal.replace(unholdable, '\uFFFD'));
}

/** Text for an attribute between double quotes; what XML cannot hold is left out. */
export function encodeAttribute(text: string): string {
  return escapeMarkup(text.replace(unholdable, '')).replace(/[\t\n]/g, ' ');
}

/** How a part's characters are stored. A byte-order mark stays in the text, so that writing it back gives the same bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** By byte-order mark, or by how `<?` looks without one. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** The characters of a part; undefined when the bytes are not what they are said to be, for then they could not be written back. */
export function decodePart(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
    const declared = /^\uFEFF?<\?xml[^>]{0,80}encoding\s*=\s*["']([\w-]+)/.exec(text.slice(0, 120))?.[1]?.toLowerCase();
    return declared === undefined || /^(utf-?8|utf-?16(le|be)?|us-ascii)$/.test(declared) ? text : undefined;
  } catch {
    // TextDecoder tells of broken bytes by throwing.
    return undefined;
  }
}

export function encodePart(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}
