import type { Appointment, Role } from '../appointment.ts';
import { unread, type Read } from '../committee.ts';
import { at, dateIn, type Reader, type RowCells } from './cells.ts';
import { datesIn } from './dates.ts';
import { daysOf } from './days.ts';
import { readHabilitet } from './habilitet.ts';
import { workplaceIn } from './workplace.ts';
import { readRegion, type RegionLookup } from './regions.ts';
import { isProposed, readRole } from './roles.ts';
import { isErrorText } from './text.ts';
import { known, optional, readWord } from './values.ts';

/** What a heading row above gives to the rows below it. */
export interface Block {
  readonly region?: string;
  readonly role?: Role;
}

/** Rôles that never fill a seat, so that their region does not matter. */
const seatless: readonly Read<Role>[] = ['deputy', 'observer', 'associated', 'secretariat', 'authority'];

export function nameOf(cells: RowCells): string {
  const name = cells.text('name');
  return name === '' ? `${cells.text('firstName')} ${cells.text('lastName')}`.trim() : name;
}

function ask(reader: Reader, cells: RowCells, field: string, value: string): void {
  const written = nameOf(cells);
  const name = isErrorText(written) ? '' : written;
  reader.troubles.push({
    rule: 'value-unknown',
    at: at(cells.row, field),
    values: { name, row: cells.row.number, field, value },
  });
}

function roleIn(reader: Reader, cells: RowCells, block: Block): Read<Role> {
  const role = readRole(cells.text('role'));
  if (role === unread) ask(reader, cells, 'role', cells.text('role'));
  return role ?? block.role;
}

function typeIn(reader: Reader, cells: RowCells): Read<Role> {
  const type = readRole(cells.text('type'));
  if (type === unread) ask(reader, cells, 'type', cells.text('type'));
  return type;
}

function regionIn(reader: Reader, cells: RowCells, block: Block, role: Read<Role>, lookup: RegionLookup): Read<string> {
  const region = readRegion(cells.text('region'), lookup) ?? block.region;
  if (region !== undefined && region !== unread) return region;
  const needed = reader.required.has('region') && !seatless.includes(role);
  if (region === unread || needed) ask(reader, cells, 'region', cells.text('region'));
  return needed ? unread : region;
}

function habilitetIn(reader: Reader, cells: RowCells): Appointment['habilitet'] {
  const status = readHabilitet(cells.text('habilitet'));
  if (reader.ignored.has('habilitetDate')) return status;
  if (status === unread || status === 'H1-or-H3') ask(reader, cells, 'habilitet', cells.text('habilitet'));
  return status;
}

const genders = [
  ['woman', /^(k|kvinne|kvinner|kvinna|f|female|woman)$/],
  ['man', /^(m|mann|menn|mannen|male|man)$/],
] as const;

const readGender = (text: string) => readWord<'woman' | 'man'>(text, genders);

type Clearance = Pick<Appointment, 'habilitet' | 'habilitetDate' | 'habilitetFor' | 'silenceDate'>;
type Decision = Pick<Appointment, 'appointedBy' | 'proposedBy' | 'proposedOn' | 'channel'>;

function clearanceIn(reader: Reader, cells: RowCells, name: string): Clearance {
  return {
    habilitet: habilitetIn(reader, cells),
    habilitetDate: dateIn(reader, cells, name, 'habilitetDate'),
    habilitetFor: optional(cells.text('habilitetFor')),
    silenceDate: dateIn(reader, cells, name, 'silenceDate'),
  };
}

function decisionIn(reader: Reader, cells: RowCells, name: string): Decision {
  return {
    appointedBy: optional(cells.text('appointedBy')),
    proposedBy: optional(cells.text('proposedBy')),
    proposedOn: dateIn(reader, cells, name, 'proposedOn'),
    channel: optional(cells.text('channel')),
  };
}

/** One row of the member list as an appointment; what cannot be read is marked `unread` and told in `reader.troubles`. */
export function readAppointment(reader: Reader, cells: RowCells, block: Block, lookup: RegionLookup): Appointment {
  const written = nameOf(cells);
  const name = isErrorText(written) ? '' : written;
  if (name === '') ask(reader, cells, 'name', written);
  const role = roleIn(reader, cells, block);
  const dates = datesIn(reader, cells, name);
  const remark = `${cells.text('remark')} ${cells.text('reason')}`;
  return {
    row: cells.row,
    ofUnknownGroup: false,
    group: optional(cells.text('group')),
    name,
    person: reader.person(name),
    role,
    type: typeIn(reader, cells),
    region: regionIn(reader, cells, block, role, lookup),
    employer: optional(cells.text('employer')),
    workplace: workplaceIn(reader, cells, name, !seatless.includes(role)),
    competence: optional(cells.text('competence')),
    gender: known(reader, cells, 'gender', readGender, name),
    email: optional(cells.text('email'))?.toLowerCase(),
    ...dates,
    ...daysOf(cells.row, dates),
    ...decisionIn(reader, cells, name),
    proposed: isProposed(cells.text('role')) || isProposed(cells.text('remark')),
    supplementary: /suppler|fratrådt|fråtre|gikk av|sluttet|supplement/i.test(remark),
    ...clearanceIn(reader, cells, name),
  };
}
