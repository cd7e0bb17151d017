import type { Appointment } from '../appointment.ts';
import { placeOf, unread, type Place, type Read, type Row } from '../committee.ts';
import type { Text } from '../language.ts';
import { cellName } from './cell-name.ts';
import { labelOf, same } from './each-language.ts';
import type { YearFacts } from './table.ts';

/** «Oppnevnt fra for Kari Lie», “Appointed from” of Kari Lie; only the field, where nobody is named. */
export function ofWhom(field: Text, whom: Text): Text {
  if (whom.nb === '') return field;
  return {
    nb: `${field.nb} for ${whom.nb}`,
    nn: `${field.nn} for ${whom.nn}`,
    en: `“${field.en}” of ${whom.en}`,
  };
}

const noColumn = (name: Text, sheet: string): Text => ({
  nb: `Kolonnen «${name.nb}» mangler på arket «${sheet}».`,
  nn: `Kolonnen «${name.nn}» manglar på arket «${sheet}».`,
  en: `The column “${name.en}” is missing on the sheet “${sheet}”.`,
});

/** «Opprettet (Oppsett!B7) kan ikke leses.»; of an empty cell that it is missing, and where the sheet has no such column, that is said of it. */
export function unsettledCell(place: Place, label: Text, isEmpty: boolean): Text {
  const { table, field } = place;
  // A name may stand in two columns, of other fields.
  if (field !== undefined && field !== 'name' && table.columns[field] === undefined)
    return noColumn(labelOf(field), table.sheet);
  const where = cellName(place);
  return {
    nb: `${label.nb} (${where}) ${isEmpty ? 'mangler' : 'kan ikke leses'}.`,
    nn: `${label.nn} (${where}) ${isEmpty ? 'manglar' : 'kan ikkje lesast'}.`,
    en: `${label.en} (${where}) ${isEmpty ? 'is missing' : 'cannot be read'}.`,
  };
}

/** «Oppnevningsdato for Kari Lie (Medlemmer!J7) kan ikke leses.» for each of the cells, once. `who` may be empty. */
export function unsettledCells(facts: YearFacts, who: Text, places: readonly Place[]): Text[] {
  const byName = new Map(places.map((place) => [cellName(place), place]));
  return [...byName.values()].map((place) => {
    const { table, row, field = '' } = place;
    const isEmpty = row !== undefined && facts.text({ table, number: row }, field) === undefined;
    return unsettledCell(place, ofWhom(labelOf(field), who), isEmpty);
  });
}

/** The fields of a row that hold something that cannot be read. */
export function unreadFields(row: Row, fields: Readonly<Record<string, Read<unknown>>>): Place[] {
  return Object.entries(fields).flatMap(([field, value]) => (value === unread ? [placeOf(row, field)] : []));
}

/** The cells of a person's row that leave something open. */
export function unsettledOf(facts: YearFacts, { name }: Appointment, places: readonly Place[]): Text[] {
  return unsettledCells(facts, same(name), places);
}
