import type { Part } from '../sheet.ts';
import type { Header } from './header.ts';

/** Fields of which a member list has several and other lists of names have none. */
const roster = [
  ...['region', 'role', 'type', 'from', 'to', 'term', 'decided', 'appointedBy'],
  ...['habilitet', 'habilitetDate', 'silenceDate', 'left', 'proposedBy'],
];
const meeting = ['number', 'kind', 'form', 'status', 'chair', 'calledBy', 'minutes'];

/** What a table of a part cannot do without, when its sheet is named for the part. */
const essentials: Readonly<Record<Part, readonly string[]>> = {
  setup: ['field', 'value'],
  members: [],
  meetings: ['day'],
  offices: ['title', 'name'],
  attendance: ['name'],
  cases: ['title'],
  activities: ['task'],
  usage: ['year'],
  economy: ['item'],
  dispatches: ['year', 'recipient'],
  waivers: ['rule', 'target'],
  mandate: ['requirement', 'number'],
};

/** Fields by which a table shows what it is though its sheet has another name: at least two of them. */
const telling: Readonly<Partial<Record<Part, readonly string[]>>> = {
  offices: ['title', 'electedIn'],
  attendance: ['state', 'meeting', 'day'],
  cases: ['principle', 'forwarded', 'decidedBy', 'recused', 'conclusion'],
  activities: ['measures', 'next', 'result'],
  usage: ['equipment', 'patients', 'loans', 'costEquipment', 'costConsumables'],
  economy: ['budget', 'accounts'],
  dispatches: ['sent', 'channel', 'reference'],
  waivers: ['reason', 'approvedBy', 'until'],
  mandate: ['requirement'],
};

export function hasName({ columns }: Header): boolean {
  return columns.name !== undefined || (columns.firstName !== undefined && columns.lastName !== undefined);
}

/** Whether a header is one of a part. Less is asked of a sheet that is named for it. */
export function resembles(header: Header, part: Part, named: boolean): boolean {
  const fields = new Set([...Object.keys(header.columns), ...header.traps.flatMap((trap) => trap.fields)]);
  const count = (wanted: readonly string[]) => wanted.filter((field) => fields.has(field)).length;
  if (part === 'members') return hasName(header) && count(roster) >= (named ? 1 : 2);
  if (!essentials[part].every((field) => header.columns[field] !== undefined)) return false;
  if (part === 'meetings') return count(meeting) >= (named ? 0 : 2);
  if (named || part === 'setup') return Object.keys(header.columns).length >= 2;
  return count(telling[part] ?? []) >= 2;
}
