import { expect, test } from 'vitest';
import { unread, type Facts } from '../../../core/committee.ts';
import type { TableRead } from '../../../core/read/committees.ts';
import { withConfirmed } from '../../../core/read/confirmed.ts';
import { attendance, meeting, office } from '../bare-facts.ts';
import { appointmentOf, committeeOf, day, rowOf, tableOf } from '../few-facts.ts';
import { readerOf } from '../reader-of.ts';

const sheet = {
  name: 'Medlemmer',
  cells: [
    ['Navn', 'Region'],
    ['Eva Foss', 'Helse Vest'],
  ],
};
const table = <Part extends keyof Facts>(part: Part, ...facts: readonly Facts[Part][]): TableRead => ({
  ...{ part, found: readerOf(sheet).found, troubles: [], skipped: [] },
  facts: facts.map((fact) => ({ group: '', fact })),
});
const setupOf = (...said: readonly (readonly [string, string])[]) => {
  const row = (n: number) => rowOf(n + 2, tableOf('setup', 'field', 'value'));
  return committeeOf({}, { lines: said.map(([field, value], n) => ({ row: row(n), field, value })) }).setup;
};
const confirm = (reads: readonly TableRead[], ...said: readonly (readonly [string, string])[]) =>
  withConfirmed(reads, setupOf(...said), false);

const aCase = (recused: readonly string[], participants: readonly string[]) =>
  ({ recused, participants }) as unknown as Facts['cases']; // all that is asked of a case here
const lists = () => [
  table('members', appointmentOf({ name: 'Eva Foss' })),
  table('meetings', meeting({ number: '1/26' })),
  table('offices', office({ name: 'Siv Ek' })),
  table('attendance', attendance({ name: 'Per Ås' })),
  table('cases', aCase(['Kari Lie'], ['Ola Nord'])),
];

test('where nothing is confirmed, nothing is asked and nothing changed', () => {
  const reads = lists();
  expect(confirm(reads)).toEqual({ reads, troubles: [] });
  expect(confirm(reads, ['Mandat', 'behandlingshjelpemidler'])).toEqual({ reads, troubles: [] });
});

test.each(['Eva Foss', 'FOSS, Eva', 'Dr. Eva Foss', 'Siv Ek', 'Per Ås', 'Kari Lie', 'Ola Nord'])(
  '«%s» stands in one of the lists',
  (name) => {
    expect(confirm(lists(), ['Ulike personer', `Eva Foss ≠ ${name}`]).troubles).toEqual([]);
  },
);

test('a name that stands in no list is asked about where it is confirmed', () => {
  const { troubles } = confirm(lists(), ['Samme person', 'Eva Foss = Eva Fosse'], ['Ulike personer', 'Bo Li = Siv Ek']);
  expect(troubles).toMatchObject([
    {
      ...{ rule: 'value-unknown', at: { row: 2, field: 'value' } },
      values: { name: 'Samme person', row: 2, field: 'value', value: 'Eva Fosse', asks: 'nobody' },
    },
    { at: { row: 3, field: 'value' }, values: { name: 'Ulike personer', row: 3, value: 'Bo Li' } },
  ]);
});

test('of a name without end, eighty signs are shown', () => {
  expect(confirm(lists(), ['Samme person', 'e'.repeat(81)]).troubles[0]?.values.value).toBe('e'.repeat(80));
});

/** Rows 2–5: two on one day, one without a number, one whose day cannot be read. */
const meetings = () =>
  table(
    'meetings',
    meeting({ number: '1/26', day: day('2026-03-12') }),
    meeting({ number: 'Møte 02/26', day: day('2026-03-12') }),
    meeting({ number: undefined, day: day('2026-05-21') }),
    meeting({ number: '4/26', day: unread }),
  );
const apart = (value: string, date1904 = false) => {
  const { reads, troubles } = withConfirmed([meetings()], setupOf(['Ulike møter', value]), date1904);
  const facts = reads.flatMap((read) => read.facts.map(({ fact }) => fact as Facts['meetings'])); // of that one list
  return [facts.flatMap((fact, n) => (fact.apart ? [n] : [])), troubles.map(({ values }) => values.value)];
};

test.each([
  ['12.03.2026', [0, 1], []],
  ['21.05.2026', [2], []],
  ['1/26', [0], []],
  ['møte nr. 01/26 og 2/26', [0, 1], []],
  ['4/26; 21.05.2026', [2, 3], []],
  ['13.03.2026', [], ['13.03.2026']],
  ['1/26 og 3/26', [0], ['3/26']],
  ['?', [], ['?']],
])('«Ulike møter: %s» marks the meetings %j and asks about %j', (value, marked, asked) => {
  expect(apart(value)).toEqual([marked, asked]);
});

test('a day may be a serial of either system', () => {
  expect(apart('46093')).toEqual([[0, 1], []]);
  expect(apart('44631', true)).toEqual([[0, 1], []]);
});

test('a meeting that is not there is asked about in its cell; the other lists stay as they are', () => {
  const reads = [...lists(), meetings()];
  expect(confirm(reads, ['Ulike møter', '7/26']).troubles).toMatchObject([
    {
      ...{ rule: 'value-unknown', at: { row: 2, field: 'value' } },
      values: { name: 'Ulike møter', row: 2, field: 'value', value: '7/26', asks: 'no-meeting' },
    },
  ]);
  const marked = confirm(reads, ['Ulike møter', '12.03.2026']).reads;
  expect(marked.filter(({ part }) => part !== 'meetings')).toEqual(reads.filter(({ part }) => part !== 'meetings'));
});
