import { firstDayOfYear, toSerial } from '../../core/day.ts';
import type { Scalar, Sheet } from '../../core/sheet.ts';
import { validate } from '../../core/validate.ts';
import { mandates } from '../../mandates/index.ts';
import { sideBySide, type Measured } from './side-by-side.ts';

/** Twenty years of terms of one year, one after the other in every seat. */
const [firstYear, years] = [2007, 20];

/** A parliament of so many seats in so many categories, with a mandate of its own. */
function parliament(categories: number, seats: number): Sheet[] {
  const named = Array.from({ length: categories }, (_, index) => `Krets ${index + 1}`);
  const seatsOf = (category: number) => Math.floor(seats / categories) + (category < seats % categories ? 1 : 0);
  const rows = named.map((name, category): Scalar[] => [
    'Plasser',
    name,
    seatsOf(category),
    '01.01.2007',
    '',
    'Valgloven (lov 16.06.2023 nr. 62)',
  ]);
  const members = named.flatMap((name, category) =>
    Array.from({ length: seatsOf(category) * years }, (_, index): Scalar[] => {
      const year = firstYear + (index % years);
      const term = [toSerial(firstDayOfYear(year), false), toSerial(firstDayOfYear(year + 1) - 1, false)];
      return [`Folkevalgt ${category}-${index}`, name, 'Medlem', ...term];
    }),
  );
  return [
    { name: 'Mandat', cells: [['Krav', 'Gjelder', 'Antall', 'Fra', 'Til', 'Kilde'], ...rows] },
    { name: 'Medlemmer', cells: [['Navn', 'Region', 'Rolle', 'Oppnevnt fra', 'Oppnevnt til'], ...members] },
  ];
}

/** 350 seat categories against 5, with as many rows (9 000) over the same twenty years; all of them judged. */
export function benchCategories(): Measured & { readonly ratio: number } {
  const period = { from: `${firstYear}-01-01`, to: '2026-11-22' };
  const judge = (categories: number) => {
    const request = {
      on: '2026-11-22',
      period,
      group: { mandate: 'eget' },
      workbook: { sheets: parliament(categories, 450) },
    };
    return () => validate(request, mandates);
  };
  const measured = sideBySide(judge(350), judge(5), 1, 9);
  return { ...measured, ratio: measured.ours / measured.peer };
}
