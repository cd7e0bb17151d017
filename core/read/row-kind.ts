import { unread, type Read, type Role } from '../committee.ts';
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

/** «Godkjent av fagdirektørene»: begins as a sentence and ends in a plain word, which no name does. */
const phrase = /^\p{Lu}.* \p{Ll}\S*$/u;

function single(text: string, lookup: RegionLookup, inNameColumn: boolean): RowKind {
  const region: Read<string> = readRegion(text.replace(/[:(].*$/, ''), lookup);
  if (region !== undefined && region !== unread) return { kind: 'heading', region };
  const role = blocks[wordsOf(text.replace(/[:(].*$/, ''))];
  if (role !== undefined) return { kind: 'heading', role };
  if (isVacancy(text)) return { kind: 'vacancy' };
  const words = text.split(' ').length;
  return inNameColumn && words >= 2 && words <= 4 && !note.test(text) && !phrase.test(text) && !/\d/.test(text)
    ? { kind: 'person' }
    : { kind: 'note' };
}

/** The first text of a row, and whether another one stands beside it. A merged heading may repeat its text in every cell. */
function textsIn(cells: readonly Scalar[]): { first: string; several: boolean } {
  let first = '';
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    const text = textOf(cell);
    if (first === '') first = text;
    else if (text !== first) return { first, several: true };
  }
  return { first, several: false };
}

/** Tells what a row is from all its cells, and from the name, the rôle and whether there are dates among them. */
export function rowKind(
  cells: readonly Scalar[],
  { name, role, dated }: { name: string; role: string; dated: boolean },
  lookup: RegionLookup,
): RowKind {
  const { first, several } = textsIn(cells);
  if (first === '') return { kind: name === '' ? 'blank' : 'vacancy' };
  if (name !== '' && isVacancy(name)) return { kind: 'vacancy' };
  if (!several) return single(first, lookup, name !== '');
  if (readRole(role) === 'vacant') return { kind: 'vacancy' };
  if (dated) return person;
  if (total.test(wordsOf(first))) return { kind: 'total' };
  const region = readRegion(name, lookup);
  if (region !== undefined && region !== unread) return { kind: 'heading', region };
  return { kind: name === '' ? 'vacancy' : 'person' };
}

const person: RowKind = { kind: 'person' };
