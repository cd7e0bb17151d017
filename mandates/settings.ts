import type { Setting } from '../core/setting.ts';

/** Where a mandate is silent the numbers are ours [P], and the sheet Oppsett may give others. Labels are public: people write them. */
export const vacancyDays: Setting = {
  label: {
    nb: 'Ledig plass: dager før feil',
    nn: 'Ledig plass: dagar før feil',
    en: 'Vacant seat: days before an error',
  },
  unit: 'days',
  least: 0,
  most: 366,
  terms: [
    { rule: 'seats-per-region', term: 'vacancyDays' },
    { rule: 'seat-vacant-briefly', term: 'vacancyDays' },
    { rule: 'handover-overlap', term: 'vacancyDays' },
  ],
};

export const handoverDays: Setting = {
  label: {
    nb: 'Overlapp ved skifte: dager før feil',
    nn: 'Overlapp ved skifte: dagar før feil',
    en: 'Overlap at a handover: days before an error',
  },
  unit: 'days',
  least: 0,
  most: 366,
  terms: [
    { rule: 'seats-per-region', term: 'handoverDays' },
    { rule: 'seat-vacant-briefly', term: 'handoverDays' },
    { rule: 'handover-overlap', term: 'handoverDays' },
  ],
};

export const reminderDays: Setting = {
  label: {
    nb: 'Oppnevning utløper: varsles dager før',
    nn: 'Oppnemning går ut: varslast dagar før',
    en: 'Appointment expiring: days of warning',
  },
  unit: 'days',
  least: 0,
  most: 730,
  terms: [{ rule: 'term-expiring', term: 'days' }],
};

export const proposalDays: Setting = {
  label: {
    nb: 'Forslag sendes: dager før plassen blir ledig',
    nn: 'Framlegg sendast: dagar før plassen blir ledig',
    en: 'Proposal sent: days before the seat falls vacant',
  },
  unit: 'days',
  least: 0,
  most: 730,
  terms: [{ rule: 'seat-falls-vacant', term: 'proposalDays' }],
};

export const monthsAhead: Setting = {
  label: {
    nb: 'Plass blir ledig: måneder fram',
    nn: 'Plass blir ledig: månader fram',
    en: 'Seat falls vacant: months ahead',
  },
  unit: 'months',
  least: 0,
  most: 60,
  terms: [{ rule: 'seat-falls-vacant', term: 'monthsAhead' }],
};

export const noteFrom: Setting = {
  label: {
    nb: 'Perioder på rad: noteres fra periode nr.',
    nn: 'Periodar på rad: noterast frå periode nr.',
    en: 'Consecutive terms: noted from term no.',
  },
  unit: 'count',
  least: 2,
  most: 20,
  terms: [{ rule: 'consecutive-terms', term: 'noteFrom' }],
};

export const leaderDays: Setting = {
  label: {
    nb: 'To ledere ved skifte: dager før feil',
    nn: 'To leiarar ved skifte: dagar før feil',
    en: 'Two leaders at a handover: days before an error',
  },
  unit: 'days',
  least: 0,
  most: 366,
  terms: [{ rule: 'two-leaders', term: 'leaderDays' }],
};

export const lateDays: Setting = {
  label: {
    nb: 'Vedtak etter oppnevnt fra: dager som godtas',
    nn: 'Vedtak etter oppnemnd frå: dagar som er greitt',
    en: 'Decision after the appointment began: days accepted',
  },
  unit: 'days',
  least: 0,
  most: 366,
  terms: [{ rule: 'retroactive-appointment', term: 'lateDays' }],
};
