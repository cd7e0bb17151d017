import { describe, expect, test } from 'vitest';
import { unread, type Committee } from '../../core/committee.ts';
import { deadlinesOf } from '../../core/deadlines.ts';
import type { Language } from '../../core/language.ts';
import type { Clauses } from '../../core/mandate.ts';
import type { Meeting } from '../../core/meeting.ts';
import { mandateOf, since2020 } from './few-clauses.ts';
import { appointmentOf, committeeOf, day, days, meetingOf, rowOf, tableOf, whenOf } from './few-facts.ts';

/** What comes next on 22.11.2026, or on another day: `2026-12-31 kind: label`. */
const told = (clauses: Clauses, committee: Committee, language: Language = 'nb', on = '2026-11-22') =>
  deadlinesOf(committee, mandateOf(clauses), whenOf({ on: day(on) }), language).map(
    ({ day: at, kind, label }) => `${at} ${kind}: ${label}`,
  );

const meetings = tableOf('meetings', 'meeting', 'day');
/** A group whose roster begins on 01.01.2026, with some meetings. */
const met = (...held: readonly Partial<Meeting>[]) =>
  committeeOf({
    ...{ appointments: [appointmentOf()], tables: { meetings } },
    meetings: held.map((facts, index) => meetingOf({ row: rowOf(index + 2, meetings), ...facts })),
  });

describe('meetings that are still owed', () => {
  const two: Clauses = { 'meeting-frequency': [{ meetings: 2, ...since2020 }] };
  const yearly: Clauses = { 'meeting-frequency': [{ meetings: 2, per: 'year', ...since2020 }] };
  const [august, september] = [{ day: day('2026-08-20') }, { day: day('2026-09-17') }];

  test.each<[Language, string, string, string, string]>([
    ['nb', 'Ett møte til i', '2 møter til i', 'halvåret', 'året'],
    ['nn', 'Eitt møte til i', '2 møte til i', 'halvåret', 'året'],
    ['en', 'One more meeting in the', '2 more meetings in the', 'half-year', 'year'],
  ])('in %s', (language, one, both, half, whole) => {
    const words = (...given: Parameters<typeof told>) => told(...given)[0]?.replace(/^.*: /, '');
    expect(words(two, met(august), language)).toBe(`${one} ${half}`);
    expect(words(two, met(), language)).toBe(`${both} ${half}`);
    expect(words(yearly, met(august), language)).toBe(`${one} ${whole}`);
    expect(words(yearly, met(), language)).toBe(`${both} ${whole}`);
  });

  test('none when as many are held, or more', () => {
    expect(told(two, met(august, september))).toEqual([]);
    expect(told(two, met(august, september, { day: day('2026-10-15') }))).toEqual([]);
  });

  test('the first half-year ends in June, and its meetings count for the year only', () => {
    expect(told(two, met(), 'nb', '2026-06-30')).toEqual(['2026-06-30 half-year-meetings: 2 møter til i halvåret']);
    expect(told(two, met({}, august))).toEqual(['2026-12-31 half-year-meetings: Ett møte til i halvåret']);
    expect(told(yearly, met({}, august))).toEqual([]);
  });

  test('none without a list of meetings, without such a clause, or of a group that is closed', () => {
    const group = met();
    expect([...told(two, { ...group, tables: {} }), ...told({}, group)]).toEqual([]);
    expect(told(two, { ...group, setup: { ...group.setup, closed: day('2026-06-30') } })).toEqual([]);
  });
});

const ahead = { seats: {}, monthsAhead: 12, ...since2020 };

describe('terms that end', () => {
  const vacancy: Clauses = { 'seat-falls-vacant': [{ ...ahead, proposalDays: 90 }] };
  type End = readonly [name: string, last: string];
  const ends = (...terms: readonly End[]) => {
    const appointments = terms.map(([name, last], person) =>
      appointmentOf({ name, person, row: rowOf(person + 2), to: day(last), days: days('2025-01-01', last) }),
    );
    return committeeOf({ appointments });
  };

  test.each<[Language, string, string]>([
    ['nb', 'Forslag til ny oppnevning', 'Oppnevning utløper'],
    ['nn', 'Framlegg til ny oppnemning', 'Oppnemning går ut'],
    ['en', 'Proposal for appointment', 'Term ends'],
  ])('the day and, 90 days before it, the proposal, in %s', (language, proposal, end) => {
    expect(told(vacancy, ends(['Kari Nes', '2027-02-28']), language)).toEqual([
      `2026-11-30 proposal: ${proposal}: Kari Nes`,
      `2027-02-28 term-end: ${end}: Kari Nes`,
    ]);
  });

  test.each([
    ['2027-02-20', ['2026-11-22 proposal', '2027-02-20 term-end']],
    ['2027-02-19', ['2027-02-19 term-end']],
    ['2026-11-22', ['2026-11-22 term-end']],
    ['2026-11-21', []],
  ])('a term that ends on %s: a day that has passed is no deadline', (last, expected) => {
    expect(told(vacancy, ends(['Kari Nes', last])).map((line) => line.split(':')[0])).toEqual(expected);
  });

  const april = (name: string) => [name, '2027-04-30'] as const;
  const [kari, per, eva, ola] = [april('Kari Nes'), april('Per Bø'), april('Eva Li'), april('Ola Moe')];

  test('up to three are named; of more, how many', () => {
    const last = (language: Language, ...who: readonly End[]) => told(vacancy, ends(...who), language)[1];
    expect(last('nb', kari, per, eva)).toBe('2027-04-30 term-end: Oppnevning utløper: Kari Nes, Per Bø og Eva Li');
    expect(last('nb', kari, per, eva, ola)).toBe('2027-04-30 term-end: Oppnevning utløper: 4 medlemmer');
    expect(last('nn', kari, per, eva, ola)).toBe('2027-04-30 term-end: Oppnemning går ut: 4 medlemer');
    expect(last('en', kari, per, eva, ola)).toBe('2027-04-30 term-end: Term ends: 4 members');
  });

  test('of several days the next one, wherever its row stands', () => {
    const name = (...who: readonly End[]) => told(vacancy, ends(...who))[1]?.split(': ')[2];
    expect(name(['Jon Vik', '2027-05-01'], kari)).toBe('Kari Nes');
    expect(name(kari, ['Ada Dal', '2027-04-29'], per)).toBe('Ada Dal');
    expect(name(['Liv Ås', '2026-11-21'], kari, ['Jon Vik', '2027-05-01'], per)).toBe('Kari Nes og Per Bø');
  });

  test('none where no end can be read, or without such a clause', () => {
    expect(told(vacancy, committeeOf({ appointments: [appointmentOf({ to: unread })] }))).toEqual([]);
    expect([...told(vacancy, committeeOf()), ...told({}, ends(kari))]).toEqual([]);
  });
});

describe('the årsmelding', () => {
  const recipients = ['Helse Vest', 'Helse Nord'];
  const due: Clauses = { 'annual-report-due': [{ recipients, due: '04-01', warnMonth: 2, ...since2020 }] };
  const sent = (...to: readonly string[]) =>
    committeeOf({
      ...{ appointments: [appointmentOf()] },
      dispatches: to.map((recipient, index) => ({
        ...{ row: rowOf(index + 2), year: 2026, recipient, recipientText: recipient, sent: day('2026-11-20') },
        ...{ channel: undefined, reference: undefined },
      })),
    });

  test('is due on its day, in each language', () => {
    expect(told(due, sent())).toEqual(['2027-04-01 annual-report: Årsmelding for 2026']);
    expect(told(due, sent(), 'nn')).toEqual(['2027-04-01 annual-report: Årsmelding for 2026']);
    expect(told(due, sent(), 'en')).toEqual(['2027-04-01 annual-report: Annual report for 2026']);
  });

  test('the next one when it is sent to everybody, not when one waits', () => {
    expect(told(due, sent('Helse Vest'))).toEqual(['2027-04-01 annual-report: Årsmelding for 2026']);
    expect(told(due, sent(...recipients))).toEqual(['2028-04-01 annual-report: Årsmelding for 2027']);
  });

  test('is no deadline where it is not owed, or without such a clause', () => {
    expect([...told(due, committeeOf({}, { founded: day('2027-01-01') })), ...told({}, sent())]).toEqual([]);
  });

  test('what comes first stands first', () => {
    const frequency: Clauses = { 'meeting-frequency': [{ meetings: 2, ...since2020 }] };
    const seats: Clauses = { 'seat-falls-vacant': [{ ...ahead, proposalDays: 400 }] };
    expect(told({ ...due, ...frequency, ...seats }, met()).map((line) => line.split(':')[0])).toEqual([
      ...['2026-11-26 proposal', '2026-12-31 half-year-meetings'],
      ...['2027-04-01 annual-report', '2027-12-31 term-end'],
    ]);
  });
});
