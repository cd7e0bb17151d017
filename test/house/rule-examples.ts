import type { Sentence } from '../../core/language.ts';
import type { rules } from '../../core/rules/index.ts';

type ValuesOf<R> = R extends { readonly sentence: Sentence<infer Values> } ? Values : never;

/** What a rule would say, for docs/RULES.md, where none of the samples makes it speak. All names are invented. */
export const ruleExamples: { readonly [Id in keyof typeof rules]?: ValuesOf<(typeof rules)[Id]> } = {
  'column-missing': { field: 'appointedBy', part: 'members', kind: 'missing' },
  'dates-reversed': { name: 'Kari Lie', row: 5, field: 'to', from: '2026-01-01', to: '2025-12-31' },
  'region-mismatch': {
    name: 'Kari Lie',
    employer: 'Helse Nord-Trøndelag HF',
    belongs: 'Helse Midt-Norge',
    region: 'Helse Nord',
  },
  'region-underivable': { name: 'Kari Lie', employer: 'Sykehusinnkjøp HF', region: 'Helse Nord' },
  'similar-names': { name: 'Kari-Anne Østby', other: 'ØSTBY, Kari Anne' },
  'same-name': { name: 'Kari Lie', employers: ['Helse Bergen HF', 'Helse Fonna HF'] },
  'terms-overlap': {
    ...{ name: 'Kari Lie', from: '2026-04-01', to: '2026-04-30', days: 30 },
    ...{ firstFrom: '2024-05-01', firstTo: '2026-04-30', secondFrom: '2026-04-01', secondTo: '2028-03-31' },
    ...{ expectedFrom: '2026-05-01', expectedTo: '2028-04-30' },
  },
  'handover-overlap': {
    ...{ region: 'Helse Vest', required: 2, seated: 3, from: '2026-06-15', to: '2026-06-28', days: 14 },
    ...{ since: '2026-06-15', predecessor: 'Ola Moe', successor: 'Kari Lie' },
  },
  'seat-falls-vacant': {
    ...{ region: 'Helse Vest', from: '2027-04-01', required: 2, seated: 1 },
    ...{ proposalBy: '2026-12-31', isLate: false, names: ['Kari Lie'] },
  },
  'term-expiring': {
    ...{ name: 'Kari Lie', region: 'Helse Vest', to: '2027-01-31', daysLeft: 70 },
    proposalTo: 'medical-directors',
  },
  'tender-recorded': { name: 'Kari Lie' },
  'two-leaders': {
    ...{ number: 2, names: ['Ola Moe', 'Kari Lie'], from: '2026-03-01', to: '2026-03-31', days: 31 },
    since: '2026-03-01',
  },
  'no-secretary': { body: 'network', from: '2026-04-01', since: '2026-04-01', to: '2026-05-14', days: 44 },
  'gender-balance': {
    ...{ women: 7, men: 3, members: 10, required: 4, region: '', dispensation: '' },
    referenced: false,
  },
  'gender-balance-deputies': { women: 3, men: 0, deputies: 3, required: 1 },
  'geographic-spread': {
    ...{ kind: 'few-regions', regions: 2, of: 4, missing: ['Helse Midt-Norge', 'Helse Nord'] },
    ...{ specialists: 6, region: '', fromRegion: 0 },
  },
  'patient-association': {},
  'habilitet-outdated': {
    ...{ name: 'Kari Lie', date: '2025-02-10', months: 12, when: 'since' },
    ...{ decided: '', until: '2026-02-10' },
  },
  'activity-coverage': { task: 'A4', year: 2025, running: false },
  'usage-statistics': { region: 'Helse Nord', year: 2025, kind: 'none' },
  deliverables: { task: 'O3', state: 'none', closed: false },
  'mandate-assessed': { assessed: '' },
  'waiver-expired': { rule: 'Virketid én dag for lang', target: 'Kari Lie', until: '2026-10-31' },
  'waiver-without-target': { row: 4, rule: 'Kort virketid', target: 'Kari Lie', why: 'no-finding' },
};
