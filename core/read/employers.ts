import type { Employer, Employers, UnknownWorkplace, Workplace } from '../employer.ts';
import { textOf, wordsOf } from './text.ts';

/** A way of writing that stands for one or several employers. */
interface Known {
  readonly employers: Employer[];
  /** Whether it may be found inside a cell: a name of several words, or an abbreviation in its own letters. */
  readonly insideAs: string | undefined;
}

export interface EmployerLookup {
  readonly names: ReadonlyMap<string, Known>;
  readonly longest: number;
  readonly outside: readonly string[];
  readonly asWritten: Map<string, Workplace | UnknownWorkplace>;
}

const form = / (hf|as|rhf)$/;
const hospital = /sykehus|sjukehus|hospital|\bhf\b|avd|seksjon|klinik|\bdps\b/;

/** «Helse Nord» alone may begin another name («Helse Nord-Trøndelag»), so a region's own name counts only where it stands alone. */
function insideAs(alias: string, words: string, { kind, region }: Employer): string | undefined {
  if (kind === 'RHF') return words.endsWith(' rhf') ? words : undefined;
  if (words.includes(' ')) return words;
  return region !== null && /^(?=.*\p{Lu}.*\p{Lu}).{3,4}$/u.test(alias) ? alias : undefined;
}

export function employerLookup({ known, outside }: Employers): EmployerLookup {
  const names = new Map<string, Known>();
  for (const employer of known) {
    const ways = [employer.name, ...employer.aliases].flatMap((alias) => {
      const words = wordsOf(alias);
      return [words, words.replace(form, '')].map((way) => ({ way, inside: insideAs(alias, way, employer) }));
    });
    for (const { way, inside } of ways) {
      const entry = names.get(way);
      if (entry === undefined) names.set(way, { employers: [employer], insideAs: inside });
      else if (!entry.employers.includes(employer)) entry.employers.push(employer);
    }
  }
  const longest = Math.max(0, ...[...names.keys()].map((name) => name.split(' ').length));
  return { names, longest, outside, asWritten: new Map() };
}

type Fits = (known: Known, words: readonly string[]) => boolean;

/** Names found among the words of a text, the longest first, none inside another. */
function found(text: string, { names, longest }: EmployerLookup, fits: Fits): Known[] {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const hits: Known[] = [];
  for (let start = 0; start < words.length; start += 1) {
    for (let length = Math.min(longest, words.length - start); length > 0; length -= 1) {
      const piece = words.slice(start, start + length);
      const known = names.get(piece.join(' ').toLowerCase());
      if (known === undefined || !fits(known, piece)) continue;
      hits.push(known);
      start += length - 1;
      break;
    }
  }
  return hits;
}

const strong: Fits = ({ insideAs: as }, words) => as !== undefined && (words.length > 1 || as === words[0]);
const long: Fits = (_, [word = '']) => word.length > 3;

/** A name that is all of a piece between commas or in parentheses, or a place beside a word for a hospital. */
function weak(text: string, lookup: EmployerLookup): Known[] {
  const pieces = text.split(/[,;()/]| [-–—] /).map((piece) => lookup.names.get(wordsOf(piece)) ?? []);
  const whole = pieces.flat().filter(({ employers }) => employers.some(({ region }) => region !== null));
  return whole.length > 0 || !hospital.test(text.toLowerCase()) ? whole : found(text, lookup, long);
}

function isOutside(text: string, { outside }: EmployerLookup): boolean {
  const words = ` ${wordsOf(text)}`;
  return outside.some((beginning) => words.includes(` ${beginning}`));
}

/** What several names in one cell have in common: the region that each of them may be of. */
function settle(hits: readonly Known[], written: string): Workplace | UnknownWorkplace {
  const readings = [...new Set(hits.flatMap(({ employers }) => employers))];
  const regions = new Set(readings.map(({ region }) => region));
  const common = [...regions].filter((region) =>
    hits.every(({ employers }) => employers.some((employer) => employer.region === region)),
  );
  const [region] = common;
  if (region === undefined || common.length > 1) return { kind: 'unknown', readings };
  const fitting = readings.filter((employer) => employer.region === region);
  const only = fitting.length === 1 ? fitting[0] : undefined;
  const name = only?.name ?? written;
  return region === null ? { kind: 'shared', name } : { kind: 'region', region, name, employer: only };
}

function lookUp(cell: string, lookup: EmployerLookup): Workplace | UnknownWorkplace {
  const text = textOf(cell);
  const words = wordsOf(text);
  const exact = lookup.names.get(words) ?? lookup.names.get(words.replace(form, ''));
  if (exact !== undefined) return settle([exact], text);
  const named = found(text, lookup, strong);
  if (named.length > 0) return settle(named, text);
  if (isOutside(text, lookup)) return { kind: 'outside', name: text };
  return settle(weak(text, lookup), text);
}

/** Reads an employer: the whole cell as a name first, then the longest names inside it («Avd. X, Helse Nord-Trøndelag HF»). */
export function readEmployer(cell: string, lookup: EmployerLookup): Workplace | UnknownWorkplace {
  const known = lookup.asWritten.get(cell);
  if (known !== undefined) return known;
  const workplace = lookUp(cell, lookup);
  if (lookup.asWritten.size < 1000) lookup.asWritten.set(cell, workplace);
  return workplace;
}
