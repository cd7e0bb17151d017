import { absent } from '../absent.ts';
import { reportsDue, sentTo, type Due, type Reporting, type Sent } from '../annual-report.ts';
import { placeOf, type Committee, type Table } from '../committee.ts';
import { firstDayOfYear, toCalendar, toIso } from '../day.ts';
import { closedOn, lastWorkdayBefore, type Closed } from '../holiday.ts';
import { list, type Language, type Text } from '../language.ts';
import { count, date } from '../phrase.ts';
import type { Finding, Rule, Undecided, When } from '../rule.ts';

export interface Terms extends Reporting {
  /** From the first of this month in the year of the deadline, what is not sent is a warning [P]. */
  readonly warnMonth: number;
}

export interface Values {
  readonly kind: 'not-sent' | 'sent-late' | 'to-be-sent' | 'coming' | 'closed-day';
  readonly year: number;
  readonly recipients: readonly string[];
  /** The last day in time. */
  readonly due: string;
  readonly sent: string;
  /** Days after the deadline; 0 where it has not passed. */
  readonly days: number;
  /** Why offices are closed on the deadline, and the last working day before it; empty on a working day. */
  readonly closed: Closed | '';
  readonly workday: string;
}

const closedDays: Readonly<Record<Closed, Text>> = {
  saturday: { nb: 'en lørdag', nn: 'ein laurdag', en: 'a Saturday' },
  sunday: { nb: 'en søndag', nn: 'ein søndag', en: 'a Sunday' },
  'maundy-thursday': { nb: 'skjærtorsdag', nn: 'skjærtorsdag', en: 'Maundy Thursday' },
  'good-friday': { nb: 'langfredag', nn: 'langfredag', en: 'Good Friday' },
  'easter-sunday': { nb: '1. påskedag', nn: '1. påskedag', en: 'Easter Sunday' },
  'easter-monday': { nb: '2. påskedag', nn: '2. påskedag', en: 'Easter Monday' },
};

const advice = {
  nb: (v: Values) =>
    v.closed === ''
      ? ''
      : ` ${date(v.due)} er ${closedDays[v.closed].nb}, og fristen flyttes ikke. Send senest siste virkedag før, ${date(v.workday)}.`,
  nn: (v: Values) =>
    v.closed === ''
      ? ''
      : ` ${date(v.due)} er ${closedDays[v.closed].nn}, og fristen blir ikkje flytt. Send seinast siste verkedag før, ${date(v.workday)}.`,
  en: (v: Values) =>
    v.closed === ''
      ? ''
      : ` ${date(v.due)} is ${closedDays[v.closed].en}, and the deadline is not moved. Send it on the last working day before, ${date(v.workday)}, at the latest.`,
};

const to = ({ recipients }: Values, language: Language) => list(recipients, language);

function valuesOf({ year, deadline }: Due, kind: Values['kind'], recipients: readonly string[]): Values {
  const closed = closedOn(deadline);
  const workday = closed === undefined ? '' : toIso(lastWorkdayBefore(deadline));
  return { kind, year, recipients, due: toIso(deadline), sent: '', days: 0, closed: closed ?? '', workday };
}

const cellOf = ({ row }: Sent, table: Table) => (row === undefined ? { table } : placeOf(row.row, 'sent'));

function judgePast(due: Due, one: Sent, table: Table, { on }: When): Finding<Values> {
  const at = cellOf(one, table);
  if (one.sent === undefined)
    return { at, values: { ...valuesOf(due, 'not-sent', [one.recipient]), days: on - due.deadline } };
  const late = { sent: toIso(one.sent), days: one.sent - due.deadline };
  return { at, values: { ...valuesOf(due, 'sent-late', [one.recipient]), ...late } };
}

function judgeComing(due: Due, open: readonly Sent[], table: Table, warns: boolean): Finding<Values>[] {
  if (open.length === 0) return [];
  const recipients = open.map(({ recipient }) => recipient);
  if (!warns) return [{ at: { table }, values: valuesOf(due, 'coming', recipients), severity: 'note' }];
  const warnings = open.map((one): Finding<Values> => {
    return { at: cellOf(one, table), values: valuesOf(due, 'to-be-sent', [one.recipient]), severity: 'warning' };
  });
  const values = valuesOf(due, 'closed-day', recipients);
  return values.closed === '' ? warnings : [...warnings, { at: { table }, values, severity: 'note' }];
}

function* judge(committee: Committee, terms: Terms, due: Due, when: When): Iterable<Finding<Values> | Undecided> {
  const table = committee.tables.dispatches;
  if (table === undefined) return;
  const all = terms.recipients.map((recipient) => sentTo(committee, recipient, due, when.on));
  const cells = all.flatMap(({ doubts }) => doubts);
  if (cells.length > 0) yield { undecided: { about: String(due.year), cells } };
  const open = all.filter(({ sent, doubts }) => doubts.length === 0 && (sent === undefined || sent > due.deadline));
  if (due.deadline < when.on) for (const one of open) yield judgePast(due, one, table, when);
  else {
    const { month } = toCalendar(when.on);
    const warns = when.on >= firstDayOfYear(due.year + 1) && month >= terms.warnMonth;
    yield* judgeComing(due, open, table, warns);
  }
}

export const annualReportDue: Rule<Terms, Values> = {
  title: { nb: 'Årsmelding', nn: 'Årsmelding', en: 'Annual report' },
  severity: 'error',
  sentence: {
    nb: (v) =>
      ({
        'not-sent': `Årsmelding for ${v.year} skulle vært sendt ${to(v, 'nb')} innen ${date(v.due)}. Ingen sendt dato er ført.`,
        'sent-late': `Årsmelding for ${v.year} til ${to(v, 'nb')} er sendt ${count(v.days, 'dag', 'dager')} etter fristen (${date(v.sent)}, frist ${date(v.due)}).`,
        'to-be-sent': `Årsmelding for ${v.year} skal sendes ${to(v, 'nb')} innen ${date(v.due)}. Ingen sendt dato er ført ennå.`,
        coming: `Årsmelding for ${v.year} skal sendes ${to(v, 'nb')} innen ${date(v.due)}.${advice.nb(v)}`,
        'closed-day': `Årsmelding for ${v.year}:${advice.nb(v)}`,
      })[v.kind],
    nn: (v) =>
      ({
        'not-sent': `Årsmelding for ${v.year} skulle ha vore send til ${to(v, 'nn')} innan ${date(v.due)}. Ingen sendt dato er ført.`,
        'sent-late': `Årsmelding for ${v.year} til ${to(v, 'nn')} er send ${count(v.days, 'dag', 'dagar')} etter fristen (${date(v.sent)}, frist ${date(v.due)}).`,
        'to-be-sent': `Årsmelding for ${v.year} skal sendast til ${to(v, 'nn')} innan ${date(v.due)}. Ingen sendt dato er ført enno.`,
        coming: `Årsmelding for ${v.year} skal sendast til ${to(v, 'nn')} innan ${date(v.due)}.${advice.nn(v)}`,
        'closed-day': `Årsmelding for ${v.year}:${advice.nn(v)}`,
      })[v.kind],
    en: (v) =>
      ({
        'not-sent': `The annual report for ${v.year} was to be sent to ${to(v, 'en')} by ${date(v.due)}. No date of sending is entered.`,
        'sent-late': `The annual report for ${v.year} to ${to(v, 'en')} was sent ${count(v.days, 'day', 'days')} after the deadline (${date(v.sent)}, deadline ${date(v.due)}).`,
        'to-be-sent': `The annual report for ${v.year} is to be sent to ${to(v, 'en')} by ${date(v.due)}. No date of sending is entered yet.`,
        coming: `The annual report for ${v.year} is to be sent to ${to(v, 'en')} by ${date(v.due)}.${advice.en(v)}`,
        'closed-day': `The annual report for ${v.year}:${advice.en(v)}`,
      })[v.kind],
  },
  identity: ({ kind, year, recipients, sent }) => [kind, year, ...recipients, sent],
  *check(committee, terms, when) {
    if (committee.tables.dispatches === undefined) yield* absent(when, 'dispatches');
    else for (const due of reportsDue(committee, terms, when)) yield* judge(committee, terms, due, when);
  },
};
