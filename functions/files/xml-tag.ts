export const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9;
export const isQuote = (code: number) => code === 34 || code === 39;

const less = 60;
const greater = 62;

/** The offset of the `>` that ends a tag, quotes passed over; -1 when there is none. */
export function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === greater) return at;
    if (code === less) return -1;
    if (!isQuote(code)) continue;
    at = xml.indexOf(code === 34 ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}
