import type { Source } from '../core/answer.ts';
import type { Mandate } from '../core/mandate.ts';
import { habilitetInCases } from './habilitet-law.ts';
import { act2025 } from './act-2025.ts';
import { balanceRequired, impartialityKnown } from './law.ts';
import { networkReport } from './network-report.ts';
import { attendeesBeside, columnsRequired, minutesKept, readingClauses } from './reading.ts';
import { regions } from './regions.ts';
import {
  handoverDays,
  lateDays,
  leaderDays,
  monthsAhead,
  noteFrom,
  proposalDays,
  reminderDays,
  vacancyDays,
} from './settings.ts';
import { activityMonth, reportMonth } from './settings-tasks.ts';
import { employers } from './trusts.ts';

const url = 'https://behandlingshjelpemidler.no/mandat-nasjonal-nettverksgruppe-for-behandlingshjelpemidler/';
const document = 'Mandat for Nasjonal nettverksgruppe for behandlingshjelpemidler';
const section = (name: string): Source => ({ document, section: name, url, version: '2020-04' });
const earlier = (name: string): Source => ({ document, section: name, url, version: '2009-03' });

const composition = 'Sammensetning og oppnevning av medlemmer';

/** Approved 16.03.2009, and again in April 2020 with the same numbers; the day in April is not known, so it is taken from the first [P]. */
const versions = [
  { from: '2009-03-16', cite: earlier },
  { from: '2020-04-01', cite: section },
];

/** The same terms under both versions, each citing its own. */
const dated = <Terms extends object>(name: string, terms: Terms) =>
  versions.map(({ from, cite }) => ({ from, source: cite(name), ...terms }));

const seats = { 'Helse Sør-Øst': 4, 'Helse Vest': 2, 'Helse Midt-Norge': 2, 'Helse Nord': 2 };
const term = { years: 2 };
// The tolerances are ours [P]: the mandate itself gives none.
const seating = { seats, ...term, vacancyDays: 30, handoverDays: 31 };
const meetings = { meetings: 2 };
const body = { body: 'network' } as const;
/** Who is not the network itself, and so does not choose its leader, secretary or other offices. */
const outsiders = [
  ...['fagdir', 'rhf', 'helse sør', 'helse vest', 'helse midt', 'helse nord', 'hsø', 'departement'],
  ...['regionale helsef', 'regionalt helsef', 'medical director', 'health authorit'],
];
/** However the medical directors are written: «Fagdirektørene i RHF-ene», «fagdir. Helse Vest», «fagdirektørane». */
const appointment = {
  authority: 'medical-directors',
  accepted: ['fagdirektør', 'fagdir', 'medical director'],
  whom: 'members',
  missing: 'warning',
} as const;
const tasks = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'] as const;

/** The national network for behandlingshjelpemidler, appointed by the medical directors of the four regional health authorities. */
export const behandlingshjelpemidler: Mandate = {
  id: 'behandlingshjelpemidler',
  version: '2020-04',
  title: {
    nb: 'Nettverk for behandlingshjelpemidler',
    nn: 'Nettverk for behandlingshjelpemiddel',
    en: 'Network for medical devices for home treatment',
  },
  name: { nb: 'Mandat april 2020', nn: 'Mandat april 2020', en: 'Mandate of April 2020' },
  source: section('Bakgrunn'),
  aliases: [
    'nbhm',
    'nettverk for behandlingshjelpemidler',
    'nettverksgruppen for behandlingshjelpemidler',
    'nasjonal nettverksgruppe for behandlingshjelpemidler',
  ],
  regions,
  employers,
  acts: [act2025],
  // The mandate does not ask for clearances, so the columns may hold what their owner likes.
  unasked: ['habilitetDate', 'silenceDate'],
  report: versions.map(({ from, cite }) => networkReport(from, cite)),
  settings: [
    vacancyDays,
    handoverDays,
    reminderDays,
    proposalDays,
    monthsAhead,
    noteFrom,
    activityMonth,
    reportMonth,
    leaderDays,
    lateDays,
  ],
  clauses: {
    ...readingClauses,
    'minutes-missing': minutesKept,
    'column-missing': columnsRequired({
      members: ['name', 'employer', 'region', 'role', 'from', 'to', 'appointedBy'],
      meetings: ['day', 'status'],
    }),
    // «Egne enheter i enkelte av helseforetakene»: a member sits for the region of their trust [P].
    'region-mismatch': dated('Bakgrunn', {}),
    'seats-per-region': dated(composition, seating),
    'seat-vacant-briefly': dated(composition, seating),
    'handover-overlap': dated(composition, seating),
    'seat-falls-vacant': dated(composition, { seats, monthsAhead: 12, proposalDays: 90 }),
    'associated-expertise': dated(composition, {}),
    'term-too-long': dated(composition, term),
    'term-one-day-over': dated(composition, term),
    'term-open-ended': dated(composition, term),
    'term-too-short': dated(composition, term),
    'term-expired': dated(composition, { seats }),
    'term-expiring': dated(composition, { seats, days: 90, proposalTo: 'medical-directors' as const }),
    'terms-overlap': dated(composition, term),
    'consecutive-terms': dated(composition, { noteFrom: 2 }),
    'appointing-authority': dated(composition, appointment),
    'proposal-before-appointment': dated(composition, { proposers: ['nettverk', 'nbhm', 'network'] }),
    'retroactive-appointment': dated(composition, { lateDays: 0 }),
    'two-leaders': dated('Ledelse og organisering', { leaderDays: 1 }),
    'leader-not-member': dated('Ledelse og organisering', {}),
    'no-leader': dated('Ledelse og organisering', body),
    'no-secretary': dated('Ledelse og organisering', body),
    'self-constituted': dated('Ledelse og organisering', { outsiders }),
    // The four directors are seen as one appointing body; whether each counts by itself the mandate does not settle [P].
    'gender-balance': balanceRequired({ severity: 'error', regions: Object.keys(seats) }),
    'gender-balance-deputies': balanceRequired({ severity: 'error' }),
    'habilitet-recorded': impartialityKnown,
    'meeting-frequency': dated('Ledelse og organisering', meetings),
    'meeting-frequency-at-risk': dated('Ledelse og organisering', meetings),
    'meeting-frequency-on-track': dated('Ledelse og organisering', meetings),
    'attendee-not-member': attendeesBeside([]),
    ...habilitetInCases,
    'advisory-only': dated('Ledelse og organisering', {}),
    'principle-forwarded': dated('Aktiviteter', {}),
    'activity-coverage': dated('Aktiviteter', { tasks, noteMonth: 10 }),
    'usage-statistics': dated('Aktiviteter', { regions: Object.keys(seats), warnMonth: 2 }),
    'annual-report-due': dated('Rapportering', { recipients: Object.keys(seats), due: '04-01', warnMonth: 2 }),
  },
};
