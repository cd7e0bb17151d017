import type { Facts, Setup, Trouble } from '../committee.ts';
import { numberWords } from '../meeting-reference.ts';
import type { Meeting } from '../meeting.ts';
import { at } from './cells.ts';
import type { TableRead } from './committees.ts';
import { meetingsConfirmed, namesConfirmed } from './confirmations.ts';
import { readDate } from './date.ts';
import type { FactPart } from './part-readers.ts';
import { personKey } from './person.ts';

type Reads = readonly TableRead[];

function factsOf<Part extends FactPart>(reads: Reads, part: Part): Facts[Part][] {
  const of = reads.filter((read): read is TableRead<Part> => read.part === part);
  return of.flatMap(({ facts }) => facts.map(({ fact }) => fact));
}

function namesIn(reads: Reads): ReadonlySet<string> {
  const named = [...factsOf(reads, 'members'), ...factsOf(reads, 'offices'), ...factsOf(reads, 'attendance')];
  const ofCases = factsOf(reads, 'cases').flatMap(({ recused, participants }) => [...recused, ...participants]);
  return new Set([...named.map(({ name }) => name), ...ofCases].map(personKey));
}

function ask({ row, field }: Setup['lines'][number], value: string, asks: 'nobody' | 'no-meeting'): Trouble {
  const values = { name: field, row: row.number, field: 'value', value: value.slice(0, 80), asks };
  return { rule: 'value-unknown', at: at(row, 'value'), values };
}

/** Asks of every name that Oppsett says something of, and that stands in no list: the line would do nothing, in silence. */
function unknownNames(reads: Reads, { lines }: Setup): Trouble[] {
  const said = namesConfirmed(lines);
  if (said.length === 0) return [];
  const known = namesIn(reads);
  return said.flatMap(({ line, name }) => (known.has(personKey(name)) ? [] : [ask(line, name, 'nobody')]));
}

/** Which meetings a text names: those of a day, or those of a number. */
function isNamed(text: string, date1904: boolean): (meeting: Meeting) => boolean {
  const reading = readDate(text, date1904);
  if (reading.kind === 'day') return ({ day }) => day === reading.day;
  const wanted = numberWords(text);
  return ({ number }) => number !== undefined && numberWords(number) === wanted;
}

/** What Oppsett confirms, held against what was read: the meetings it says are several are marked so, and what names nothing is asked about. */
export function withConfirmed(reads: Reads, setup: Setup, date1904: boolean): { reads: Reads; troubles: Trouble[] } {
  const troubles = unknownNames(reads, setup);
  const meetings = factsOf(reads, 'meetings');
  const apart = new Set<Meeting>();
  for (const { line, meeting: text } of meetingsConfirmed(setup.lines)) {
    const named = meetings.filter(isNamed(text, date1904));
    if (named.length === 0) troubles.push(ask(line, text, 'no-meeting'));
    for (const meeting of named) apart.add(meeting);
  }
  if (apart.size === 0) return { reads, troubles };
  const isMeetings = (read: TableRead): read is TableRead<'meetings'> => read.part === 'meetings';
  const mark = (read: TableRead<'meetings'>): TableRead<'meetings'> => ({
    ...read,
    facts: read.facts.map(({ group, fact }) => ({ group, fact: { ...fact, apart: apart.has(fact) } })),
  });
  return { reads: reads.map((read) => (isMeetings(read) ? mark(read) : read)), troubles };
}
