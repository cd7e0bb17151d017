import { unread } from '../committee.ts';
import { overlap, toNorwegian, yearOf, type Day, type Interval } from '../day.ts';
import { list, type Language, type Text } from '../language.ts';
import { referred } from '../meeting-reference.ts';
import { officeList, type OfficeKind } from '../offices.ts';
import type { Case } from '../records.ts';
import { cellName } from './cell-name.ts';
import { sendingsOf, type Sending } from './dispatch-table.ts';
import { dueOf } from './due.ts';
import type { Report } from './report.ts';
import type { YearFacts } from './table.ts';
import { termsOn } from './terms.ts';

const titles = {
  group: { nb: 'Gruppe', nn: 'Gruppe', en: 'Group' },
  year: { nb: 'Rapporteringsår', nn: 'Rapporteringsår', en: 'Reporting year' },
  period: { nb: 'Dekningsperiode', nn: 'Dekningsperiode', en: 'Period covered' },
  mandate: { nb: 'Mandat', nn: 'Mandat', en: 'Mandate' },
  leader: { nb: 'Leder', nn: 'Leiar', en: 'Leader' },
  secretary: { nb: 'Sekretær', nn: 'Sekretær', en: 'Secretary' },
  adopted: { nb: 'Vedtatt i møte', nn: 'Vedteken i møte', en: 'Adopted at meeting' },
  sent: { nb: 'Sendt dato', nn: 'Sendt dato', en: 'Date sent' },
  due: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  tender: { nb: 'Anbud', nn: 'Anbod', en: 'Tender' },
} as const satisfies Readonly<Record<string, Text>>;
type Id = keyof typeof titles;

const notEntered: Text = { nb: 'ikke ført', nn: 'ikkje ført', en: 'not entered' };
const notRead: Text = { nb: 'kan ikke leses', nn: 'kan ikkje lesast', en: 'cannot be read' };
const notSure: Text = {
  nb: 'kan ikke leses sikkert',
  nn: 'kan ikkje lesast sikkert',
  en: 'cannot be read for certain',
};
const noDue: Text = { nb: 'ingen i mandatet', nn: 'ingen i mandatet', en: 'none in the mandate' };
const founded: Text = { nb: 'opprettet', nn: 'oppretta', en: 'founded' };
const ended: Text = { nb: 'avsluttet', nn: 'avslutta', en: 'closed' };

const orNot = (value: string | undefined, language: Language) =>
  value === undefined || value === '' ? notEntered[language] : value;

/** The year, from the day the group was founded and to the day it was closed, where those are in it. */
function periodOf({ committee: { setup }, days, language }: YearFacts): string {
  const life: Interval = {
    from: typeof setup.founded === 'number' ? setup.founded : days.from,
    to: typeof setup.closed === 'number' ? setup.closed : days.to,
  };
  const { from, to } = overlap(life, days) ?? days;
  const doubts = [...(setup.founded === unread ? [founded] : []), ...(setup.closed === unread ? [ended] : [])];
  const told = doubts.map((one) => ` (${one[language]}: ${notRead[language]})`);
  return `${toNorwegian(from)}–${toNorwegian(to)}${told.join('')}`;
}

/** Who holds an office on the day of judgement. Before the days that the sheet Verv tells of, the rôles of the member list do. */
function holdersOf({ committee, on, language }: YearFacts, kind: OfficeKind): string {
  const listed = officeList(committee, kind, false);
  const known =
    listed !== undefined && on >= listed.start ? listed : officeList({ ...committee, offices: [] }, kind, false);
  const rows = (known?.rows ?? []).filter(({ days }) => days.from <= on && days.to >= on);
  const sure = new Map(rows.flatMap((row) => (row.doubts.length === 0 ? [[row.person, row.name] as const] : [])));
  const unsure = rows
    .filter(({ person }) => !sure.has(person))
    .map(({ name, doubts }) => `${name} (${list(doubts.map(cellName), language)} ${notSure[language]})`);
  return orNot(list([...sure.values(), ...unsure], language), language);
}

const report = /årsmelding|annual report/i;

/**
 * The day of a case on the report of the year: its title names the year, and it was dealt with in it or in the one after; or it names no year,
 * and was dealt with in the one after. A meeting that was not held adopts nothing.
 */
function adoptedOn({ committee, year }: YearFacts, { title, meeting }: Case): Day | undefined {
  const { day, meetings } = referred(committee, meeting);
  if (!report.test(title) || day === undefined) return undefined;
  if (meetings.length > 0 && !meetings.some(({ status }) => status === 'held')) return undefined;
  const named = title.match(/\b20\d\d\b/g);
  const isOfYear = named === null ? yearOf(day) === year + 1 : named.includes(String(year));
  return isOfYear && (yearOf(day) === year || yearOf(day) === year + 1) ? day : undefined;
}

const meetingWords = { nb: ['Møte', 'sak'], nn: ['Møte', 'sak'], en: ['Meeting', 'case'] } as const;

/** «Møte 1/26, 12.02.2026 (sak 3/26)»: the last of several. */
function adoptedIn(facts: YearFacts): string {
  const { committee, language } = facts;
  const [meetingWord, caseWord] = meetingWords[language];
  const found = committee.cases.flatMap((one) => {
    const day = adoptedOn(facts, one);
    return day === undefined ? [] : [{ ...one, day }];
  });
  const last = found.toSorted((a, b) => a.day - b.day).at(-1);
  if (last === undefined) return notEntered[language];
  const number = referred(committee, last.meeting).meetings[0]?.number;
  const meeting = number === undefined ? '' : `${meetingWord} ${number.replace(/^(møte|meeting)\s+/i, '')}, `;
  const about = last.number === '' ? '' : ` (${caseWord} ${last.number})`;
  return `${meeting}${toNorwegian(last.day)}${about}`;
}

function sentText({ sent }: Sending, language: Language): string {
  if (sent === unread) return notRead[language];
  return sent === undefined ? notEntered[language] : toNorwegian(sent);
}

/** «19.03.2026: Helse Vest og Helse Nord; ikke ført: Helse Midt-Norge», or only the day that is everybody's. */
function sentOn(facts: YearFacts): string {
  const { language } = facts;
  const sendings = sendingsOf(facts);
  const texts = new Set(sendings.map((one) => sentText(one, language)));
  const [first] = texts;
  if (texts.size < 2) return first ?? notEntered[language];
  const toWhom = (text: string) =>
    sendings.filter((one) => sentText(one, language) === text).map((one) => one.recipient);
  return [...texts].map((text) => `${text}: ${list(toWhom(text), language)}`).join('; ');
}

const values: Readonly<Record<Id, (facts: YearFacts) => string>> = {
  group: ({ committee, mandate, language }) => (committee.name === '' ? mandate.title[language] : committee.name),
  year: ({ year }) => String(year),
  period: periodOf,
  mandate: ({ mandate, language }) => mandate.name[language],
  leader: (facts) => holdersOf(facts, 'leader'),
  secretary: (facts) => holdersOf(facts, 'secretary'),
  adopted: adoptedIn,
  sent: sentOn,
  due: (facts) => {
    const day = dueOf(facts);
    return day === undefined ? noDue[facts.language] : toNorwegian(day);
  },
  tender: ({ committee, language }) => orNot(committee.setup.tender, language),
};

/** In the order in which they are printed (domain.md 1.1); a group appointed for a tender sends no report. */
const fields: Readonly<Record<'network' | 'tender', readonly Id[]>> = {
  network: ['group', 'year', 'period', 'mandate', 'leader', 'secretary', 'adopted', 'sent', 'due'],
  tender: ['group', 'year', 'period', 'mandate', 'tender'],
};

/** What stands before the tables of a report. */
export function frontOf(facts: YearFacts): Report['front'] {
  const { mandate, on, language } = facts;
  return fields[termsOn(mandate, on)?.form ?? 'network'].map((id) => ({
    id,
    title: titles[id][language],
    value: values[id](facts),
  }));
}
