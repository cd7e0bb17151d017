import type { Role } from '../appointment.ts';
import { unread, type Read } from '../committee.ts';
import { textOf, wordsOf } from './text.ts';

/** Words for rôles (domain.md 2.2), as `wordsOf` gives them. Longer phrases stand before the words they contain. */
const roleWords: readonly (readonly [Role, string])[] = [
  ['vacant', 'vakant|ledig|mangler|manglar|ikke oppnevnt|ikkje oppnemnd|nn|n n|vacant'],
  [
    'professional-user-representative',
    'profesjonell brukerrepresentant|profesjonell brukarrepresentant|brukerrepresentant profesjonell|brukarrepresentant profesjonell|prof brukerrepresentant|profesjonell bruker|professional user representative|user representative professional',
  ],
  [
    'user-representative',
    'brukerrepresentant|brukarrepresentant|bruker|brukar|brukermedvirker|erfaringsrepresentant|user representative',
  ],
  [
    'patient-association',
    'pasientforening|pasientforeining|pasientorganisasjon|brukerorganisasjon|interesseorganisasjon|patient association',
  ],
  [
    'authority',
    'myndighet|myndigheit|myndighet prosjektteam|prosjektteam|dmp|helsedirektoratet|sykehusinnkjøp|prosjektleder|prosjektleiar|authority|project team',
  ],
  ['specialist', 'spesialist|legespesialist|specialist'],
  ['deputy-leader', 'nestleder|viseleder|varaleder|vise varaleder|nestleiar|vice chair|deputy chair|deputy leader'],
  ['secretariat', 'sekretariat|sekretariatet|secretariat'],
  ['secretary', 'sekretær|referent|secretary'],
  [
    'deputy',
    'vara|varamedlem|vararepresentant|varamann|personlig vara|personleg vara|1 vara|2 vara|3 vara|stedfortreder|deputy|substitute',
  ],
  ['observer', 'observatør|obs|møte og talerett|observer'],
  [
    'associated',
    'tilknyttet|tilknytt|tilknyttet kompetanse|tilknytt kompetanse|ressursperson|fagressurs|rådgiver|rådgjevar|ekstern kompetanse|ad hoc|associated',
  ],
  [
    'leader',
    'leder|leiar|nettverksleder|nettverksleiar|utvalgsleder|ny leder|fungerende leder|konstituert leder|fungerende konstituert leder|fungerande leiar|leader|chair',
  ],
  ['member', 'medlem|fast medlem|ordinært medlem|ordinær medlem|komitémedlem|deltaker|deltakar|representant|member'],
];

const byWords: ReadonlyMap<string, Role> = new Map(
  roleWords.flatMap(([role, words]) => words.split('|').map((word) => [word, role] as const)),
);

const proposed = /^\(?(foreslått|føreslått|innstilt|proposed)\b[:)]?\s*(som\s+)?/iu;

/** Whether a rôle or remark says that the person is only proposed. */
export function isProposed(text: string): boolean {
  return text !== '' && proposed.test(textOf(text));
}

const negated = /(?:^|\P{L})(?:ikkj?e|not) (?:f[oø]reslått|innstilt|proposed)(?!\p{L})/iu;
/** «Medlem (foreslått)», «Leder, foreslått fra 01.01.2027»: nothing but a date after the word. */
const proposedAfter =
  /[\s,;:/(–—-]+(?:f[oø]reslått|innstilt|proposed)(?!\p{L})(?: (?:\p{L}{1,3} )?\d[\d./–-]*)?[\s.]*(?=\)|$)/iu;
/** «Medlem (foreslått av FFO)», «Medlem, foreslått leder»: whether it is the membership that is proposed is not said. */
const proposedSomehow = /\P{L}(?:f[oø]reslått|innstilt|proposed)(?!\p{L})/iu;

/** Whether the words for a rôle say that the person is only proposed: «Foreslått medlem», «Medlem (foreslått)». */
export function isProposedRole(cell: string): boolean {
  if (cell === '' || asWritten.has(cell)) return false;
  return isProposed(cell) || (proposedAfter.test(textOf(cell)) && !negated.test(cell));
}

/** Appointees' rôles by the very text of a cell, once read: a list says «Medlem» thousands of times. Only words of the tables above come in. */
const asWritten = new Map<string, Role>();

/** Reads a rôle cell: a word we know, nothing, or something unread. «(ny) leder» and «Foreslått medlem» are the rôle they hold. */
export function readRole(cell: string): Read<Role> {
  const known = asWritten.get(cell);
  if (known !== undefined) return known;
  const role = roleIn(cell);
  if (role !== undefined && role !== unread && asWritten.size < 500 && !isProposedRole(cell)) asWritten.set(cell, role);
  return role;
}

/** «Medlem (vara)» is a vara and «Leder (ny)» a leader: a rôle in parentheses says more than «medlem», other words there say nothing. */
function roleAround(text: string): Read<Role> {
  const outer = byWords.get(wordsOf(text.replace(/\(.*?\)/g, ' ')));
  const inner = byWords.get(wordsOf(/\((.*?)\)/.exec(text)?.[1] ?? ''));
  if (inner === undefined || inner === outer) return outer ?? unread;
  return outer === undefined || outer === 'member' ? inner : unread;
}

function roleIn(cell: string): Read<Role> {
  const text = textOf(cell).replace(proposed, '');
  if (text === '' || /^[-–—]$/.test(text)) return isProposed(cell) ? 'member' : undefined;
  return byWords.get(wordsOf(text)) ?? beside(text);
}

/** Of what is no word for a rôle: what it is without a word that it is proposed, or an aside in parentheses. */
function beside(text: string): Read<Role> {
  if (negated.test(text) || !proposedSomehow.test(text)) return roleAround(text);
  if (!proposedAfter.test(text)) return unread;
  const bare = text.replace(proposedAfter, '');
  return byWords.get(wordsOf(bare)) ?? roleAround(bare);
}

const vacancy =
  /^(vakant|ledig|mangler|ikke oppnevnt|ikkje oppnemnd|nn|n n|vacant)\b|\b(mangler|manglar)\b|\b(er vakant|vakant|ikke oppnevnt|ikkje oppnemnd)$/u;

/** A quick look before the careful one: most names hold none of these letters in a row. */
const vacant = /vakant|ledig|mangl|oppn|^n\W*n\b|vacant/i;

/** A name cell that marks a free seat («Vakant», «representant fra Helse Vest mangler», «N.N.»): never a person. */
export function isVacancy(name: string): boolean {
  return /^[-–—?]+$/.test(name) || (vacant.test(name) && vacancy.test(wordsOf(name)));
}
