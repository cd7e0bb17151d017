import { isoDay, toSerial } from '../../core/day.ts';
import type { Scalar, Sheet } from '../../core/sheet.ts';

/** True for about one row in `odds`, always the same rows. */
export function oneIn(odds: number, row: number): boolean {
  return (Math.imul(row + odds, 2_654_435_761) >>> 8) % odds === 0;
}

/** So many rows dealt out to groups of `size`. */
export function inGroups(rows: number, size: number): { group: string; count: number }[] {
  return Array.from({ length: Math.ceil(rows / size) }, (_, index) => ({
    group: `Gruppe ${index + 1}`,
    count: Math.min(size, rows - index * size),
  }));
}

export function memberSheet(header: readonly string[], rows: readonly (readonly Scalar[])[]): Sheet {
  return { name: 'Medlemmer', cells: [header, ...rows] };
}

const meetingDays = ['02-12', '05-21', '09-17', '11-12'];

/** Four held meetings a year, of every group, over three years. */
export function meetingSheet(groups: readonly string[]): Sheet {
  const days = ['2024', '2025', '2026'].flatMap((year) => meetingDays.map((day) => isoDay(`${year}-${day}`)));
  const rows = groups.flatMap((group) =>
    days.map((day, index) => [group, index + 1, toSerial(day, false), 'Ordinært', 'Digitalt', 'Avholdt']),
  );
  return { name: 'Møter', cells: [['Gruppe', 'Møte nr.', 'Dato', 'Type', 'Form', 'Status'], ...rows] };
}
