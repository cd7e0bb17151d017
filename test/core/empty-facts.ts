import type { Appointment } from '../../core/appointment.ts';
import type { Committee, Setup } from '../../core/committee.ts';

/** What a row of members may say and does not. */
export const emptyAppointment = {
  ...{ ofUnknownGroup: false, group: undefined, role: undefined, type: undefined, region: undefined },
  ...{ employer: undefined, workplace: undefined, competence: undefined, gender: undefined, email: undefined },
  ...{ from: undefined, to: undefined, left: undefined, decided: undefined, appointed: undefined, dateDoubts: [] },
  ...{ appointedBy: undefined, proposedBy: undefined, proposedOn: undefined, channel: undefined, proposed: false },
  ...{ supplementary: false, habilitet: undefined, habilitetDate: undefined, habilitetFor: undefined },
  ...{ silenceDate: undefined, signature: 0 },
} satisfies Partial<Appointment>;

export const emptySetup: Setup = {
  ...{ founded: undefined, closed: undefined, closedAt: undefined, tender: undefined, mandateAssessed: undefined },
  ...{ pairs: new Map(), lines: [], samePersons: [], differentPersons: [] },
};

/** A committee of which nothing is known. */
export const emptyCommittee: Committee = {
  ...{ id: 'group', name: 'Group', setup: emptySetup, appointments: [], meetings: [], offices: [], attendance: [] },
  ...{ cases: [], activities: [], usage: [], economy: [], dispatches: [], waivers: [], idleWaivers: [], tables: {} },
  ...{ furtherTables: [], ungrouped: [], troubles: [] },
};
