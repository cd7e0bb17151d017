/** Twentieths of a point: a letter of 9 points in a wide face (not everybody has the one asked for), the margins of a cell. */
const letter = 104;
const boldLetter = 118;
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

export interface Title {
  readonly text: string;
  /** Takes what is over; a number stays beside the column before it. */
  readonly grows: boolean;
}

/** One letter more than it has, for a short word may be of wide ones. */
const lengthOf = (parts: readonly string[], cap: number) =>
  Math.min(
    cap,
    parts.reduce((length, part) => Math.max(length, part === '' ? 0 : part.length + 1), 0),
  );

/** Word parts a line at spaces and behind hyphens; the narrow space in a number is none of those. */
const wordsOf = (text: string) => text.split(/[ \n]+|(?<=-)/);

function measure(title: string, texts: readonly string[]): Column {
  const head = boldLetter * lengthOf(wordsOf(title), longWord);
  const words = letter * lengthOf(texts.flatMap(wordsOf), longWord);
  const lines =
    letter *
    lengthOf(
      texts.flatMap((text) => text.split('\n')),
      longLine,
    );
  // A column is no wider for its title than for the title's longest word, or half of it.
  const halfTitle = boldLetter * Math.min(longLine, Math.ceil(title.length / 2));
  const least = Math.max(head, words);
  return { least: padding + least, most: padding + Math.max(least, lines, halfTitle) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** What is over, by how much stands in each column that grows. */
function spread(titles: readonly Title[], columns: readonly Column[], over: number): readonly number[] {
  const anyGrows = titles.some(({ grows }) => grows);
  const part = ({ most }: Column, index: number) => (!anyGrows || titles[index]?.grows === true ? most : 0);
  const whole = sum(columns.map(part));
  return columns.map((column, index) => Math.floor(column.most + (over * part(column, index)) / whole));
}

/**
 * Shares a width out over columns by what stands in them. The small width where no line need be broken there, so that few columns stay near each other;
 * else the large one: each column as wide as its lines where there is room, or no narrower than its words.
 */
export function columnWidths(
  titles: readonly Title[],
  rows: readonly (readonly string[])[],
  { small, large }: { readonly small: number; readonly large: number },
): readonly number[] {
  const columns = titles.map(({ text }, index) =>
    measure(
      text,
      rows.map((row) => row[index] ?? ''),
    ),
  );
  const least = sum(columns.map((column) => column.least));
  const most = sum(columns.map((column) => column.most));
  const width = most <= small ? small : large;
  if (most <= width) return spread(titles, columns, width - most);
  if (least >= width) return columns.map((column) => Math.floor((column.least * width) / least));
  const share = (width - least) / (most - least);
  return columns.map((column) => Math.floor(column.least + share * (column.most - column.least)));
}
