import type { Facts } from '../committee.ts';
import { readActivities } from './activity.ts';
import { readAttendance } from './attendance.ts';
import { readCases } from './case.ts';
import type { Reader } from './cells.ts';
import type { RowsRead } from './each-row.ts';
import { readDispatches, readEconomy, readUsage } from './figures.ts';
import { readMeetings } from './meetings.ts';
import { readMembers } from './members.ts';
import { readOffices } from './office.ts';
import type { RegionLookup } from './regions.ts';
import { readWaivers } from './waiver.ts';

export type FactPart = keyof Facts;

/** How the rows of each part become facts. */
export const partReaders: {
  readonly [Part in FactPart]: (reader: Reader, lookup: RegionLookup) => RowsRead<Facts[Part]>;
} = {
  members: readMembers,
  meetings: readMeetings,
  offices: readOffices,
  attendance: readAttendance,
  cases: readCases,
  activities: readActivities,
  usage: readUsage,
  economy: readEconomy,
  dispatches: readDispatches,
  waivers: readWaivers,
};

export const factParts = Object.keys(partReaders) as FactPart[]; // keys of a Record<FactPart, …>
