import { isoDay } from '../../core/day.ts';
import type { Requirement } from '../../core/read/requirements.ts';

/** Rows of the sheet Mandat, from its second row on: `seats Øst 2 2024-01-01 2025-12-31; term - 4`. */
export const requirements = (text: string): Requirement[] =>
  text.split('; ').flatMap((row, index) => {
    const [kind = '', about = '', number, from = '1950-01-01', to = '2200-12-31'] = row.split(' ');
    if (kind === '') return [];
    const source = { document: `rad ${index + 2}`, section: '' };
    const days = { from: isoDay(from), to: isoDay(to) };
    const line = { sheet: 'Mandat', row: index + 2, about: about === '-' ? '' : about, value: Number(number) };
    return [{ ...line, kind: kind as Requirement['kind'], days, source }];
  });
