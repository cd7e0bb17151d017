import { expect, test } from 'vitest';
import { meetingFrequencyTable } from '../../../core/report/meeting-frequency-table.ts';
import { meetingsOverYear } from '../../../core/report/meetings-over-year.ts';
import { factsOf, sampleWorkbook } from './filled.ts';

function seriesOf(sample: string, year: number) {
  const facts = factsOf(sampleWorkbook(sample), year);
  const { rows } = meetingFrequencyTable.fill(facts);
  const table = {
    id: 'meeting-frequency',
    title: '',
    source: { document: '', section: '' },
    columns: [],
    rows,
    undecided: [],
  };
  return meetingsOverYear([table], facts).flatMap(({ series }) => series.map(({ name, values }) => [name, ...values]));
}

test('the meetings of 2025 stand in February, May, September and November', () => {
  expect(seriesOf('nettverk-feilfri', 2025)).toEqual([['Avholdt', 0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 1, 0]]);
});

test('two rows of one meeting are one; what is cancelled, passed but planned, or held in the future is neither', () => {
  // Held on 12.02. and 17.09.; 24.06. cancelled, 15.10. passed, 10.12. ahead.
  expect(seriesOf('nettverk-med-feil', 2026)).toEqual([['Avholdt', 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0]]);
});

test('a year without meetings, and a group of which no number is asked, has no such picture', () => {
  expect(seriesOf('nettverk-med-feil', 2025)).toEqual([]);
  expect(seriesOf('dmp-feilfri', 2026)).toEqual([]);
});

test('what is planned stands beside what has been held', () => {
  const cells = [
    ['Møte nr.', 'Dato', 'Status'],
    ['1', '12.02.2026', 'Avholdt'],
    ['2', '22.11.2026', 'Planlagt'],
    ['3', '10.12.2026', 'Planlagt'],
  ];
  const sheets = sampleWorkbook('nettverk-feilfri').sheets.map((sheet) =>
    sheet.name === 'Møter' ? { name: 'Møter', cells } : sheet,
  );
  const facts = factsOf({ sheets }, 2026);
  const table = {
    id: 'meeting-frequency',
    title: '',
    source: { document: '', section: '' },
    columns: [],
    rows: [],
    undecided: [],
  };
  const [figure] = meetingsOverYear([table], facts);
  // A meeting planned for the day of judgement is still to come.
  expect(figure?.series).toEqual([
    { name: 'Planlagt', values: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1] },
    { name: 'Avholdt', values: [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
  ]);
});
