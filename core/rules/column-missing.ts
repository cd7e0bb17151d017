import { unread, type Committee } from '../committee.ts';
import { fieldLabel } from '../labels.ts';
import type { Rule } from '../rule.ts';
import type { Part } from '../sheet.ts';
import { troublesOf } from '../troubles.ts';

export interface Terms {
  /** Fields that a part cannot do without. */
  readonly required: Readonly<Partial<Record<Part, readonly string[]>>>;
}

export interface Values {
  readonly field: string;
  readonly part: string;
  /** The column is missing, or two columns are headed for it. */
  readonly kind: 'missing' | 'twice';
}

/** A column that says the same as another: «Periode» holds both ends, first and last name make a name. */
const alternatives: Readonly<Record<string, readonly (readonly string[])[]>> = {
  name: [['firstName', 'lastName']],
  from: [['term'], ['decided']],
  to: [['term']],
  decided: [['from']],
};

function isThere(columns: Readonly<Record<string, number>>, field: string): boolean {
  const ways = [[field], ...(alternatives[field] ?? [])];
  return ways.some((fields) => fields.every((one) => columns[one] !== undefined));
}

const isOfDays = (field: string) => field === 'from' || field === 'to' || field === 'decided';

/** Headings over blocks of rows may say what a column would (the region, or the rôle), and so may the cell of the name (the rôle, or the employer). */
function isElsewhere({ appointments }: Committee, part: string, field: string): boolean {
  if (part !== 'members' || (field !== 'region' && field !== 'role' && field !== 'employer')) return false;
  return appointments.some((row) => row[field] !== undefined && row[field] !== unread);
}

export const columnMissing: Rule<Terms, Values> = {
  title: { nb: 'Kolonne mangler', nn: 'Kolonne manglar', en: 'Column missing' },
  severity: 'error',
  sentence: {
    nb: ({ field, kind }) =>
      kind === 'twice'
        ? `To kolonner har overskrift for «${fieldLabel(field, 'nb')}». Bare den første er lest. Behold én av dem.`
        : `Kolonnen «${fieldLabel(field, 'nb')}» mangler.`,
    nn: ({ field, kind }) =>
      kind === 'twice'
        ? `To kolonnar har overskrift for «${fieldLabel(field, 'nn')}». Berre den første er lesen. Behald éi av dei.`
        : `Kolonnen «${fieldLabel(field, 'nn')}» manglar.`,
    en: ({ field, kind }) =>
      kind === 'twice'
        ? `Two columns are headed for “${fieldLabel(field, 'en')}”. Only the first was read. Keep one of them.`
        : `The column “${fieldLabel(field, 'en')}” is missing.`,
  },
  identity: ({ part, field, kind }) => [part, field, kind],
  *check(committee, { required }, when) {
    for (const { at, values } of troublesOf(committee, 'column-missing', when)) {
      yield { at, values: { field: String(values.field), part: String(values.part), kind: 'twice' } };
    }
    if (when.on < when.valid.from || when.on > when.valid.to) return;
    for (const [part, fields] of Object.entries(required)) {
      const table = committee.tables[part as Part]; // keys of a Record<Part, …>
      if (table === undefined) continue;
      for (const field of fields.filter((one) => !isThere(table.columns, one) && !isElsewhere(committee, part, one))) {
        yield { at: { table }, values: { field, part, kind: 'missing' } };
      }
      // A further list (of deputies, say) may tell less; without its days nobody knows who sat when.
      for (const further of committee.furtherTables.filter((one) => one.part === part))
        for (const field of fields.filter((one) => isOfDays(one) && !isThere(further.columns, one)))
          yield { at: { table: further }, values: { field, part, kind: 'missing' } };
    }
  },
};
