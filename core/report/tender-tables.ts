import { aboutTable } from './about-table.ts';
import { clearanceTable } from './clearance-table.ts';
import { deliverablesTable } from './deliverables-table.ts';
import { geographyTable } from './geography-table.ts';
import { groupGenderTable } from './group-gender-table.ts';
import { groupMeetingsTable } from './group-meetings-table.ts';
import { groupMembersTable } from './group-members-table.ts';
import { involvementTable } from './involvement-table.ts';
import { recusalsTable } from './recusals-table.ts';
import type { TableForm } from './table.ts';

/** The summary of a group appointed for a tender, in the order in which it is printed (domain.md 1.2). Ids are public. */
export const tenderTables = {
  about: aboutTable,
  members: groupMembersTable,
  clearance: clearanceTable,
  geography: geographyTable,
  meetings: groupMeetingsTable,
  involvement: involvementTable,
  deliverables: deliverablesTable,
  recusals: recusalsTable,
  gender: groupGenderTable,
} as const satisfies Readonly<Record<string, TableForm>>;
