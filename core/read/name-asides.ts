/**
 * What may stand in a name cell and is neither the name nor a rôle: that the person is on leave or new (which changes nothing), a period
 * (which has columns of its own), or one more person.
 */
import { looksLikeName, wordsOf } from './text.ts';

const mayBeAside = /permi|perm\b|leave|(?:sy|sju)ke?m|\(ny|oppne|valgt|vald/iu;
const leave =
  /(^|[\s,;(–—-]+)(?:(?:\d+ ?%|er|nå|no|ute|i|på|har|for tiden|for tida|ulønnet|ulønt|on|parental|maternity|sick) )*(?:\p{L}*permisjon|perm|permittert|(?:syk|sjuk|syke)me?l\p{L}*|leave)(?=[\s).,;:]|$)/iu;
const asNew =
  /\s*\((?:ny|nytt? medlem|nyoppnevnt|nyoppnemnd|gjenoppnevnt|gjenoppnemnd|gjenvalgt|attvald|new|reappointed)\)/giu;
/** Somebody else is named beside: that is no leave alone. */
const another = /\b(vikar|vara|stedfortreder|erstatt|avløs|for)\b|\p{Lu}/u;

/** «Kari Nordmann (permisjon)», «…, i permisjon fra 01.03.2026», «… (ny)» → the name. A member on leave still counts (domain.md 4.4). */
export function withoutLeave(text: string): string {
  if (!mayBeAside.test(text)) return text;
  const bare = text.replace(asNew, '');
  const found = leave.exec(bare);
  const before = bare.slice(0, found?.index ?? 0);
  if (found === null || before === '') return bare;
  const after = bare.slice(found.index + found[0].length);
  const end = /[),;]/.exec(after)?.index ?? after.length;
  if (another.test(after.slice(0, end))) return bare;
  const isOpened = found[1]?.includes('(') === true;
  const rest = after.slice(end);
  if (!isOpened) return before + rest;
  return rest.startsWith(')') ? before + rest.slice(1) : `${before} (${rest.replace(/^[,;]\s*/, '')}`;
}

const whenWords = new Set(
  `fra frå til fom tom ut og med siden sidan periode perioden oppnevnt oppnemnd valgt vald vår våren høst høsten haust hausten
  from to until since januar februar mars april mai juni juli august september oktober november desember jan feb mar apr jun jul aug sep
  sept okt nov des fratrådt fråtredd sluttet slutta gikk gjekk av død avdød`.split(/\s+/),
);
const left = /\b(fratrådt|fråtredd|sluttet|slutta|død|avdød|(gikk|gjekk) av)(?=\P{L}|$)/iu;
const dated = /\d[./]\s?\d|20\d\d/;
const number = /^\d{1,4}([./]\d{1,4}){0,2}\.?$/;

const tellsWhen = (token: string) =>
  token
    .split(/[,;()–—-]+/)
    .every((part) => part === '' || number.test(part) || whenWords.has(wordsOf(part).replaceAll(' ', '')));

/** Parts a period from the name before it: «Kari Nordmann (til 31.08.2026)», «Kari Nordmann 2024–2026», «… (fratrådt)». */
export function partPeriod(text: string): { readonly name: string; readonly period: string } | undefined {
  if (!dated.test(text) && !left.test(text)) return undefined;
  const tokens = text.split(' ');
  let at = tokens.length;
  while (at > 0 && tellsWhen(tokens[at - 1] ?? '')) at -= 1;
  const period = tokens
    .slice(at)
    .join(' ')
    .replace(/^[\s(,–—-]+|[\s),]+$/g, '');
  const name = tokens
    .slice(0, at)
    .join(' ')
    .replace(/[\s,(–—-]+$/, '');
  const isInside = name.includes('(') && !name.includes(')');
  const isOne = dated.test(period) || left.test(period);
  return isOne && /\p{L}/u.test(name) ? { name: isInside ? `${name})` : name, period } : undefined;
}

const between = /\s*[/;&+]\s*|\s+(?:og|and|eller|or|samt)\s+/;
const noPerson =
  /(^| )(hf|rhf|helse|avd|avdeling|seksjon|senter|enhet|institutt|klinikk|poliklinikk|gruppe|nettverk|råd|fylke|kommune|dps)( |$)|sykehus|sjukehus|hospital|universitet|lege|sykepleier|sjukepleiar|rådgiver|rådgjevar|farmasøyt|fysioterapeut|ergoterapeut|ingeniør|direktør|forening|forbund|direktorat/;

const isWhole = (part: string) => looksLikeName(part) && !noPerson.test(wordsOf(part));
const isFirstName = (part: string) => /^\p{Lu}[\p{L}.'-]+$/u.test(part) && !noPerson.test(wordsOf(part));

/** «Kari Nordmann (permisjon – Ola Hansen er vikar)»: which of the two sits is not said. */
export function namesStandIn(text: string): boolean {
  return (
    /vikar/i.test(text) &&
    text.split(/[(),;:–—]|\s-\s|\p{L}*permisjon|\p{L}*vikar\p{L}*| er /u).filter((part) => isWhole(part.trim()))
      .length > 1
  );
}

const marks = /^\d{1,3}[.)]\s+|\s*[*†‡¹²³⁴-⁹⁰]+$/gu;

/** A number before a name and the mark of a footnote after it are no part of it. */
export function withoutMarks(text: string): string {
  const bare = text.replace(marks, '');
  return /\p{L}/u.test(bare) ? bare : text;
}

/** Lines of one cell that are each a whole name, as `Kari Nordmann / Ola Hansen`; a name that is only wrapped stays one. */
export function linesAsNames(lines: readonly string[]): string {
  return lines.join(lines.every(isWhole) ? ' / ' : ' ');
}

/** The persons of a cell that names several: «Kari Nordmann og Ola Hansen», «Kari Nordmann / Ola Hansen», «Kari og Ola Nordmann». */
export function severalNames(text: string): string[] | undefined {
  if (!between.test(text)) return undefined;
  const parts = text
    .replace(/\s*\([^()]*\)/g, '')
    .split(between)
    .filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || !isWhole(last)) return undefined;
  const mayShare = !/[/;]/.test(text);
  if (!parts.every((part) => isWhole(part) || (mayShare && isFirstName(part)))) return undefined;
  const surname = last.slice(last.lastIndexOf(' '));
  return parts.map((part) => (isWhole(part) ? part : part + surname));
}
