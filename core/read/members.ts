import type { Appointment, Role } from '../appointment.ts';
import { unread, type Read } from '../committee.ts';
import type { Scalar } from '../sheet.ts';
import { readAppointment, writtenName } from './appointment.ts';
import { isBlankRow } from './area.ts';
import { blocksOf, type Block, type Step } from './blocks.ts';
import { groupIn, rowCells, type Reader, type RowCells } from './cells.ts';
import type { RowsRead } from './each-row.ts';
import type { FoundTable } from './found-table.ts';
import { readNameCell, type NameCell } from './name-cell.ts';
import { askOnce } from './questions.ts';
import type { RegionLookup } from './regions.ts';
import { rowKind, type RowKind, type RowLook } from './row-kind.ts';
import { headerRepeats, type Skipped } from './rows.ts';
import { readRole } from './roles.ts';
import { isBlank } from './text.ts';
import { titleOf } from './titles.ts';

const dateFields = ['from', 'to', 'term', 'decided', 'left'];

/** Rôles that a list may tell once for several rows, though they are no member's. */
const passedOn: readonly Read<Role>[] = ['deputy', 'observer', 'associated', 'secretariat'];

/** A row below the header that holds something. */
interface Line {
  readonly row: RowCells;
  readonly who: NameCell;
  readonly kind: RowKind;
}

function linesOf(found: FoundTable, lookup: RegionLookup): Line[] {
  const lines: Line[] = [];
  const { columns } = found.table;
  const indexOf = (field: string) => (columns[field] === undefined ? undefined : columns[field] - found.origin.column);
  const [regionAt, roleAt] = [indexOf('region'), indexOf('role')];
  const repeats = headerRepeats(found);
  const dates = dateFields.flatMap((field) => indexOf(field) ?? []);
  for (let index = found.first; index < found.sheet.cells.length; index += 1) {
    const cells: readonly Scalar[] = found.sheet.cells[index] ?? [];
    if (isBlankRow(cells)) continue;
    const row = rowCells(found, index);
    const who = readNameCell(writtenName(row), lookup);
    const dated = dates.some((column) => !isBlank(cells[column]));
    const look: RowLook = { name: who.name, role: row.text('role'), dated, regionAt, roleAt };
    const told = rowKind(cells, look, lookup);
    const kind: RowKind = told.kind === 'person' && repeats(cells) ? { kind: 'header' } : told;
    lines.push({ row, who, kind });
  }
  return lines;
}

function stepOf({ kind }: Line): Step {
  if (kind.kind === 'heading') return { heading: kind };
  return kind.kind === 'note' && kind.ends ? 'end' : 'row';
}

/**
 * The block of each line. A title above the header is a heading too; its region counts only where headings below, or other lists on the sheet,
 * show that regions are told that way: a letterhead is none.
 */
function blocksIn(found: FoundTable, lines: readonly Line[], lookup: RegionLookup): (n: number) => Block {
  const { region, role } = titleOf(found, lookup);
  const isHeaded = lines.some(({ kind }) => kind.kind === 'heading');
  const regionTold = found.alike > 1 || lines.some(({ kind }) => kind.kind === 'heading' && kind.region !== undefined);
  const isRegion = region !== undefined && regionTold && found.table.columns.region === undefined;
  const title = { ...(isRegion ? { region } : {}), ...(role === undefined ? {} : { role }) };
  if (!isHeaded) return () => title;
  const steps = lines.map(stepOf);
  const start: Step = isRegion || role !== undefined ? { heading: title } : 'end';
  const blocks = blocksOf([start, ...steps]);
  return (n) => blocks[n + 1] ?? {};
}

/** An empty rôle is a member's, but right below «Varamedlem» it may mean the same once more. */
function below(above: Read<Role>, block: Block): Block {
  return block.role === undefined && passedOn.includes(above) ? { ...block, role: unread } : block;
}

/** Reads every row below a member list's header. A heading row gives its region or rôle to the rows below it. */
export function readMembers(reader: Reader, lookup: RegionLookup): RowsRead<Appointment> {
  const facts: { group: string; fact: Appointment }[] = [];
  const skipped: Skipped[] = [];
  const lines = linesOf(reader.found, lookup);
  const blockOf = blocksIn(reader.found, lines, lookup);
  let above: Read<Role>;
  lines.forEach(({ row, who, kind }, n) => {
    if (kind.kind === 'person') {
      const role = row.text('role');
      if (role !== '') above = readRole(role);
      const fact = readAppointment(reader, { cells: row, who, block: below(above, blockOf(n)) }, lookup);
      facts.push({ group: groupIn(row), fact });
      // Nobody knows which of the persons of one cell the row is about: as many as it names may sit.
      who.others?.forEach(() => facts.push({ group: groupIn(row), fact: { ...fact, person: reader.person('') } }));
      return;
    }
    if (kind.kind === 'heading') above = undefined;
    if (kind.kind !== 'blank') skipped.push({ row: row.row.number, why: kind.kind });
  });
  askOnce(
    reader,
    lines.map(({ row, kind }) => (kind.kind === 'person' ? row : undefined)),
  );
  return { facts, skipped };
}
