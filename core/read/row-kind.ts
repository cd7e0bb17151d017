import type { Role } from '../appointment.ts';
import { unread, type Read } from '../committee.ts';
import type { Scalar } from '../sheet.ts';
import { readRegion, type RegionLookup } from './regions.ts';
import { isVacancy, readRole } from './roles.ts';
import { isBlank, textOf, wordsOf } from './text.ts';

/** What a row below a member list's header is. */
export type RowKind =
  | { readonly kind: 'blank' | 'person' | 'vacancy' | 'total' | 'note' | 'header' }
  | { readonly kind: 'heading'; readonly region?: string; readonly role?: Role };

/** Headings over a block of rows: «Varamedlemmer», «Sekretariat». */
const blocks: Readonly<Record<string, Role>> = {
  ...{ leder: 'leader', leiar: 'leader', nestleder: 'deputy-leader', nestleiar: 'deputy-leader' },
  ...{
    medlemmer: 'member',
    medlemer: 'member',
    members: 'member',
    'faste medlemmer': 'member',
    'faste medlemer': 'member',
  },
  ...{ varamedlemmer: 'deputy', varamedlemer: 'deputy', vararepresentanter: 'deputy', deputies: 'deputy' },
  ...{ sekretariat: 'secretariat', sekretariatet: 'secretariat', observatører: 'observer', observatørar: 'observer' },
  ...{ 'tilknyttet kompetanse': 'associated', ressurspersoner: 'associated', ressurspersonar: 'associated' },
};

const total = /^(sum|totalt|total|i alt|antall|antal|tal medlemer)\b/;
const note = /^[*¹²³†•]|^(merk|obs|nb|kilde|kjelde|oppdatert|sist oppdatert|note)\b|[.:;]$/i;

const particle = /^(von|van|de|der|den|af|la|le|di|da|dos|el|al|bin)$/;

/** Two to four words with capital letters: «Kari Nordmann», «Nils von der Lippe», not «Godkjent av fagdirektørene». */
function looksLikeName(text: string): boolean {
  const words = text.split(/[ ,]+/);
  const capital = (word: string) => /^\p{Lu}/u.test(word) || particle.test(word);
  return words.length >= 2 && words.length <= 5 && words.every(capital) && !/\d/.test(text);
}

function single(text: string, lookup: RegionLookup, inNameColumn: boolean): RowKind {
  const region: Read<string> = readRegion(text.replace(/[:(].*$/, ''), lookup);
  if (region !== undefined && region !== unread) return { kind: 'heading', region };
  const role = blocks[wordsOf(text.replace(/[:(].*$/, ''))];
  if (role !== undefined) return { kind: 'heading', role };
  if (isVacancy(text)) return { kind: 'vacancy' };
  return { kind: inNameColumn && !note.test(text) && looksLikeName(text) ? 'person' : 'note' };
}

/** The first text of a row, and whether another one stands beside it. A merged heading may repeat its text in every cell. */
function textsIn(cells: readonly Scalar[]): { first: string; column: number; several: boolean } {
  let [first, at] = ['', -1];
  for (const [column, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    const text = textOf(cell);
    if (first === '') [first, at] = [text, column];
    else if (text !== first) return { first, column: at, several: true };
  }
  return { first, column: at, several: false };
}

/** Tells what a row is from all its cells, and from the name, the rôle, whether there are dates among them, and where the region would stand. */
export function rowKind(
  cells: readonly Scalar[],
  { name, role, dated, regionAt }: { name: string; role: string; dated: boolean; regionAt: number | undefined },
  lookup: RegionLookup,
): RowKind {
  const { first, column, several } = textsIn(cells);
  if (first === '' && name === '') return { kind: 'blank' };
  if (name !== '' && isVacancy(name)) return { kind: 'vacancy' };
  // A region standing alone in its own column, with room for a name before it, is a free seat and no heading.
  if (!several && name === '' && column === regionAt && column > 0) return { kind: 'vacancy' };
  if (!several) return single(first, lookup, name !== '');
  if (readRole(role) === 'vacant') return { kind: 'vacancy' };
  if (total.test(wordsOf(first))) return { kind: 'total' };
  if (dated) return person;
  const region = readRegion(name, lookup);
  if (region !== undefined && region !== unread) return { kind: 'heading', region };
  return { kind: name === '' ? 'vacancy' : 'person' };
}

const person: RowKind = { kind: 'person' };
