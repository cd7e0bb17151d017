import { unread } from '../../core/committee.ts';
import type { Reader } from '../../core/read/cells.ts';
import { readMembers } from '../../core/read/members.ts';
import { personCounter } from '../../core/read/person.ts';
import { regionLookup } from '../../core/read/regions.ts';
import type { Scalar, Sheet } from '../../core/sheet.ts';
import { readerOf } from './reader-of.ts';

export type Rows = readonly (readonly Scalar[])[];

/** What a cell was read as, in print. */
export const shown = (value: unknown) => (value === unread ? 'unread' : value);

/** The first list of members on a sheet, read for a mandate that gives seats to Helse Vest and Helse Nord. */
export function membersIn(cells: Rows, changes: Partial<Reader> = {}, sheet: Partial<Sheet> = {}) {
  const person = personCounter().appointed;
  const reader = readerOf({ name: 'Medlemmer', cells, ...sheet }, { person, ...changes });
  const lookup = regionLookup(['Helse Vest', 'Helse Nord'].map((name) => ({ name, aliases: [] })));
  const { facts, skipped } = readMembers(reader, lookup);
  return {
    facts: facts.map(({ fact }) => fact),
    /** The rows read as persons, each as its number, region and rôle. */
    seats: facts.map(({ fact }) => [fact.row.number, shown(fact.region), shown(fact.role)]),
    skipped: skipped.map(({ row, why }) => `${row} ${why}`),
    troubles: reader.troubles,
    /** What is asked, each as row, field and what stands there. */
    asked: reader.troubles.map(({ at, values }) => `${at.row ?? '-'} ${at.field ?? '-'} ${String(values.value)}`),
  };
}
