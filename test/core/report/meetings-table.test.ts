import { describe, expect, test } from 'vitest';
import { meetingsTable } from '../../../core/report/meetings-table.ts';
import { cellsIn, filled } from './filled.ts';
import { filledFrom, told } from './network-book.ts';

const header = ['Møte nr.', 'Dato', 'Type', 'Form', 'Status', 'Sted', 'Referat godkjent', 'Merknad'];
const meeting = (
  number: string,
  day: string,
  more: Partial<Record<'kind' | 'form' | 'status' | 'minutes', string>> = {},
) => [
  ...[number, day, more.kind ?? 'Ordinært', more.form ?? 'Fysisk', more.status ?? 'Avholdt', 'Oslo'],
  ...[more.minutes ?? 'ja', ''],
];
const list = ['Møte nr.', 'Navn', 'Oppmøte', 'Vara for'];

describe('the samples', () => {
  test('each meeting of the year has who came, its cases and its minutes', () => {
    // Counted down the columns of `marks`: 1/25 lacks Astrid Moe; 2/25 Tor Vik and Lars Nilsen; 3/25 Per Aronsen; 4/25 Ola Strand.
    expect(cellsIn(meetingsTable, 'nettverk-feilfri', 2025)).toEqual([
      ['1/25', '2025-02-13', '2025-H1', 'ordinært', 'fysisk', 'Gardermoen', 'avholdt', 9, 1, 2, 'ja'],
      ['2/25', '2025-05-22', '2025-H1', 'ordinært', 'digitalt', 'Teams', 'avholdt', 8, 2, 1, 'ja'],
      ['3/25', '2025-09-18', '2025-H2', 'ordinært', 'fysisk', 'Bergen', 'avholdt', 9, 1, 2, 'ja'],
      ['4/25', '2025-11-20', '2025-H2', 'ordinært', 'digitalt', 'Teams', 'avholdt', 9, 1, 1, 'ja'],
    ]);
    // Hilde Tangen, who is associated, came to 1/26 and 3/26: eleven persons, and ten of eleven.
    expect(cellsIn(meetingsTable, 'nettverk-feilfri', 2026)).toEqual([
      ['1/26', '2026-02-12', '2026-H1', 'ordinært', 'fysisk', 'Gardermoen', 'avholdt', 11, 0, 2, 'ja'],
      ['2/26', '2026-05-21', '2026-H1', 'ordinært', 'hybrid', 'Trondheim', 'avholdt', 9, 1, 2, 'ja'],
      ['3/26', '2026-09-17', '2026-H2', 'ordinært', 'fysisk', 'Tromsø', 'avholdt', 10, 1, 1, 'ja'],
      ['4/26', '2026-11-12', '2026-H2', 'ordinært', 'digitalt', 'Teams', 'avholdt', 9, 1, 1, 'ja'],
    ]);
    expect(filled(meetingsTable, 'nettverk-feilfri', 2026).undecided).toEqual([]);
  });

  test('a meeting entered twice is one row, and one that was not held has no minutes to ask for', () => {
    expect(cellsIn(meetingsTable, 'nettverk-med-feil', 2026)).toEqual([
      ['1/26', '2026-02-12', '2026-H1', 'ordinært', 'fysisk', 'Gardermoen', 'avholdt', 3, 1, 2, 'nei'],
      ['2/26', '2026-06-24', '2026-H1', 'ordinært', 'digitalt', 'Teams', 'avlyst', null, null, 0, null],
      ['3/26', '2026-09-17', '2026-H2', 'ordinært', 'fysisk', 'Tromsø', 'avholdt', 3, 0, 1, 'ja'],
      [null, '2026-10-15', '2026-H2', 'ordinært', 'digitalt', 'Teams', 'planlagt', null, null, 0, null],
      ['4/26', '2026-12-10', '2026-H2', 'ordinært', 'digitalt', 'Teams', 'avholdt', null, null, 0, 'ja'],
    ]);
    expect(cellsIn(meetingsTable, 'nettverk-med-feil', 2025)).toEqual([]);
  });

  test('a row rests on the rows of the meeting, of who came, and of its cases', () => {
    const { rows } = filled(meetingsTable, 'nettverk-med-feil', 2026);
    expect(rows.map(({ from }) => from)).toEqual([
      ['Møter!A5:H5', 'Deltakelse!A5:D8', 'Saker!A5:K6'],
      ['Møter!A6:H6'],
      ['Møter!A7:H8', 'Deltakelse!A9:D11', 'Saker!A7:K7'],
      ['Møter!A9:H9'],
      ['Møter!A10:H10'],
    ]);
  });
});

describe('what cannot be read', () => {
  test('a meeting of which the day cannot be read stands last, without a day, and its cell is named', () => {
    const { cells, undecided } = told(meetingsTable, {
      Møter: [header, meeting('1/26', 'en torsdag'), meeting('2/26', '21.05.2026'), meeting('3/26', '')],
    });
    expect(cells).toEqual([
      ['2/26', '2026-05-21', '2026-H1', 'ordinært', 'fysisk', 'Oslo', 'avholdt', null, null, null, 'ja'],
      ['1/26', null, null, 'ordinært', 'fysisk', 'Oslo', 'avholdt', null, null, null, 'ja'],
      ['3/26', null, null, 'ordinært', 'fysisk', 'Oslo', 'avholdt', null, null, null, 'ja'],
    ]);
    expect(undecided).toEqual([
      'Dato for møte 1/26 (Møter!B2) kan ikke leses.',
      'Dato for møte 3/26 (Møter!B4) mangler.',
    ]);
  });

  test('a status, a type and a form that cannot be read are null and named, unless another row of the meeting tells', () => {
    const odd = { kind: 'Rundtur', form: 'Båt', status: 'Kanskje' };
    const { cells, undecided } = told(meetingsTable, {
      Møter: [
        header,
        meeting('1/26', '12.02.2026', odd),
        meeting('2/26', '21.05.2026'),
        meeting('2/26', '21.05.2026', { form: 'Båt', status: 'Kanskje', minutes: '' }),
      ],
    });
    expect(cells).toEqual([
      ['1/26', '2026-02-12', '2026-H1', null, null, 'Oslo', null, null, null, null, null],
      ['2/26', '2026-05-21', '2026-H1', 'ordinært', 'fysisk', 'Oslo', 'avholdt', null, null, null, 'ja'],
    ]);
    expect(undecided).toEqual([
      'Type for møtet 12.02.2026 (Møter!C2) kan ikke leses.',
      'Form for møtet 12.02.2026 (Møter!D2) kan ikke leses.',
      'Status for møtet 12.02.2026 (Møter!E2) kan ikke leses.',
    ]);
  });

  test('attendance that cannot be read leaves both numbers open', () => {
    const { cells, undecided } = told(meetingsTable, {
      Møter: [header, meeting('1/26', '12.02.2026')],
      Deltakelse: [list, ['1/26', 'Anne Aas', 'til stede', ''], ['1/26', 'Bjørn Berg', 'kanskje', '']],
    });
    expect(cells[0]?.slice(7, 9)).toEqual([null, null]);
    expect(undecided).toEqual(['Oppmøte for Bjørn Berg (Deltakelse!C3) kan ikke leses.']);
  });

  test('somebody entered both as present and as absent is neither', () => {
    const { cells, undecided } = told(meetingsTable, {
      Møter: [header, meeting('1/26', '12.02.2026')],
      Deltakelse: [list, ['1/26', 'Anne Aas', 'til stede', ''], ['1/26', 'Anne Aas', 'forfall', '']],
    });
    expect(cells[0]?.slice(7, 9)).toEqual([null, null]);
    expect(undecided).toEqual([
      'Anne Aas er ført både til stede og med forfall på møtet 12.02.2026 (Deltakelse!C2 og Deltakelse!C3).',
    ]);
  });

  test('lines under a number that two held meetings have belong to neither for certain', () => {
    const { cells, undecided } = told(meetingsTable, {
      Møter: [header, meeting('1', '13.02.2025'), meeting('1', '12.02.2026')],
      Deltakelse: [list, ['1', 'Anne Aas', 'til stede', '']],
      Saker: [
        ['Saksnr.', 'Møte nr.', 'Tittel', 'Type', 'Aktivitet'],
        ['1', '1', 'Tilbud', 'Råd', 'A1'],
      ],
    });
    expect(cells).toEqual([
      ['1', '2026-02-12', '2026-H1', 'ordinært', 'fysisk', 'Oslo', 'avholdt', null, null, null, 'ja'],
    ]);
    expect(undecided).toEqual([
      'Oppmøtet i Deltakelse!C2 kan gjelde flere møter.',
      'Saken i Saker!B2 kan gjelde flere møter.',
    ]);
  });
});

describe('who came', () => {
  test('who came to a meeting that was put off came when it was held', () => {
    const { cells } = told(meetingsTable, {
      Møter: [header, meeting('2/26', '20.05.2026', { status: 'Utsatt' }), meeting('2/26', '24.06.2026')],
      Deltakelse: [list, ['2/26', 'Anne Aas', 'til stede', ''], ['2/26', 'Eva Foss', 'forfall', '']],
    });
    expect(cells.map((row) => row.slice(6, 9))).toEqual([
      ['utsatt', null, null],
      ['avholdt', 1, 1],
    ]);
  });

  test('a deputy is counted once, on a line of their own or of the member, and the member has no forfall', () => {
    // Present: Anne Aas, Siri Ek for Eva Foss, and whoever came for Ida Juul. Forfall: Jon Krogh.
    const { cells } = told(meetingsTable, {
      Møter: [header, meeting('1/26', '12.02.2026')],
      Deltakelse: [
        list,
        ['1/26', 'Anne Aas', 'til stede', ''],
        ['1/26', 'Eva Foss', 'forfall', ''],
        ['1/26', 'Siri Ek', 'til stede', 'Eva Foss'],
        ['1/26', 'Ida Juul', 'vara møtte', ''],
        ['1/26', 'Jon Krogh', 'forfall', ''],
      ],
    });
    expect(cells[0]?.slice(7, 9)).toEqual([3, 1]);
  });
});

describe('edges', () => {
  test('a meeting of two days is one of its first day, on the last day of the year too', () => {
    const { cells } = told(meetingsTable, { Møter: [header, meeting('4/26', '31.12.2026–01.01.2027')] });
    expect(cells.map((row) => row.slice(0, 3))).toEqual([['4/26', '2026-12-31', '2026-H2']]);
  });

  test('a meeting that fell through and one held on the same day are two', () => {
    const { cells } = told(meetingsTable, {
      Møter: [header, meeting('1/26', '12.02.2026', { status: 'Avlyst' }), meeting('2/26', '12.02.2026')],
    });
    expect(cells.map((row) => [row[0], row[6]])).toEqual([
      ['1/26', 'avlyst'],
      ['2/26', 'avholdt'],
    ]);
  });

  test('a joint meeting says whether it counts', () => {
    const { cells } = told(meetingsTable, {
      Møter: [
        header,
        meeting('1/26', '12.02.2026', { kind: 'Fellesmøte' }),
        meeting('2/26', '21.05.2026', { kind: 'Fellesmøte (teller)' }),
      ],
    });
    expect(cells.map((row) => row[3])).toEqual(['fellesmøte', 'fellesmøte (teller)']);
  });

  test('without a column for minutes nobody knows of any, and without a list of meetings there is no row', () => {
    const bare = {
      Møter: [
        ['Møte nr.', 'Dato', 'Status'],
        ['1/26', '12.02.2026', 'Avholdt'],
      ],
    };
    expect(told(meetingsTable, bare).cells).toEqual([
      ['1/26', '2026-02-12', '2026-H1', null, null, null, 'avholdt', null, null, null, null],
    ]);
    expect(told(meetingsTable, {})).toEqual({ cells: [], undecided: [] });
    expect(told(meetingsTable, { Møter: [header] })).toEqual({ cells: [], undecided: [] });
  });

  test('words follow the language of the report', () => {
    const book = { Møter: [header, meeting('1/26', 'torsdag'), meeting('2/26', '12.02.2026', { minutes: '' })] };
    const nn = filledFrom(meetingsTable, book, { language: 'nn' });
    expect(nn.rows[0]?.cells.slice(3, 11)).toEqual(['ordinært', 'fysisk', 'Oslo', 'halde', null, null, null, 'nei']);
    expect(nn.undecided?.map((text) => [text.nn, text.en])).toEqual([
      ['Dato for møte 1/26 (Møter!B2) kan ikkje lesast.', '“Date” of meeting 1/26 (Møter!B2) cannot be read.'],
    ]);
    const en = filledFrom(meetingsTable, book, { language: 'en' });
    expect(en.rows[0]?.cells.slice(3, 11)).toEqual(['ordinary', 'in person', 'Oslo', 'held', null, null, null, 'no']);
  });
});
