import type { Trouble } from '../committee.ts';
import type { FoundTable } from './found-table.ts';

/** Says which fields two columns are headed for, and asks about each header that fits several fields while its cells do not decide. */
export function tellHeaders({ table, twice, doubtful, origin }: FoundTable, troubles: Trouble[]): void {
  for (const { field } of twice) {
    troubles.push({ rule: 'column-missing', at: { table }, values: { field, part: table.part, kind: 'twice' } });
  }
  for (const { text, index, fields, filled } of doubtful) {
    const [field] = fields;
    if (!filled || field === undefined) continue;
    const row = origin.row + index + 1;
    const values = { name: '', row, field, value: text.slice(0, 80), fits: fields };
    troubles.push({ rule: 'value-unknown', at: { table, row, field }, values });
  }
}
