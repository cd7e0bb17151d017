import type { Appointment } from '../appointment.ts';
import { placeOf, unread } from '../committee.ts';
import type { Text } from '../language.ts';
import { dependsOn } from './depends-on.ts';
import { labelOf, same } from './each-language.ts';
import { ofWhom, unsettledCell } from './unsettled-cells.ts';

/** What of a row of the member list cannot be read: its dates, whom it is about, and those of `fields`. */
export function unreadOf(row: Appointment, fields: readonly ('role' | 'type' | 'region')[]): Text[] {
  const { name, dateDoubts, ofUnknownGroup } = row;
  const cell = (field: string) => unsettledCell(placeOf(row.row, field), ofWhom(labelOf(field), same(name)), false);
  const group = {
    nb: `Om ${name} hører til gruppen,`,
    nn: `Om ${name} høyrer til gruppa,`,
    en: `That ${name} belongs`,
  };
  const when = { nb: `Når ${name} er oppnevnt,`, nn: `Når ${name} er oppnemnd,`, en: `The term of ${name}` };
  return [
    ...(name === '' ? [cell('name')] : []),
    ...(ofUnknownGroup ? [dependsOn(group, [placeOf(row.row, 'group')])] : []),
    // A period may stand with a name that is read well.
    ...dateDoubts.map(({ field = 'name' }) =>
      field === 'name' ? dependsOn(when, [placeOf(row.row, field)]) : cell(field),
    ),
    ...fields.filter((field) => row[field] === unread).map(cell),
  ];
}
