import { unread } from '../committee.ts';
import type { Scalar } from '../sheet.ts';
import { readDate } from './date.ts';
import { readHabilitet } from './habilitet.ts';
import type { Header } from './header.ts';
import { readRole } from './roles.ts';
import { readTerm } from './term.ts';
import { isBlank, textOf, wordsOf } from './text.ts';

/** A column whose header fits several fields, while its cells do not tell which. */
export interface Doubtful {
  /** As written. */
  readonly text: string;
  /** Index of the header's row in the table's cells. */
  readonly index: number;
  readonly fields: readonly string[];
  /** Whether anything stands below: an empty column is nothing to ask about. */
  readonly filled: boolean;
}

const isKnown = (value: unknown) => value !== undefined && value !== unread;
const isDate = (cell: Scalar) => ['day', 'month'].includes(readDate(cell, false).kind);

/** A column of the organisations that people come from holds «Sykehusinnkjøp» and «DMP» too, which are also types of participants. */
function isType(cell: Scalar): boolean {
  const type = readRole(textOf(cell));
  return isKnown(type) && type !== 'authority';
}

/** What the cells below a header must look like to be of a field; a field that is not here takes any text. */
const recognizers: Readonly<Record<string, (cell: Scalar) => boolean>> = {
  role: (cell) => isKnown(readRole(textOf(cell))),
  type: isType,
  habilitet: (cell) => isKnown(readHabilitet(textOf(cell))),
  from: isDate,
  decided: isDate,
  term: (cell) => typeof cell === 'string' && isKnown(readTerm(cell, false).from.kind === 'unreadable' ? unread : cell),
};

/** Words that say no more than that the row is in use, under a header that fits nothing better. */
const plain = /^(ja|nei|x|yes|no|aktiv|aktive|gyldig|i funksjon|sittende|sitjande|active|current)$/;

function count(field: string, cells: readonly Scalar[]): number {
  const recognizer = recognizers[field];
  return recognizer === undefined ? 0 : cells.filter(recognizer).length;
}

const isText = (field: string) => recognizers[field] === undefined;

/** «Oppnevnt» may hold a whole term: «01.01.2026–31.12.2027». */
const withTerm = (fields: readonly string[]) => (fields.includes('from') ? [...fields, 'term'] : fields);

/**
 * The field of a column, by its cells: one that at least half of them are of, else the one that takes any text when none is of another.
 * Several when they do not decide; none when they say nothing.
 */
function fieldsFor(free: readonly string[], cells: readonly Scalar[]): readonly string[] {
  const candidates = withTerm(free);
  const fit = candidates.find((field) => cells.length > 0 && count(field, cells) * 2 >= cells.length);
  if (fit !== undefined) return [fit];
  const partly = candidates.filter((field) => count(field, cells) > 0);
  const text = free.find(isText);
  if (partly.length === 0 && text !== undefined && cells.length > 0) return [text];
  if (free.length === 1) return partly.length > 0 ? free : [];
  const isPlain = cells.every((cell) => plain.test(wordsOf(textOf(cell))));
  return cells.length > 0 && isPlain ? [] : free;
}

/** Where each field stands, as an index in the row, once the cells below have been asked. A doubtful column stands for each field it may be. */
export interface Settled {
  readonly columns: Readonly<Record<string, number>>;
  readonly doubtful: readonly Doubtful[];
}

/** Settles the columns with ambiguous headers («Funksjon», «Status», «Oppnevnt») by the cells below; `first` is the first row of them. */
export function settleTraps(header: Header, cells: readonly (readonly Scalar[])[], first: number): Settled {
  const columns: Record<string, number> = { ...header.columns };
  const doubtful: Doubtful[] = [];
  for (const { column, fields } of header.traps) {
    const free = fields.filter((field) => columns[field] === undefined);
    if (free.length === 0) continue;
    const below = cells.slice(first).flatMap((row) => (isBlank(row[column]) ? [] : [row[column] ?? null]));
    const settled = fieldsFor(free, below);
    for (const field of settled) columns[field] ??= column;
    const index = isBlank(cells[first - 1]?.[column]) ? first - 2 : first - 1;
    const text = textOf(cells[index]?.[column]);
    if (settled.length > 1) doubtful.push({ text, index, fields: settled, filled: below.length > 0 });
  }
  return { columns, doubtful };
}
