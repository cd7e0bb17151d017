import type { Read } from '../committee.ts';
import { toIso, type Day } from '../day.ts';

/** A day as a cell: ISO, or null where none is entered or it cannot be read. */
export const dayCell = (day: Read<Day>): string | null => (typeof day === 'number' ? toIso(day) : null);
