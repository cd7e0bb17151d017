import type { Role } from '../appointment.ts';
import { unread } from '../committee.ts';
import type { RowCells } from './cells.ts';
import { namesStandIn, partPeriod, severalNames, withoutLeave, withoutMarks } from './name-asides.ts';
import { readRegion, type RegionLookup } from './regions.ts';
import { isProposedRole, isVacancy, readRole } from './roles.ts';
import { wordsOf } from './text.ts';

/** What a name cell holds beside the name: «Kari Nordmann, Oslo (leder)», «Leder: Kari Nordmann», «Kari Nordmann (Helse Bergen HF)». */
export interface NameCell {
  /** «Etternavn, Fornavn» stays as written. */
  readonly name: string;
  readonly role?: Role;
  readonly employer?: string;
  readonly region?: string;
  readonly proposed?: boolean;
  /** Words about a rôle that do not say just which: «leder fra høsten». */
  readonly unsure?: string;
  /** Days or years that stand with the name: «til 31.08.2026». */
  readonly period?: string;
  /** Who else the cell names; empty where one of two sits, and it is not said which. */
  readonly others?: readonly string[];
}

type Found = { -readonly [Key in keyof NameCell]: NameCell[Key] };

const organization =
  /(^| )(hf|rhf|ous|unn|ahus|nlsh|dmp|nav|bvs)( |$)|sykehus|sjukehus|hospital|universitet|høgskole|klinikk|kommune|direktorat|forbund|forening|foreining|apotek|sanatorium|^helse \p{L}/u;
const places = new Set(
  `oslo bergen trondheim stavanger tromsø bodø kristiansand drammen skien tønsberg fredrikstad moss hamar lillehammer gjøvik elverum ålesund molde
  kristiansund levanger namsos førde haugesund voss harstad narvik hammerfest kirkenes alta rana sandnessjøen mosjøen arendal flekkefjord
  sarpsborg lørenskog nordbyhagen sandvika kongsberg hønefoss porsgrunn sandefjord larvik notodden volda orkanger steinkjer stord odda
  kongsvinger tynset grålum kalnes bærum sandnes asker ski askim lofoten vesterålen karasjok`.split(/\s+/),
);
const roleWord =
  /(^| )(ny |nest|vara|vise)?(leder|leiar|leder i|sekretær|medlem|vara|vikar|observatør|leader|secretary)( |$)/;

/** Takes in one piece of what stands beside a name; false when it says nothing we know. */
function takeIn(found: Found, piece: string, lookup: RegionLookup): boolean {
  const role = readRole(piece);
  if (role !== undefined && role !== unread) {
    if (found.role !== undefined || role === 'vacant' || role === 'authority') return false;
    found.role = role;
    if (isProposedRole(piece)) found.proposed = true;
    return true;
  }
  const region = readRegion(piece, lookup);
  if (typeof region === 'string') found.region ??= region;
  else if (organization.test(wordsOf(piece))) found.employer ??= piece;
  else return places.has(wordsOf(piece));
  return true;
}

/** «… (leder, Helse Bergen HF)»: each piece must be known, or all of it stays with the name. */
function takeParentheses(found: Found, lookup: RegionLookup): void {
  for (;;) {
    const match = /^(.*\S)\s*\(([^()]+)\)$/.exec(found.name);
    if (match?.[1] === undefined || match[2] === undefined) return;
    const taken: Found = { ...found, name: match[1] };
    const pieces = match[2].split(/\s*[,;/]\s*/).filter((piece) => piece !== '');
    if (!pieces.every((piece) => takeIn(taken, piece, lookup))) {
      if (!roleWord.test(wordsOf(match[2]))) return;
      found.unsure = match[2];
      found.name = match[1];
      continue;
    }
    Object.assign(found, taken);
  }
}

/** «…, Oslo», «… – leder»: pieces after the name, from the last, while they are known. */
function takeTail(found: Found, lookup: RegionLookup): void {
  for (;;) {
    const match = /^(.*\S)(?:,\s*|\s*\/\s*|\s+[–—-]\s+)([^,]+?)$/.exec(found.name);
    if (match?.[1] === undefined || match[2] === undefined || !takeIn(found, match[2], lookup)) return;
    found.name = match[1];
  }
}

/** «Leder: Kari Nordmann», «Leder – Kari Nordmann». */
function takeFront(found: Found): void {
  const match =
    /^([^:–—-]{2,40}?)(?::\s*|\s+[–—-]\s+)(\S.*)$/.exec(found.name) ?? /^([^:]{2,60}):\s*(\S.*)$/.exec(found.name);
  if (match?.[1] === undefined || match[2] === undefined) return;
  const { name: office, period } = partPeriod(match[1]) ?? { name: match[1] };
  const role = readRole(office);
  if (role === undefined || role === unread || role === 'vacant' || role === 'authority') return;
  found.role = role;
  if (isProposedRole(office)) found.proposed = true;
  if (period !== undefined) found.period = period;
  found.name = match[2];
}

function takePeriod(found: Found): void {
  const parted = partPeriod(found.name);
  if (parted === undefined) return;
  found.period ??= parted.period;
  found.name = parted.name;
}

/** A quick look before the careful one: most cells hold a name and nothing else. */
const composed =
  /[(,:–—/;&+*†‡¹²³⁴-⁹⁰]|^\d|20\d\d|\d[./] ?\d| - | og | and | eller | or | samt |perm|leave|ykm|jukm|fråt|fratr|slutt| av$/;

/** Reads a name cell. What is not a rôle, a region, an organisation or a town that we know stays with the name. */
export function readNameCell(text: string, lookup: RegionLookup): NameCell {
  if (!composed.test(text)) return { name: text };
  const found: Found = { name: withoutLeave(withoutMarks(text)) };
  takePeriod(found);
  takeFront(found);
  // «… (leder), Helse Bergen HF» and «…, Oslo (leder)»: either may stand last.
  for (const take of [takeParentheses, takeTail, takeParentheses, takeTail]) take(found, lookup);
  takePeriod(found);
  if (namesStandIn(text)) found.others = [];
  const [first, ...others] = severalNames(found.name) ?? [];
  if (first !== undefined) Object.assign(found, { name: first, others });
  return wordsOf(found.name) === '' ? { name: text } : found;
}

/** The names alone, as other lists than the roster want them: «Kari Nordmann (leder)» is Kari Nordmann. None where the cell is empty. */
export function namesInCell(cells: RowCells, lookup: RegionLookup): string[] {
  const { name, others = [] } = readNameCell(cells.text('name'), lookup);
  return [name, ...others].filter((one) => one !== '' && !isVacancy(one));
}
