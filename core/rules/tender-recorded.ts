import { appointedRows, unlessInDoubt } from '../appointed.ts';
import { absent } from '../absent.ts';
import type { Appointment } from '../appointment.ts';
import { placeOf, type Committee, type Table } from '../committee.ts';
import type { Rule } from '../rule.ts';
import { isFilled, tendersOf } from '../tender.ts';

export interface Values {
  /** Empty when it is about the whole group. */
  readonly name: string;
}

const isSaid = (row: Appointment) => isFilled(row.group) || isFilled(row.habilitetFor);

const setupOf = ({ setup }: Committee): Table | undefined => setup.pairs.values().next().value?.row.table;

export const tenderRecorded: Rule<object, Values> = {
  title: { nb: 'Oppnevnt for et anbud', nn: 'Oppnemnd for eit anbod', en: 'Appointed for a tender' },
  severity: 'error',
  sentence: {
    nb: ({ name }) => `${name === '' ? 'Gruppen' : `${name}:`} oppnevnes av DMP for et bestemt anbud. Anbud mangler.`,
    nn: ({ name }) =>
      `${name === '' ? 'Gruppa' : `${name}:`} blir oppnemnd av DMP for eit bestemt anbod. Anbod manglar.`,
    en: ({ name }) =>
      `${name === '' ? 'The group' : `${name}:`} is to be appointed by DMP for a certain tender. The tender is missing.`,
  },
  identity: ({ name }) => [name],
  *check(committee, _terms, when) {
    const rows = appointedRows(committee, when, 'everybody');
    if (rows.length === 0 || tendersOf(committee).length > 0) return;
    const open = rows.filter((row) => !isSaid(row));
    // Where no row says it, it is one thing missing, not one a person.
    if (open.length === rows.length) {
      const table = setupOf(committee);
      if (table === undefined) yield* absent(when, 'setup');
      else if (when.on >= when.valid.from && when.on <= when.valid.to) yield { at: { table }, values: { name: '' } };
      return;
    }
    for (const row of open) {
      const field = row.row.table.columns.habilitetFor === undefined ? 'group' : 'habilitetFor';
      yield unlessInDoubt(row, { at: placeOf(row.row, field), values: { name: row.name } });
    }
  },
};
