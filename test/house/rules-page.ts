import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleIds, ruleOf } from '../../core/inspect.ts';
import { languages } from '../../core/language.ts';
import type { Mandate, RuleId } from '../../core/mandate.ts';
import { describeMandate } from '../../core/rulebook.ts';
import { validate } from '../../core/validate.ts';
import { readWorkbook } from '../../functions/files/xlsx.ts';
import { mandates } from '../../mandates/index.ts';
import { ruleExamples } from './rule-examples.ts';
import { root } from './tool.ts';

const samples = ['nettverk-med-feil', 'dmp-med-feil', 'brukerutvalg', 'nettverk-feilfri', 'dmp-feilfri'];
const words = { error: 'FEIL', warning: 'ADVARSEL', note: 'MERKNAD', undecided: 'IKKE VURDERT' } as const;

interface Example {
  /** `samples/dmp-med-feil.xlsx, Medlemmer!M6`, or nothing when the example is made for the page. */
  readonly where: string;
  readonly sentences: readonly string[];
}

/** What a rule says of a sample, in the three languages. */
function spoken(): ReadonlyMap<string, Example> {
  const found = new Map<string, Example>();
  for (const name of samples) {
    const workbook = readWorkbook(readFileSync(join(root, 'samples', `${name}.xlsx`)));
    if ('reason' in workbook) throw new Error(`${name}.xlsx cannot be read`);
    const answers = languages.map((language) => validate({ on: '2026-11-22', language, workbook }, mandates));
    const told = answers.map((answer) => ('reason' in answer ? [] : answer.groups.flatMap(({ findings }) => findings)));
    for (const { rule, severity, key, at } of told[0] ?? []) {
      if (severity === 'undecided' || found.has(rule)) continue;
      const sentences = told.map((findings) => findings.find((one) => one.key === key)?.message ?? '');
      const cell = at === undefined ? '' : `, ${at.sheet}${at.cell === undefined ? '' : `!${at.cell}`}`;
      found.set(rule, { where: `samples/${name}.xlsx${cell}`, sentences });
    }
  }
  return found;
}

function exampleOf(id: RuleId, told: ReadonlyMap<string, Example>): Example {
  const example = told.get(id);
  if (example !== undefined) return example;
  const values: object | undefined = ruleExamples[id];
  if (values === undefined) throw new Error(`${id} needs an example: in a sample, or in test/house/rule-examples.ts`);
  return { where: '', sentences: languages.map((language) => ruleOf(id).sentence[language](values)) };
}

const code = (value: unknown) => `\`${JSON.stringify(value).replaceAll('|', '\\|')}\``;

function termsText(terms: Readonly<Record<string, unknown>>): string {
  const all = Object.entries(terms).map(([term, value]) => `${term} ${code(value)}`);
  return all.length === 0 ? '–' : all.join(' · ');
}

/** The rows of a mandate in a rule's table: one for each version of the clause, or one for each requirement of one's own. */
function clauseRows(mandate: Mandate, id: RuleId): string[] {
  const described = describeMandate(mandate, 'nb').rules.find(({ rule }) => rule === id);
  const versions = (described?.clauses ?? []).map(({ from, terms, source: { document, section, url } }) => {
    const cited = [document, section].filter((text) => text !== '').join(', ');
    return `| ${mandate.id} | ${from} | ${termsText(terms)} | ${url === undefined ? cited : `[${cited}](${url})`} |`;
  });
  const own = Object.values(mandate.own?.requirements ?? {}).flatMap(({ names, rules }) => {
    const terms: object | undefined = rules[id];
    const krav = `the sheet Mandat, Krav «${names[0] ?? ''}»`;
    return terms === undefined ? [] : [`| ${mandate.id} | Fra | ${termsText({ ...terms })} | ${krav} |`];
  });
  const acts = (mandate.acts ?? []).flatMap(({ label, clauses }) => {
    const instead = clauses[id];
    if (instead === undefined || described === undefined) return [];
    const { source, ...terms } = instead;
    const cited = `[${source.document}, ${source.section}](${source.url ?? ''})`;
    return [`| ${mandate.id} | Oppsett: «${label.nb}» | ${termsText(terms)} | ${cited} |`];
  });
  return [...versions, ...acts, ...own];
}

function section(id: RuleId, told: ReadonlyMap<string, Example>): string {
  const { title, severity } = ruleOf(id);
  const { where, sentences } = exampleOf(id, told);
  return [
    `## ${id}`,
    `**${title.nb}** · ${title.nn} · ${title.en} — ${words[severity]} (\`${severity}\`)`,
    `Example${where === '' ? '' : ` (${where})`}:`,
    languages.map((language, index) => `- ${language}: ${sentences[index] ?? ''}`).join('\n'),
    [
      '| Mandate | From | Terms | Source |',
      '|---|---|---|---|',
      ...mandates.flatMap((one) => clauseRows(one, id)),
    ].join('\n'),
  ].join('\n\n');
}

function settingsTable(): string {
  const rows = mandates.flatMap(({ id, settings }) =>
    settings.map(({ label, unit, least, most, terms }) => {
      const given = terms.map(({ rule, term }) => `${rule} ${term}`).join(', ');
      return `| ${id} | ${label.nb} · ${label.nn} · ${label.en} | ${unit} | ${least}–${most} | ${given} |`;
    }),
  );
  return ['| Mandate | Felt | Unit | Bounds | Terms it gives |', '|---|---|---|---|---|', ...rows].join('\n');
}

const intro = `# The rules

Generated by \`node test/house/make-rules.ts\` from the rules, the mandates and the samples; a test fails when it is stale. Do not edit.

Each rule with its titles and what it says (bokmål, nynorsk, English), how severe it is where it says nothing else, and what each mandate gives to it: from which day, with which terms, on what
source. FEIL = \`error\`, ADVARSEL = \`warning\`, MERKNAD = \`note\`; any rule may be IKKE VURDERT (\`undecided\`) where a cell or a sheet that would decide it cannot be read or is missing.`;

const settingsIntro = `# Settings

Where a mandate is silent, the numbers are ours. The sheet Oppsett may give others: the field's name in any of the three languages, and a whole number within the bounds.`;

/** The whole of docs/RULES.md. */
export function rulesPage(): string {
  const told = spoken();
  const sections = ruleIds.map((id) => section(id, told));
  return `${[intro, ...sections, settingsIntro, settingsTable()].join('\n\n')}\n`;
}
