import type { Appointment } from '../appointment.ts';
import { placeOf, unread, type Place, type Read, type Row } from '../committee.ts';
import { fieldLabel } from '../labels.ts';
import type { Text } from '../language.ts';
import { cellName } from './cell-name.ts';
import type { YearFacts } from './table.ts';

/** A text that is the same in every language: a name. */
export const same = (text: string): Text => ({ nb: text, nn: text, en: text });

/** «Opprettet (Oppsett!B7) kan ikke leses.»; of an empty cell that it is missing. */
export function unsettledCell(place: Place, label: Text, isEmpty: boolean): Text {
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
    const label = (language: keyof Text) => {
      const name = fieldLabel(field, language);
      return who[language] === '' ? name : `${name} ${language === 'en' ? 'of' : 'for'} ${who[language]}`;
    };
    const isEmpty = row !== undefined && facts.text({ table, number: row }, field) === undefined;
    return unsettledCell(place, { nb: label('nb'), nn: label('nn'), en: label('en') }, isEmpty);
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
