import { toIso } from './day.ts';
import type { Text } from './language.ts';
import type { Mandate } from './mandate.ts';
import { clausesOf } from './own-clauses.ts';
import { contradictions } from './own-contradictions.ts';
import type { OwnForm, RequirementKind } from './own-mandate.ts';
import { noOwnSheet, noRequirements } from './own-problems.ts';
import type { FoundTable } from './read/found-table.ts';
import type { Region } from './read/regions.ts';
import { always, readRequirements, type Requirement } from './read/requirements.ts';
import { wordsOf } from './read/text.ts';

/** Every name in the rows of a kind, with the other ways it is written where another mandate knows it: «HSØ» for Helse Sør-Øst. */
function namesOf(kind: RequirementKind, rows: readonly Requirement[], known: readonly Region[]): Region[] {
  const mine = rows.filter((row) => row.kind === kind);
  const named = new Map(mine.toReversed().map(({ about }) => [wordsOf(about), about]));
  return [...named].map(([words, name]) => {
    const region = known.find((one) => [one.name, ...one.aliases].some((alias) => wordsOf(alias) === words));
    const others = region === undefined ? [] : [region.name, ...region.aliases];
    return { name, aliases: others.filter((alias) => alias !== name && !named.has(wordsOf(alias))) };
  });
}

/** The columns that the requirements cannot do without, beside those that no list can. */
function columnsOf(rows: readonly Requirement[], { requirements }: OwnForm, mandate: Mandate): Mandate['clauses'] {
  const asked = rows.filter(({ value }) => value > 0).map(({ kind }) => requirements[kind]);
  const versions = mandate.clauses['column-missing'] ?? [];
  const joined = (base: readonly string[], more: readonly (readonly string[])[]) => [
    ...new Set([...base, ...more.flat()]),
  ];
  return {
    'column-missing': versions.map((clause) => ({
      ...clause,
      required: {
        members: joined(
          clause.required.members ?? [],
          asked.map(({ members }) => members),
        ),
        meetings: joined(
          clause.required.meetings ?? [],
          asked.map(({ meetings }) => meetings),
        ),
      },
    })),
  };
}

/** The same name written in two ways is one region: the first way. */
function namedAlike(rows: readonly Requirement[], regions: readonly Region[]): Requirement[] {
  const names = new Map(regions.map(({ name }) => [wordsOf(name), name]));
  return rows.map((row) => ({ ...row, about: names.get(wordsOf(row.about)) ?? row.about }));
}

/** The day the newest requirement came into force names the version; `1` where none is dated. */
function versionOf(rows: readonly Requirement[]): string {
  const latest = Math.max(...rows.map(({ days }) => days.from));
  return latest === always.from ? '1' : toIso(latest);
}

/**
 * The mandate that the sheet Mandat makes of `template`, or why it makes none: rows that cannot be used, each named, or that contradict each
 * other. `known` are the regions of the other mandates.
 */
export function buildMandate(
  template: Mandate,
  own: OwnForm,
  tables: readonly FoundTable[],
  known: readonly Region[],
  date1904: boolean,
): Mandate | { readonly problems: readonly Text[] } {
  const [first] = tables;
  if (first === undefined) return { problems: [noOwnSheet] };
  const read = tables.map((table) => readRequirements(table, own, date1904));
  const found = read.flatMap(({ requirements }) => requirements);
  const unusable = read.flatMap(({ problems }) => problems);
  const problems = unusable.length > 0 ? unusable : contradictions(found);
  if (problems.length > 0) return { problems };
  if (found.length === 0) return { problems: [noRequirements(first.sheet.name)] };
  const regions = namesOf('seats', found, known);
  const recipients = namesOf('report', found, known);
  const rows = namedAlike(found, [...regions, ...recipients]);
  const clauses = { ...template.clauses, ...columnsOf(rows, own, template), ...clausesOf(rows, own) };
  const needed = new Set((clauses['column-missing'] ?? []).flatMap(({ required }) => required.members ?? []));
  const unasked = template.unasked.filter((field) => !needed.has(field));
  return { ...template, version: versionOf(rows), regions, recipients, unasked, clauses };
}
