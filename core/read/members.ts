import type { Appointment } from '../appointment.ts';
import { nameOf, readAppointment, type Block } from './appointment.ts';
import { rowCells, type Reader } from './cells.ts';
import type { RowsRead } from './each-row.ts';
import type { RegionLookup } from './regions.ts';
import { rowKind } from './row-kind.ts';
import { repeatsHeader, type Skipped } from './rows.ts';
import { isBlank } from './text.ts';

const dateFields = ['from', 'to', 'term', 'decided', 'left'];

/** Reads every row below a member list's header. A heading row gives its region or rôle to the rows below it. */
export function readMembers(reader: Reader, lookup: RegionLookup): RowsRead<Appointment> {
  const { found } = reader;
  const facts: { group: string; fact: Appointment }[] = [];
  const skipped: Skipped[] = [];
  let block: Block = {};
  const { region } = found.table.columns;
  const regionAt = region === undefined ? undefined : region - found.origin.column;
  for (let index = found.first; index < found.sheet.cells.length; index += 1) {
    const cells = found.sheet.cells[index] ?? [];
    const row = rowCells(found, index);
    const dated = dateFields.some((field) => !isBlank(row.cell(field)));
    const kind = rowKind(cells, { name: nameOf(row), role: row.text('role'), dated, regionAt }, lookup);
    if (kind.kind === 'blank') continue;
    if (kind.kind === 'heading')
      block = { ...(kind.region === undefined ? block : { region: kind.region }), ...roleOf(kind) };
    const isHeader = kind.kind === 'person' && repeatsHeader(cells, found);
    if (kind.kind !== 'person') skipped.push({ row: row.row.number, why: kind.kind });
    else if (isHeader) skipped.push({ row: row.row.number, why: 'header' });
    else facts.push({ group: row.text('group'), fact: readAppointment(reader, row, block, lookup) });
  }
  return { facts, skipped };
}

function roleOf(heading: Block): Block {
  return heading.role === undefined ? {} : { role: heading.role };
}
