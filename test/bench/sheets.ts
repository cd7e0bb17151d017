import { isoDay, toSerial } from '../../core/day.ts';
import type { Scalar, Sheet } from '../../core/sheet.ts';

/** True for about one row in `odds`, always the same rows. */
export function oneIn(odds: number, row: number): boolean {
  return (Math.imul(row + odds, 0x9e3779b1) >>> 8) % odds === 0;
}

const letters = ['bdfglmnprt', 'aeiouyjksv'];

/**
 * A name of its own for each number, as long as the number is: letters, since nobody's name is a number, and one of four digits is asked about
 * as a year. Letters that names are spelt with in several ways are left out, so that no two are alike.
 */
export function inventedName(number: number): string {
  const digits = Array.from(String(number), Number);
  return digits.map((digit, index) => letters[index % 2]?.[digit] ?? '').join('');
}

export function memberSheet(header: readonly string[], count: number, row: (index: number) => Scalar[]): Sheet {
  return { name: 'Medlemmer', cells: [header, ...Array.from({ length: count }, (_, index) => row(index))] };
}

const meetingDays = ['02-12', '05-21', '09-17', '11-12'];

/** Four held meetings a year over three years. */
export const meetingSheet: Sheet = {
  name: 'Møter',
  cells: [
    ['Møte nr.', 'Dato', 'Type', 'Form', 'Status'],
    ...['2024', '2025', '2026']
      .flatMap((year) => meetingDays.map((day) => isoDay(`${year}-${day}`)))
      .map((day, index) => [index + 1, toSerial(day, false), 'Ordinært', 'Digitalt', 'Avholdt']),
  ],
};
