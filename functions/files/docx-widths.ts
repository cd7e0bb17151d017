/** Twentieths of a point: a letter of 9 points in a wide face (not everybody has the one asked for), the margins of a cell. */
const letter = 104;
const boldLetter = 122;
const padding = 190;
/** A text longer than this, in letters, is broken over lines sooner than it widens its column. */
const longLine = 44;
const longWord = 24;

interface Column {
  /** So that no word is broken. */
  readonly least: number;
  /** So that no line is. */
  readonly most: number;
}

const longest = (parts: readonly string[], cap: number) =>
  Math.min(
    cap,
    parts.reduce((length, part) => Math.max(length, part.length), 0),
  );

function measure(title: string, texts: readonly string[]): Column {
  // A column is no wider for its title than for the title's longest word, or half of it.
  const words = title.split(/[ \n-]+/);
  const head = boldLetter * Math.max(longest(words, longWord), Math.min(longLine, Math.ceil(title.length / 2)));
  const least =
    letter *
    longest(
      texts.flatMap((text) => text.split(/[ \n-]+/)),
      longWord,
    );
  const most =
    letter *
    longest(
      texts.flatMap((text) => text.split('\n')),
      longLine,
    );
  const needed = boldLetter * longest(words, longWord);
  return { least: padding + Math.max(least, needed), most: padding + Math.max(most, head, least, needed) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Shares a width out over columns by what stands in them: each as wide as its lines where there is room, else no narrower than its words. */
export function columnWidths(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const columns = titles.map((title, index) =>
    measure(
      title,
      rows.map((row) => row[index] ?? ''),
    ),
  );
  const least = sum(columns.map((column) => column.least));
  const most = sum(columns.map((column) => column.most));
  if (most <= width) return columns.map((column) => Math.round(column.most));
  if (least >= width) return columns.map((column) => Math.floor((column.least * width) / least));
  const share = (width - least) / (most - least);
  return columns.map((column) => Math.floor(column.least + share * (column.most - column.least)));
}
