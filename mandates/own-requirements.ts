import type { OwnForm, RequirementForm } from '../core/own-mandate.ts';
import { balanceRequired } from './law.ts';

type Rules = RequirementForm['rules'];

const number = { value: 'number', least: 0, most: 10_000, members: [], meetings: [] } as const;
/** There, or not there. */
const one = { ...number, most: 1 } as const;
const yesNo = { ...one, value: 'yes-no' } as const;
const held = { ...number, most: 366, meetings: ['day', 'status'] } as const;

// The tolerances are ours [P], the same as where a mandate that we know is silent.
const seating = { vacancyDays: 30, handoverDays: 31 };
const seats: Rules = {
  'seats-per-region': seating,
  'seat-vacant-briefly': seating,
  'handover-overlap': seating,
  'seat-falls-vacant': { monthsAhead: 12, proposalDays: 90 },
};
const appointed: Rules = { 'term-expired': {}, 'term-expiring': { days: 90 } };
const meetings: Rules = { 'meeting-frequency': {}, 'meeting-frequency-at-risk': {}, 'meeting-frequency-on-track': {} };
const term: Rules = {
  'term-too-long': {},
  'term-one-day-over': {},
  'term-open-ended': {},
  'term-too-short': {},
  'terms-overlap': {},
};
const [balance = {}] = balanceRequired({ severity: 'error', regions: [] } as const);
const [deputyBalance = {}] = balanceRequired({ severity: 'error' } as const);

/** What each requirement is called on the sheet Mandat (nb | nn | en), how its value is written, and the rules it switches on. */
export const ownRequirements: OwnForm['requirements'] = {
  seats: { ...number, names: ['plasser', 'plassar', 'seats'], members: ['region'], rules: { ...seats, ...appointed } },
  total: {
    ...number,
    names: ['plasser i alt', 'plassar i alt', 'seats in all'],
    rules: { ...seats, ...appointed },
  },
  deputies: {
    ...number,
    names: ['vara', 'varamedlemmer', 'varamedlemer', 'deputies'],
    members: ['role'],
    rules: seats,
  },
  term: {
    ...number,
    least: 1,
    most: 50,
    names: ['virketid år', 'verketid år', 'virketid', 'verketid', 'term years', 'term of office years'],
    members: ['from', 'to'],
    rules: term,
  },
  'half-year': {
    ...held,
    names: ['møter per halvår', 'møte per halvår', 'meetings per half year'],
    rules: meetings,
  },
  year: { ...held, names: ['møter per år', 'møte per år', 'meetings per year'], rules: meetings },
  leader: {
    ...one,
    names: ['leder', 'leiar', 'leader'],
    rules: { 'two-leaders': { leaderDays: 1 }, 'leader-not-member': {}, 'no-leader': {} },
  },
  secretary: { ...one, names: ['sekretær', 'secretary'], rules: { 'no-secretary': {} } },
  gender: {
    ...yesNo,
    names: ['kjønnsbalanse', 'gender balance'],
    members: ['gender'],
    rules: { 'gender-balance': balance, 'gender-balance-deputies': deputyBalance },
  },
  habilitet: {
    ...yesNo,
    names: ['habilitet før oppnevning', 'habilitet før oppnemning', 'impartiality before appointment'],
    members: ['habilitetDate'],
    rules: { 'habilitet-clarified': {}, 'habilitet-same-day': {} },
  },
  silence: {
    ...yesNo,
    names: ['taushetsplikt før oppnevning', 'teieplikt før oppnemning', 'confidentiality before appointment'],
    members: ['silenceDate'],
    rules: { 'taushetsplikt-clarified': {}, 'taushetsplikt-same-day': {} },
  },
  user: {
    ...yesNo,
    names: ['profesjonell brukerrepresentant', 'profesjonell brukarrepresentant', 'professional user representative'],
    rules: { 'user-representative': {} },
  },
  report: {
    ...number,
    value: 'month-day',
    names: ['årsmelding innen', 'årsmelding innan', 'annual report by'],
    rules: { 'annual-report-due': { warnMonth: 2 } },
  },
};
