import { genderTable } from './gender-table.ts';
import type { TableForm } from './table.ts';

/** As a network's: without regions that might be bodies of their own in its clause, a group of DMP has one row, and one for deputies where it has any. */
export const groupGenderTable: TableForm = genderTable;
