import type { Role } from '../appointment.ts';
import type { Scalar } from '../sheet.ts';
import { readHeading } from './heading.ts';
import { readRegion, type RegionLookup } from './regions.ts';
import { isVacancy, readRole } from './roles.ts';
import { isBlank, isErrorText, looksLikeName, textOf, wordsOf } from './text.ts';

/** What a row below a member list's header is. A note may look like a heading we do not know: the block above it ends there. */
export type RowKind =
  | { readonly kind: 'blank' | 'person' | 'vacancy' | 'total' | 'header' }
  | { readonly kind: 'note'; readonly ends: boolean }
  | { readonly kind: 'heading'; readonly region?: string; readonly role?: Role };

/** What is known of a row before it is told what it is. Columns are indices in the row. */
export interface RowLook {
  /** The person's name, without the rôle or organisation that may stand with it. */
  readonly name: string;
  readonly role: string;
  /** Some cell for a date is filled. */
  readonly dated: boolean;
  readonly regionAt: number | undefined;
  readonly roleAt: number | undefined;
}

const total = /^(sum|totalt|total|i alt|til sammen|til saman|antall|antal|tal medlemer)\b/;
const note = /^[*¹²³†•]|^(merk|obs|nb|kilde|kjelde|oppdatert|sist oppdatert|note)\b|[.:;]$/i;
const headingLike = /^\p{Lu}[^.!?]{1,40}$/u;

function single(text: string, { name }: RowLook, lookup: RegionLookup): RowKind {
  const heading = readHeading(text, lookup);
  if (heading !== undefined) return { kind: 'heading', ...heading };
  if (isVacancy(text)) return vacancy;
  if (name !== '' && !note.test(text) && looksLikeName(name)) return person;
  return { kind: 'note', ends: !note.test(text) && headingLike.test(text) };
}

interface Texts {
  readonly first: string;
  readonly column: number;
  readonly several: boolean;
  /** Beside the first text stand only numbers and failed formulas. */
  readonly counted: boolean;
}

/** The first text of a row, and whether another one stands beside it. A merged heading may repeat its text in every cell. */
function textsIn(cells: readonly Scalar[]): Texts {
  let [first, at, several] = ['', -1, false];
  let counted = true;
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column] ?? null;
    if (isBlank(cell)) continue;
    const text = textOf(cell);
    if (first === '') [first, at] = [text, column];
    else if (text !== first) {
      several = true;
      counted = typeof cell === 'number' || /^\d+$/.test(text) || isErrorText(text);
      if (!counted) break;
    }
  }
  return { first, column: at, several, counted };
}

/** Tells what a row is from all its cells, and from what is known of it. */
export function rowKind(cells: readonly Scalar[], look: RowLook, lookup: RegionLookup): RowKind {
  const { name, role, dated, regionAt, roleAt } = look;
  const { first, column, several, counted } = textsIn(cells);
  if (first === '' && name === '') return blank;
  if (name !== '' && isVacancy(name)) return vacancy;
  // A region or rôle standing alone in its own column, with room for a name before it, is a free seat and no heading.
  if (!several && name === '' && column > 0 && (column === regionAt || column === roleAt)) return vacancy;
  if (!several) return single(first, look, lookup);
  if (readRole(role) === 'vacant') return vacancy;
  if (dated && !counted) return person;
  if (total.test(wordsOf(first)) && (counted || !looksLikeName(name))) return { kind: 'total' };
  if (dated) return person;
  const region = readRegion(name, lookup);
  if (typeof region === 'string') return { kind: 'heading', region };
  const heading = counted ? readHeading(first, lookup) : undefined;
  if (heading !== undefined) return { kind: 'heading', ...heading };
  return name === '' ? vacancy : person;
}

const blank: RowKind = { kind: 'blank' };
const person: RowKind = { kind: 'person' };
const vacancy: RowKind = { kind: 'vacancy' };
