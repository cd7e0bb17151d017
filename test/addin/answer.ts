import type { AnswerFinding, AnswerGroup, Severity } from '../../core/answer.ts';
import type { Judged } from '../../addin/judge.ts';

const mandate = {
  document: 'Mandat for nasjonal nettverksgruppe for behandlingshjelpemidler',
  url: 'https://behandlingshjelpemidler.no/mandat-nasjonal-nettverksgruppe-for-behandlingshjelpemidler/',
  version: '2020-04',
};
const composition = { ...mandate, section: 'Sammensetning og oppnevning' };
const organisation = { ...mandate, section: 'Ledelse og organisering' };

/** A finding with what a test does not care about filled in. */
export function finding(severity: Severity, rule: string, more: Partial<AnswerFinding>): AnswerFinding {
  const key = `${rule}|${more.at?.sheet ?? ''}|${more.at?.cell ?? ''}`;
  return { rule, severity, values: {}, message: rule, source: composition, fix: null, waiver: null, key, ...more };
}

const findings: readonly AnswerFinding[] = [
  finding('error', 'seats-per-region', {
    at: { sheet: 'Medlemmer', cell: 'G7' },
    values: { region: 'Helse Sør-Øst', from: '2026-05-01', to: '2026-06-14', days: 45, seated: 3, required: 4 },
    message: 'Helse Sør-Øst har 3 medlemmer 01.05.–14.06.2026 (45 dager). Mandatet krever 4.',
  }),
  finding('error', 'term-open-ended', {
    at: { sheet: 'Medlemmer', cell: 'G9' },
    values: { name: 'Mette Brekke', from: '2026-01-01', expected: '2027-12-31' },
    message: 'Mette Brekke: til-dato mangler. Virketiden er 2 år, forventet 31.12.2027.',
    fix: { sheet: 'Medlemmer', cell: 'G9', value: 46752, numberFormat: 'dd.mm.yyyy', label: '31.12.2027' },
  }),
  finding('warning', 'term-one-day-over', {
    at: { sheet: 'Medlemmer', cell: 'G11' },
    values: { name: 'Eirik Lunde', from: '2025-05-01', to: '2027-05-01', expected: '2027-04-30' },
    message: 'Eirik Lunde: perioden 01.05.2025–01.05.2027 er 2 år og 1 dag. Skal til-dato være 30.04.2027?',
    fix: { sheet: 'Medlemmer', cell: 'G11', value: 46507, numberFormat: 'dd.mm.yyyy', label: '30.04.2027' },
  }),
  finding('warning', 'meeting-frequency-at-risk', {
    at: { sheet: 'Møter' },
    values: { halfYear: '2026-H2', required: 2, held: 1, planned: 0 },
    message: '2. halvår 2026: 1 av minst 2 møter er avholdt. Det må planlegges 1 møte før 31.12.2026.',
    source: organisation,
  }),
  finding('warning', 'term-expiring', {
    at: { sheet: 'Medlemmer', cell: 'G8' },
    values: { name: 'Kari Nordmann', to: '2026-12-31' },
    message: 'Kari Nordmann: oppnevningen utløper 31.12.2026. Forslag til fagdirektørene bør sendes.',
    waiver: { reason: 'Gjenoppnevning er vedtatt i fagdirektørmøtet', until: '2027-01-31' },
  }),
  finding('note', 'seat-falls-vacant', {
    at: { sheet: 'Medlemmer', cell: 'G10' },
    values: { region: 'Helse Nord', from: '2027-05-01' },
    message: 'Helse Nord: en plass blir ledig 01.05.2027. Forslag bør være sendt innen 31.01.2027.',
  }),
  finding('undecided', 'seats-per-region', {
    at: { sheet: 'Medlemmer', cell: 'F12' },
    values: { region: 'Helse Vest' },
    message: 'Helse Vest kan ikke vurderes: fra-datoen «2024–2026» kan ikke leses. Skriv dd.mm.åååå.',
  }),
];

export const network: AnswerGroup = {
  id: 'nbh',
  name: 'Nettverk for behandlingshjelpemidler',
  verdict: 'breach',
  counts: { error: 2, warning: 2, note: 1, undecided: 1 },
  findings,
  seats: [
    {
      region: 'Helse Sør-Øst',
      required: 4,
      runs: [
        { from: '2025-01-01', to: '2026-04-30', seated: 4, members: ['A', 'B', 'C', 'D'] },
        { from: '2026-05-01', to: '2026-06-14', seated: 3, members: ['A', 'B', 'C'] },
        { from: '2026-06-15', to: '2026-11-22', seated: 4, members: ['A', 'B', 'C', 'E'] },
      ],
    },
    {
      region: 'Helse Vest',
      required: 2,
      runs: [
        { from: '2025-01-01', to: '2025-09-30', seated: 2, members: ['F', 'G'] },
        { from: '2025-10-01', to: '2025-10-14', seated: 3, members: ['F', 'G', 'H'] },
        { from: '2025-10-15', to: '2025-11-02', seated: 1, members: ['H'] },
        { from: '2025-11-03', to: '2026-11-22', seated: 2, members: ['H', 'I'] },
      ],
    },
    {
      region: 'Helse Midt-Norge',
      required: 2,
      runs: [{ from: '2025-01-01', to: '2026-11-22', seated: 2, members: ['J', 'K'] }],
    },
    {
      region: 'Helse Nord',
      required: 2,
      runs: [{ from: '2025-01-01', to: '2026-11-22', seated: 2, members: ['L', 'M'] }],
    },
  ],
  meetings: [
    { halfYear: '2025-H1', required: 2, held: 2, planned: 0, cancelled: 0, verdict: 'ok' },
    { halfYear: '2025-H2', required: 2, held: 1, planned: 0, cancelled: 1, verdict: 'breach' },
    { halfYear: '2026-H1', required: 2, held: 3, planned: 0, cancelled: 1, verdict: 'ok' },
    { halfYear: '2026-H2', required: 2, held: 1, planned: 0, cancelled: 0, verdict: 'attention' },
  ],
  deadlines: [
    { kind: 'meeting', day: '2026-12-31', label: 'Ett møte til i 2. halvår' },
    { kind: 'annual-report', day: '2027-04-01', label: 'Årsmelding 2026 til fire RHF' },
    { kind: 'proposal', day: '2027-10-02', label: 'Forslag om ti oppnevninger' },
  ],
};

/** An answer as `POST /api/validate` gives it; contract.md 4. */
export const answer: Judged = {
  engine: '1.0.0',
  on: '2026-11-22',
  language: 'nb',
  mandate: { id: 'behandlingshjelpemidler', version: '2020-04', title: 'Nettverksgruppen for behandlingshjelpemidler' },
  groups: [network],
  read: [
    {
      sheet: 'Medlemmer',
      part: 'members',
      header: 'A3:K3',
      rows: 10,
      columns: { name: 'A', title: 'B', employer: 'C', region: 'D', role: 'E', from: 'F', to: 'G' },
      skipped: [{ row: 14, why: 'summen under tabellen' }],
    },
    { sheet: 'Møter', part: 'meetings', header: 'A1:J1', rows: 7, columns: { number: 'A', date: 'B' }, skipped: [] },
  ],
  run: { id: '0199', at: '2026-11-22T10:02:00Z', remembered: true },
};
