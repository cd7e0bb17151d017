import type { Source } from '../core/answer.ts';
import type { Mandate } from '../core/mandate.ts';
import { habilitetInCases } from './habilitet-law.ts';
import { act2025 } from './act-2025.ts';
import { balanceRequired, equality } from './law.ts';
import { attendeesBeside, columnsRequired, minutesKept, readingClauses } from './reading.ts';
import { regions } from './regions.ts';
import { impartiality } from './report-sources.ts';
import { declarationMonths, spreadPercent, spreadRegions } from './settings-tasks.ts';
import { employers } from './trusts.ts';

const url = 'https://www.dmp.no/offentlig-finansiering/anbud---blaresept/spesialist--og-brukergrupper';
const section = (name: string): Source => ({ document: 'DMP: Spesialist- og brukergrupper', section: name, url });

/** When the page first said so is not known; groups from before 2016, when the tenders began, are not met. */
const dated = (name: string) => [{ from: '2016-01-01', source: section(name) }];

const dmp = ['dmp', 'direktoratet for medisinske produkt', 'norwegian medical products agency'];
/** What DMP was called until 01.01.2024. */
const earlierNames = ['statens legemiddelverk', 'legemiddelverket', 'slv', 'norwegian medicines agency'];
const appointing = { authority: 'dmp', whom: 'everybody', missing: 'error', source: section('Oppnevning') } as const;
const authority = [
  { from: '2016-01-01', ...appointing, accepted: [...dmp, ...earlierNames] },
  { from: '2024-01-01', ...appointing, accepted: dmp },
];

/** Specialist associations, user associations, existing specialist networks, or directly. An association or network proposes. */
const channels = [
  { words: ['forening', 'foreining', 'organisasjon', 'forbund', 'association'], proposes: true },
  { words: ['nettverk', 'network'], proposes: true },
  { words: ['direkte', 'direct'], proposes: false },
];

/** «Geografisk representasjon»: where the line goes is ours [P]. */
const spread = { regions: regions.map(({ name }) => name), warnAtRegions: 2, sharePercent: 50 };
const tasks = ['O1', 'O2', 'O3', 'O4'] as const;

const groupMeetings = ['ordinary', 'extraordinary'] as const;
/** LIS and HINAS are earlier names of its divisions; a name in the genitive is the same body. */
const convener = {
  convener: 'Sykehusinnkjøp',
  accepted: ['Sykehusinnkjøp', 'Sykehusinnkjøps', 'Sykehusinnkjop', 'Sjukehusinnkjøp', 'LIS', 'HINAS'],
};
/** Bodies and words by which the project team is known, as whole words of a name or an employer. */
const team = [
  ...convener.accepted,
  ...['DMP', 'Direktoratet for medisinske produkter', 'Direktoratet for medisinske produkt'],
  ...['Statens legemiddelverk', 'Legemiddelverket', 'SLV'],
  ...['Prosjektteam', 'Prosjektteamet', 'Prosjektleder', 'Prosjektleiar', 'Project team'],
];

/** No report is laid down: a summary of the group's work, for who wants one (domain.md 1.2). */
const summary = [
  {
    from: '2016-01-01',
    form: 'tender' as const,
    tables: {
      ...{ about: section('Oppnevning'), members: section('Oppnevning'), clearance: section('Oppnevning') },
      ...{ geography: section('Oppnevning'), meetings: section('Møter'), involvement: section('Oppnevning') },
      ...{ deliverables: section('Mandat'), recusals: impartiality, gender: equality },
    },
  },
];

/** DMP's specialist and user groups, one for each tender. No size, no term, no meeting frequency and no annual report is laid down. */
export const dmpSpesialistBrukergruppe: Mandate = {
  id: 'dmp-spesialist-brukergruppe',
  version: '2024-01',
  title: {
    nb: 'DMPs spesialist- og brukergruppe',
    nn: 'Spesialist- og brukargruppa til DMP',
    en: 'DMP’s specialist and user group',
  },
  name: {
    nb: 'DMPs beskrivelse av gruppene',
    nn: 'DMP si skildring av gruppene',
    en: 'DMP’s description of the groups',
  },
  source: section('Oppnevning'),
  aliases: [
    'dmp',
    'spesialist- og brukergruppe',
    'spesialist- og brukargruppe',
    'dmp spesialist- og brukergruppe',
    'dmp spesialist- og brukergrupper',
  ],
  regions,
  employers,
  acts: [act2025],
  report: summary,
  unasked: [],
  settings: [declarationMonths, spreadRegions, spreadPercent],
  clauses: {
    ...readingClauses,
    'minutes-missing': minutesKept,
    'column-missing': columnsRequired({
      members: ['name', 'type', 'decided', 'habilitet', 'habilitetDate', 'silenceDate'],
      meetings: ['day', 'status'],
    }),
    // No source applied the act to these groups, so it is a warning [P].
    'gender-balance': balanceRequired({ severity: 'warning', regions: [] }),
    'gender-balance-deputies': balanceRequired({ severity: 'warning' }),
    'geographic-spread': dated('Oppnevning').map((clause) => ({ ...clause, ...spread })),
    'user-representative': dated('Oppnevning'),
    'patient-association': dated('Oppnevning'),
    'appointing-authority': authority,
    'tender-recorded': dated('Oppnevning'),
    'recruitment-recorded': dated('Oppnevning').map((clause) => ({ ...clause, channels })),
    'competence-recorded': dated('Oppnevning'),
    'user-representative-present': dated('Oppnevning').map((clause) => ({ ...clause, at: groupMeetings })),
    'dialogue-meeting-attendance': dated('Oppnevning').map((clause) => ({ ...clause, team })),
    'meeting-convener': dated('Møter').map((clause) => ({ ...clause, ...convener, of: groupMeetings })),
    'attendee-not-member': attendeesBeside(team),
    ...habilitetInCases,
    'habilitet-clarified': dated('Oppnevning').map((clause) => ({ ...clause, appointedFor: 'tender' as const })),
    'habilitet-same-day': dated('Oppnevning'),
    'habilitet-outdated': dated('Oppnevning').map((clause) => ({ ...clause, months: 12 })),
    'taushetsplikt-clarified': dated('Oppnevning'),
    'taushetsplikt-same-day': dated('Oppnevning'),
    deliverables: dated('Mandat').map((clause) => ({ ...clause, tasks })),
    'mandate-assessed': dated('Mandat'),
  },
};
