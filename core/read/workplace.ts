import { unread, type Read } from '../committee.ts';
import type { UnknownWorkplace, Workplace } from '../employer.ts';
import { at, type Reader, type RowCells } from './cells.ts';
import { readEmployer } from './employers.ts';
import { isBlank } from './text.ts';

function ask(reader: Reader, cells: RowCells, name: string, value: string, { readings }: UnknownWorkplace): void {
  const named = readings.map((employer) => `${employer.name}${employer.region === null ? '' : `, ${employer.region}`}`);
  const values = { name, row: cells.row.number, field: 'employer', value: value.slice(0, 80), readings: named };
  reader.troubles.push({ rule: 'value-unknown', at: at(cells.row, 'employer'), values });
}

function tellFormer(reader: Reader, cells: RowCells, name: string, value: string, workplace: Workplace): void {
  const employer = workplace.kind === 'region' ? workplace.employer : undefined;
  if (employer === undefined || employer.successor === null) return;
  const values = { name, row: cells.row.number, field: 'employer', value, successor: employer.successor };
  reader.troubles.push({ rule: 'value-unknown', at: at(cells.row, 'employer'), values });
}

/**
 * What the employer of a row is, as written in its own cell or with the name. Where the mandate cannot do without the column, an employer that nobody knows is asked about for those
 * who may fill a seat (`seated`); an old name is read as its successor, and that is said.
 */
export function workplaceIn(
  reader: Reader,
  cells: RowCells,
  written: string | undefined,
  name: string,
  seated: boolean,
): Read<Workplace> {
  if (written === undefined || reader.employers === undefined || isBlank(written)) return undefined;
  const told = seated && reader.required.has('employer');
  const workplace = readEmployer(written, reader.employers);
  if (workplace.kind === 'unknown') {
    if (told) ask(reader, cells, name, written, workplace);
    return unread;
  }
  if (told) tellFormer(reader, cells, name, written, workplace);
  return workplace;
}
