import type { Appointment, Role } from '../appointment.ts';
import { unread, type Read } from '../committee.ts';
import type { Block } from './blocks.ts';
import { at, isDoubtful, type Reader, type RowCells } from './cells.ts';
import { readHabilitet } from './habilitet.ts';
import type { NameCell } from './name-cell.ts';
import { readRegion, type RegionLookup } from './regions.ts';
import { readRole } from './roles.ts';
import { isErrorText } from './text.ts';
import { optional, readWord } from './values.ts';

/** Rôles that never fill a seat, so that their region does not matter. */
export const seatless: readonly Read<Role>[] = ['deputy', 'observer', 'associated', 'secretariat', 'authority'];

/** A row of a member list: its cells, what its name cell says, and the block it stands in. */
export interface MemberRow {
  readonly cells: RowCells;
  readonly who: NameCell;
  readonly block: Block;
}

/** Asks what a cell of a person's row means. */
function ask(
  reader: Reader,
  { cells, who }: MemberRow,
  field: string,
  value: string,
  asks?: 'several' | 'period',
): void {
  const name = isErrorText(who.name) || who.others !== undefined ? '' : who.name;
  const values = { name, row: cells.row.number, field, value: value.slice(0, 80) };
  const where = at(cells.row, field);
  reader.troubles.push({ rule: 'value-unknown', at: where, values: asks === undefined ? values : { ...values, asks } });
}

/** Asks what a name cell means that holds no name, several, or a period. */
export function askName(reader: Reader, row: MemberRow, name: string): void {
  const { cells, who } = row;
  if (who.others !== undefined) ask(reader, row, 'name', cells.text('name'), 'several');
  else if (who.period !== undefined) ask(reader, row, 'name', who.period, 'period');
  else if (name === '') ask(reader, row, 'name', cells.text('name'));
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

const participants: readonly Read<Role>[] = [
  ...(['user-representative', 'professional-user-representative', 'patient-association'] as const),
];

/** The rôle and the type of a row. In a group with a mandate of its own, whose representative somebody is is their type; they sit as members. */
export function standingIn(reader: Reader, row: MemberRow): Record<'role' | 'type', Read<Role>> {
  const role = roleIn(reader, row, 'role');
  const type = roleIn(reader, row, 'type');
  const sits = reader.isOwn === true && participants.includes(role);
  return sits ? { role: 'member', type: type ?? role } : { role, type };
}

export function regionIn(reader: Reader, row: MemberRow, role: Read<Role>, lookup: RegionLookup): Read<string> {
  const written = row.cells.text('region');
  const region = readRegion(written, lookup) ?? row.who.region ?? row.block.region;
  if (region !== undefined && region !== unread) return region;
  const needed = reader.required.has('region') && !seatless.includes(role);
  if (region === unread ? needed || written !== '' : needed) ask(reader, row, 'region', written);
  return needed ? unread : region;
}

export function habilitetIn(reader: Reader, row: MemberRow): Appointment['habilitet'] {
  const { cells } = row;
  const status = readHabilitet(cells.text('habilitet'));
  if (isDoubtful(reader, 'habilitet')) return status === undefined ? undefined : unread;
  if (reader.ignored.has('habilitetDate')) return status;
  if (status === unread || status === 'H1-or-H3') ask(reader, row, 'habilitet', cells.text('habilitet'));
  return status;
}

/** What stands with the name counts only where the column says nothing. */
export function employerIn(reader: Reader, { cells, who }: MemberRow): string | undefined {
  if (isDoubtful(reader, 'employer')) return undefined;
  return optional(cells.text('employer')) ?? who.employer;
}

const genders = [
  ['woman', /^(k|kvinne|kvinner|kvinna|f|female|woman)$/],
  ['man', /^(m|mann|menn|mannen|male|man)$/],
] as const;

export const readGender = (text: string) => readWord<'woman' | 'man'>(text, genders);

export function isSupplementary(remark: string): boolean {
  return remark !== '' && /suppler|fratrådt|fråtre|gikk av|sluttet|supplement/i.test(remark);
}
