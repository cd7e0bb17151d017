import { signatureOf } from '../alike.ts';
import type { Appointment } from '../appointment.ts';
import { dateIn, groupIn, type Reader, type RowCells } from './cells.ts';
import { datesIn } from './dates.ts';
import { daysOf } from './days.ts';
import {
  askName,
  employerIn,
  habilitetIn,
  isSupplementary,
  readGender,
  regionIn,
  standingIn,
  seatless,
  type MemberRow,
} from './member-fields.ts';
import type { RegionLookup } from './regions.ts';
import { isProposed, isProposedRole } from './roles.ts';
import { linesAsNames } from './name-asides.ts';
import { isBlank, isErrorText, textOf } from './text.ts';
import { known, optional } from './values.ts';
import { workplaceIn } from './workplace.ts';

/** The name cell, or first and last name; a truth value or a failed formula is no name. */
export function writtenName(cells: RowCells): string {
  if (typeof cells.cell('name') === 'boolean') return '';
  const cell = cells.cell('name');
  const lines = typeof cell === 'string' && cell.includes('\n') ? cell.split('\n').map(textOf) : [];
  const name = lines.length > 1 ? linesAsNames(lines.filter((line) => line !== '')) : cells.text('name');
  return name === '' ? `${cells.text('firstName')} ${cells.text('lastName')}`.trim() : name;
}

type Rare =
  | 'habilitetFor'
  | 'proposedBy'
  | 'proposedOn'
  | 'channel'
  | 'group'
  | 'competence'
  | 'gender'
  | 'email'
  | 'supplementary'
  | 'signature';

/**
 * Who sits where and when, and what was cleared: nearly every rule goes through these fields of every row, so they lie together in memory,
 * those that are asked for most first.
 */
function seatIn(reader: Reader, row: MemberRow, name: string, lookup: RegionLookup): Omit<Appointment, Rare> {
  const { cells, who } = row;
  const { role, type } = standingIn(reader, row);
  const employer = employerIn(reader, row);
  const { from, to, left, decided } = datesIn(reader, cells, name);
  const { days, dateDoubts } = daysOf(cells.row, { from, to, left }, who.period);
  return {
    days,
    from,
    to,
    person: reader.person(name),
    role,
    type,
    proposed: who.proposed === true || isProposedRole(cells.text('role')) || isProposed(cells.text('remark')),
    ofUnknownGroup: false,
    decided,
    appointed: cells.row.table.columns.decided === undefined ? from : decided,
    habilitetDate: dateIn(reader, cells, name, 'habilitetDate'),
    silenceDate: dateIn(reader, cells, name, 'silenceDate'),
    habilitet: habilitetIn(reader, row),
    name,
    region: regionIn(reader, row, role, lookup),
    dateDoubts,
    left,
    workplace: workplaceIn(reader, cells, employer, name, !seatless.includes(role)),
    appointedBy: optional(cells.text('appointedBy')),
    row: cells.row,
    employer,
  };
}

/** One row of the member list as an appointment; what cannot be read is marked `unread` and told in `reader.troubles`. */
export function readAppointment(reader: Reader, row: MemberRow, lookup: RegionLookup): Appointment {
  const { cells, who } = row;
  const name = isErrorText(who.name) || who.others !== undefined ? '' : who.name;
  askName(reader, row, name);
  return {
    // Spread first or not at all: ten thousand rows are read, and anywhere else it takes twice as long.
    ...seatIn(reader, row, name, lookup),
    habilitetFor: optional(cells.text('habilitetFor')),
    proposedBy: optional(cells.text('proposedBy')),
    proposedOn: dateIn(reader, cells, name, 'proposedOn'),
    channel: optional(cells.text('channel')),
    group: optional(groupIn(cells)),
    competence: isBlank(cells.cell('competence')) ? undefined : optional(cells.text('competence')),
    gender: known(reader, cells, 'gender', readGender, name),
    email: optional(cells.text('email'))?.toLowerCase(),
    supplementary: isSupplementary(cells.text('remark')) || isSupplementary(cells.text('reason')),
    signature: signatureOf(name),
  };
}
