import { activitiesTable } from './activities-table.ts';
import { associatedTable } from './associated-table.ts';
import { attendanceTable } from './attendance-table.ts';
import { casesTable } from './cases-table.ts';
import { changesTable } from './changes-table.ts';
import { compositionTable } from './composition-table.ts';
import { dispatchTable } from './dispatch-table.ts';
import { economyTable } from './economy-table.ts';
import { genderTable } from './gender-table.ts';
import { habilitetTable } from './habilitet-table.ts';
import { meetingFrequencyTable } from './meeting-frequency-table.ts';
import { meetingsTable } from './meetings-table.ts';
import { membersTable } from './members-table.ts';
import { officesTable } from './offices-table.ts';
import { planTable } from './plan-table.ts';
import type { TableForm } from './table.ts';
import { usageTable } from './usage-table.ts';

/** The årsmelding of a network, in the order in which it is printed (domain.md 1.1). Ids are public. */
export const networkTables = {
  members: membersTable,
  composition: compositionTable,
  changes: changesTable,
  offices: officesTable,
  associated: associatedTable,
  meetings: meetingsTable,
  'meeting-frequency': meetingFrequencyTable,
  attendance: attendanceTable,
  cases: casesTable,
  activities: activitiesTable,
  usage: usageTable,
  economy: economyTable,
  habilitet: habilitetTable,
  gender: genderTable,
  plan: planTable,
  dispatch: dispatchTable,
} as const satisfies Readonly<Record<string, TableForm>>;
