/** Excel takes 32 767 characters in a cell, and may count the apostrophe. */
const longest = 32_766;

/** A text as it is written in a cell so that it stays a text, whatever it begins with: Excel keeps the apostrophe in front out of the value. */
export function cellText(text: string): string {
  if (text === '') return '';
  return `'${text.length > longest ? `${text.slice(0, longest - 1)}…` : text}`;
}
