import { signatureOf } from '../alike.ts';
import type { Appointment, Role } from '../appointment.ts';
import { unread, type Read } from '../committee.ts';
import type { Block } from './blocks.ts';
import { at, dateIn, groupIn, isDoubtful, type Reader, type RowCells } from './cells.ts';
import { datesIn } from './dates.ts';
import { daysOf } from './days.ts';
import { readHabilitet } from './habilitet.ts';
import type { NameCell } from './name-cell.ts';
import { readRegion, type RegionLookup } from './regions.ts';
import { isProposed, readRole } from './roles.ts';
import { isErrorText } from './text.ts';
import { known, optional, readWord } from './values.ts';
import { workplaceIn } from './workplace.ts';

/** Rôles that never fill a seat, so that their region does not matter. */
const seatless: readonly Read<Role>[] = ['deputy', 'observer', 'associated', 'secretariat', 'authority'];

/** The name cell, or first and last name; a truth value or a failed formula is no name. */
export function writtenName(cells: RowCells): string {
  if (typeof cells.cell('name') === 'boolean') return '';
  const name = cells.text('name');
  return name === '' ? `${cells.text('firstName')} ${cells.text('lastName')}`.trim() : name;
}

/** A row of a member list: its cells, what its name cell says, and the block it stands in. */
export interface MemberRow {
  readonly cells: RowCells;
  readonly who: NameCell;
  readonly block: Block;
}

function ask(reader: Reader, { cells, who }: MemberRow, field: string, value: string): void {
  const name = isErrorText(who.name) ? '' : who.name;
  const values = { name, row: cells.row.number, field, value: value.slice(0, 80) };
  reader.troubles.push({ rule: 'value-unknown', at: at(cells.row, field), values });
}

/** The rôle of a cell that may be another field's is not known; who holds none there holds none. */
function roleIn(reader: Reader, row: MemberRow, field: 'role' | 'type'): Read<Role> {
  const text = row.cells.text(field);
  const role = readRole(text);
  if (isDoubtful(reader, field)) return role === undefined ? undefined : unread;
  if (role === unread) ask(reader, row, field, text);
  if (role !== undefined || field === 'type') return role;
  const { who, block } = row;
  if (who.unsure !== undefined) ask(reader, row, 'role', who.unsure);
  else if (who.role === undefined && block.role === unread) ask(reader, row, 'role', '');
  return who.unsure === undefined ? (who.role ?? block.role) : unread;
}

function regionIn(reader: Reader, row: MemberRow, role: Read<Role>, lookup: RegionLookup): Read<string> {
  const written = row.cells.text('region');
  const region = readRegion(written, lookup) ?? row.who.region ?? row.block.region;
  if (region !== undefined && region !== unread) return region;
  const needed = reader.required.has('region') && !seatless.includes(role);
  if (region === unread ? needed || written !== '' : needed) ask(reader, row, 'region', written);
  return needed ? unread : region;
}

function habilitetIn(reader: Reader, row: MemberRow): Appointment['habilitet'] {
  const { cells } = row;
  const status = readHabilitet(cells.text('habilitet'));
  if (isDoubtful(reader, 'habilitet')) return status === undefined ? undefined : unread;
  if (reader.ignored.has('habilitetDate')) return status;
  if (status === unread || status === 'H1-or-H3') ask(reader, row, 'habilitet', cells.text('habilitet'));
  return status;
}

/** What stands with the name counts only where the column says nothing. */
function employerIn(reader: Reader, { cells, who }: MemberRow): string | undefined {
  if (isDoubtful(reader, 'employer')) return undefined;
  return optional(cells.text('employer')) ?? who.employer;
}

const genders = [
  ['woman', /^(k|kvinne|kvinner|kvinna|f|female|woman)$/],
  ['man', /^(m|mann|menn|mannen|male|man)$/],
] as const;

const readGender = (text: string) => readWord<'woman' | 'man'>(text, genders);

function isSupplementary(remark: string): boolean {
  return remark !== '' && /suppler|fratrådt|fråtre|gikk av|sluttet|supplement/i.test(remark);
}

type DateField = 'from' | 'to' | 'left' | 'decided';
type Told = 'appointedBy' | 'proposedBy' | 'proposedOn' | 'channel' | 'days' | 'dateDoubts';
type Cleared = 'habilitet' | 'habilitetDate' | 'habilitetFor' | 'silenceDate';

/** When somebody sits, and what went before it: who decided, and what was declared. */
function termIn(reader: Reader, row: MemberRow, name: string): Pick<Appointment, DateField | Told | Cleared> {
  const { cells } = row;
  const { from, to, left, decided } = datesIn(reader, cells, name);
  const { days, dateDoubts } = daysOf(cells.row, { from, to, left });
  return {
    from,
    to,
    left,
    decided,
    days,
    dateDoubts,
    appointedBy: optional(cells.text('appointedBy')),
    proposedBy: optional(cells.text('proposedBy')),
    proposedOn: dateIn(reader, cells, name, 'proposedOn'),
    channel: optional(cells.text('channel')),
    habilitet: habilitetIn(reader, row),
    habilitetDate: dateIn(reader, cells, name, 'habilitetDate'),
    habilitetFor: optional(cells.text('habilitetFor')),
    silenceDate: dateIn(reader, cells, name, 'silenceDate'),
  };
}

/** One row of the member list as an appointment; what cannot be read is marked `unread` and told in `reader.troubles`. */
export function readAppointment(reader: Reader, row: MemberRow, lookup: RegionLookup): Appointment {
  const { cells, who } = row;
  const name = isErrorText(who.name) ? '' : who.name;
  if (name === '') ask(reader, row, 'name', cells.text('name'));
  const role = roleIn(reader, row, 'role');
  const employer = employerIn(reader, row);
  const written = termIn(reader, row, name);
  // One literal, what the rules ask most for first: thousands of rows are gone through again and again, and memory is what that waits for.
  return {
    days: written.days,
    from: written.from,
    to: written.to,
    person: reader.person(name),
    signature: signatureOf(name),
    role,
    type: roleIn(reader, row, 'type'),
    proposed: who.proposed === true || isProposed(cells.text('role')) || isProposed(cells.text('remark')),
    ofUnknownGroup: false,
    name,
    region: regionIn(reader, row, role, lookup),
    dateDoubts: written.dateDoubts,
    left: written.left,
    decided: written.decided,
    row: cells.row,
    appointedBy: written.appointedBy,
    habilitet: written.habilitet,
    habilitetDate: written.habilitetDate,
    habilitetFor: written.habilitetFor,
    silenceDate: written.silenceDate,
    employer,
    workplace: workplaceIn(reader, cells, employer, name, !seatless.includes(role)),
    proposedBy: written.proposedBy,
    proposedOn: written.proposedOn,
    channel: written.channel,
    group: optional(groupIn(cells)),
    competence: optional(cells.text('competence')),
    gender: known(reader, cells, 'gender', readGender, name),
    email: optional(cells.text('email'))?.toLowerCase(),
    supplementary: isSupplementary(cells.text('remark')) || isSupplementary(cells.text('reason')),
  };
}
