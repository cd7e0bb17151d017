import type { Place } from '../committee.ts';
import { addressOf } from '../explain.ts';

/** `Møter!B6`, or only the sheet of a place that is all of it. */
export function cellName(place: Place): string {
  const { sheet, cell } = addressOf(place);
  return cell === undefined ? sheet : `${sheet}!${cell}`;
}
