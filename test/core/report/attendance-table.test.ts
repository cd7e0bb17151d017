import { describe, expect, test } from 'vitest';
import { attendanceTable } from '../../../core/report/attendance-table.ts';
import { meetingHeader, memberHeader, members } from '../roster.ts';
import { cellsIn, filled } from './filled.ts';
import { filledFrom, told, type Book } from './network-book.ts';

const meeting = (number: string, day: string, kind = 'Ordinært', status = 'Avholdt', form = 'Fysisk') => [
  ...[number, day, kind, form, status, ''],
];
const fourTimes = [
  meeting('1', '12.02.2026'),
  meeting('2', '21.05.2026'),
  meeting('3', '17.09.2026'),
  meeting('4', '12.11.2026'),
];
/** One row a person; a mark for each meeting. */
const matrix = (numbers: readonly string[], marks: Readonly<Record<string, readonly string[]>>) => [
  ['Navn', ...numbers],
  ...Object.entries(marks).map(([name, own]) => [name, ...own]),
];
const names = ['Anne Aas', 'Bjørn Berg', 'Cecilie Dahl', 'David Eide', 'Eva Foss', 'Frode Gran', 'Grete Holm'];
const everybody = [...names, 'Hans Iversen', 'Ida Juul', 'Jon Krogh'];
/** Everybody came but who is given marks of their own. */
const marked = (numbers: readonly string[], own: Readonly<Record<string, readonly string[]>>) =>
  matrix(numbers, Object.fromEntries(everybody.map((name) => [name, own[name] ?? numbers.map(() => 'x')])));
/** What stands in the table for one of them, behind the region. */
const lineOf = (name: string, ...given: Parameters<typeof told>) =>
  told(...given)
    .cells.filter(([own]) => own === name)
    .map((cells) => cells.slice(2));

describe('the samples', () => {
  test('every member of the year is held against the meetings of the year', () => {
    // One forfall of four meetings is 75 %; who is only associated, and who sat in another year, is no row.
    expect(cellsIn(attendanceTable, 'nettverk-feilfri', 2025)).toEqual([
      ['Ragnhild Lund', 'Helse Sør-Øst', 4, 4, 0, 0, 100],
      ['Per Aronsen', 'Helse Sør-Øst', 4, 3, 0, 1, 75],
      ['Mette Brekke', 'Helse Sør-Øst', 4, 4, 0, 0, 100],
      ['Tor Vik', 'Helse Sør-Øst', 4, 3, 0, 1, 75],
      ['Eirik Lunde', 'Helse Vest', 4, 4, 0, 0, 100],
      ['Astrid Moe', 'Helse Vest', 4, 3, 0, 1, 75],
      ['Jorunn Haug', 'Helse Midt-Norge', 4, 4, 0, 0, 100],
      ['Ola Strand', 'Helse Midt-Norge', 4, 3, 0, 1, 75],
      ['Marit Sara', 'Helse Nord', 4, 4, 0, 0, 100],
      ['Lars Nilsen', 'Helse Nord', 4, 3, 0, 1, 75],
    ]);
    expect(cellsIn(attendanceTable, 'nettverk-feilfri', 2026)).toEqual([
      ['Ragnhild Lund', 'Helse Sør-Øst', 4, 4, 0, 0, 100],
      ['Per Aronsen', 'Helse Sør-Øst', 4, 4, 0, 0, 100],
      ['Nina Sand', 'Helse Sør-Øst', 4, 4, 0, 0, 100],
      ['Kjell Øverland', 'Helse Sør-Øst', 4, 3, 0, 1, 75],
      ['Eirik Lunde', 'Helse Vest', 4, 4, 0, 0, 100],
      ['Gro Åsheim', 'Helse Vest', 4, 3, 0, 1, 75],
      ['Jorunn Haug', 'Helse Midt-Norge', 4, 3, 0, 1, 75],
      ['Ola Strand', 'Helse Midt-Norge', 4, 4, 0, 0, 100],
      ['Marit Sara', 'Helse Nord', 4, 4, 0, 0, 100],
      ['Aslak Hætta', 'Helse Nord', 4, 4, 0, 0, 100],
    ]);
    expect(filled(attendanceTable, 'nettverk-feilfri', 2026).undecided).toEqual([]);
  });

  test('what is entered of some persons only is shown for what it is', () => {
    // Held: 12.02. and 17.09. Tor Vik left on 30.04., Lars Nilsen's term ran to 30.06., Ola Strand left on 31.08.; Nina Sand came on 15.06., Gunn
    // Li on 15.09. Nobody can tell when Astrid Moe's term began. Where a meeting is not entered there is no share of them.
    expect(cellsIn(attendanceTable, 'nettverk-med-feil', 2026)).toEqual([
      ['Ragnhild Lund', 'Helse Sør-Øst', 2, 2, 0, 0, 100],
      ['Per Aronsen', 'Helse Sør-Øst', 2, 1, 0, 0, null],
      ['Mette Brekke', 'Helse Sør-Øst', 2, 0, 0, 0, null],
      ['Tor Vik', 'Helse Sør-Øst', 1, 0, 0, 0, null],
      ['Nina Sand', 'Helse Sør-Øst', 1, 0, 0, 0, null],
      ['Eirik Lunde', 'Helse Vest', 2, 1, 0, 1, 50],
      ['Astrid Moe', 'Helse Vest', null, 0, 0, 0, null],
      ['Jorunn Haug', 'Helse Midt-Norge', 2, 0, 0, 0, null],
      ['Ola Strand', 'Helse Midt-Norge', 1, 0, 0, 0, null],
      ['Gunn Li', 'Helse Midt-Norge', 1, 1, 0, 0, 100],
      ['Marit Sara', 'Helse Nord', 2, 0, 0, 0, null],
      ['Lars Nilsen', 'Helse Nord', 1, 0, 0, 0, null],
    ]);
    expect(filled(attendanceTable, 'nettverk-med-feil', 2026).undecided?.map(({ nb }) => nb)).toEqual([
      'Oppnevnt fra for Astrid Moe (Medlemmer!G13) kan ikke leses.',
      'Oppmøtet 12.02.2026 er ikke ført for Mette Brekke, Tor Vik, Astrid Moe, Jorunn Haug, Ola Strand, Marit Sara og Lars Nilsen.',
      'Oppmøtet 17.09.2026 er ikke ført for Per Aronsen, Mette Brekke, Nina Sand, Astrid Moe, Jorunn Haug og Marit Sara.',
    ]);
  });

  test('of a year before the list only who may have sat is there', () => {
    expect(cellsIn(attendanceTable, 'nettverk-med-feil', 2025)).toEqual([
      ['Astrid Moe', 'Helse Vest', 0, 0, 0, 0, null],
    ]);
  });

  test('a row rests on the member and on what is entered of their attendance', () => {
    const { rows } = filled(attendanceTable, 'nettverk-med-feil', 2026);
    // Ragnhild Lund, who is in row 6 below the heading of her region, came to both meetings. The column A, «Nr», is no field of the list.
    expect(rows[0]?.from).toEqual(['Medlemmer!B6:N6', 'Deltakelse!A5:D5', 'Deltakelse!A9:D9']);
    expect(rows[2]?.from).toEqual(['Medlemmer!B8:N8']);
  });
});

describe('the terms of a member', () => {
  const held = { Møter: [meetingHeader, ...fourTimes], Deltakelse: marked(['1', '2', '3', '4'], {}) };
  const anne = (changes: Readonly<Record<number, string>>): Book => ({
    ...held,
    Medlemmer: [memberHeader, ...members({ 0: changes })],
  });

  test('a meeting on the first or the last day of a term is one of its meetings, the day outside it is not', () => {
    expect(lineOf('Anne Aas', attendanceTable, anne({ 4: '12.02.2026' }))).toEqual([[4, 4, 0, 0, 100]]);
    expect(lineOf('Anne Aas', attendanceTable, anne({ 4: '13.02.2026' }))).toEqual([[3, 3, 0, 0, 100]]);
    expect(lineOf('Anne Aas', attendanceTable, anne({ 5: '17.09.2026' }))).toEqual([[3, 3, 0, 0, 100]]);
    expect(lineOf('Anne Aas', attendanceTable, anne({ 5: '16.09.2026' }))).toEqual([[2, 2, 0, 0, 100]]);
    expect(lineOf('Anne Aas', attendanceTable, anne({ 7: '20.05.2026' }))).toEqual([[1, 1, 0, 0, 100]]);
  });

  test('a leave shortens no term', () => {
    const header = [...memberHeader, 'Permisjon fra'];
    const rows = members().map((row, index) => [...row, index === 0 ? '01.03.2026' : '']);
    const book = { ...held, Medlemmer: [header, ...rows] };
    expect(lineOf('Anne Aas', attendanceTable, book)).toEqual([[4, 4, 0, 0, 100]]);
  });

  test('somebody with two rows is one line, with both regions where they differ', () => {
    const again = ['Anne Aas', 'Helse Bergen HF', 'Helse Vest', 'Medlem', '01.07.2026', '30.06.2028', 'Fagdirektørene'];
    const first = members({ 0: { 5: '31.03.2026' } });
    const { cells } = told(attendanceTable, { ...held, Medlemmer: [memberHeader, ...first, again] });
    // 12.02. in the first term; 17.09. and 12.11. in the second; none on 21.05.
    expect(cells.filter(([name]) => name === 'Anne Aas')).toEqual([
      ['Anne Aas', 'Helse Sør-Øst, Helse Vest', 3, 3, 0, 0, 100],
    ]);
    expect(cells).toHaveLength(10);
  });

  test('deputies, observers, proposals and free seats are no members', () => {
    const more = [
      ['Siri Ek', 'Helse Bergen HF', 'Helse Vest', 'Varamedlem', '01.01.2026', '31.12.2027', 'Fagdirektørene'],
      ['Tom Ås', 'Helse Bergen HF', 'Helse Vest', 'Observatør', '01.01.2026', '31.12.2027', 'Fagdirektørene'],
      ['Una By', 'Helse Bergen HF', 'Helse Vest', 'Foreslått medlem', '01.01.2026', '31.12.2027', ''],
      ['Vakant', '', 'Helse Vest', 'Medlem', '', '', ''],
    ];
    const { cells } = told(attendanceTable, { ...held, Medlemmer: [memberHeader, ...members({}, more)] });
    expect(cells.map(([name]) => name)).toEqual(everybody);
  });

  test('an appointment still to come has no meetings yet, and no percentage of none', () => {
    expect(lineOf('Anne Aas', attendanceTable, anne({ 4: '01.12.2026' }))).toEqual([[0, 0, 0, 0, null]]);
  });

  test('a rôle or a region that cannot be read is named, and what would depend on it is left open', () => {
    const changes = { 0: { 3: 'Altmuligmann' }, 1: { 2: 'Helse Øst' } };
    const { cells, undecided } = told(attendanceTable, { ...held, Medlemmer: [memberHeader, ...members(changes)] });
    expect(cells.slice(0, 2)).toEqual([
      ['Anne Aas', 'Helse Sør-Øst', null, null, 0, 0, null],
      ['Bjørn Berg', null, 4, 4, 0, 0, 100],
    ]);
    expect(undecided).toEqual([
      'Rolle for Anne Aas (Medlemmer!D2) kan ikke leses.',
      'Region for Bjørn Berg (Medlemmer!C3) kan ikke leses.',
    ]);
  });

  test('a member without a name has a row, and nothing is said of who came', () => {
    const { cells, undecided } = told(attendanceTable, anne({ 0: '' }));
    expect(cells[0]).toEqual([null, 'Helse Sør-Øst', null, null, null, null, null]);
    expect(undecided).toEqual(['Navn (Medlemmer!A2) mangler.']);
  });
});

describe('the meetings that count', () => {
  test('those of the group, held, as far as somebody is entered', () => {
    const kinds = [
      meeting('1', '12.02.2026'),
      meeting('2', '21.05.2026', 'Ekstraordinært'),
      meeting('3', '17.09.2026', 'Fellesmøte'),
      meeting('4', '01.10.2026', 'Arbeidsutvalg'),
      meeting('5', '02.10.2026', 'Seminar'),
      meeting('6', '03.10.2026', 'Ordinært', 'Avlyst'),
      meeting('7', '22.11.2026'),
      meeting('8', '23.11.2026'),
      meeting('9', '04.10.2026', 'Ordinært', 'Avholdt', 'E-post'),
      meeting('0', '12.11.2025'),
    ];
    const numbers = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];
    const book = { Møter: [meetingHeader, ...kinds], Deltakelse: marked(numbers, {}) };
    // 1, 2, 3 and 7, which is held on the day of judgement.
    expect(lineOf('Anne Aas', attendanceTable, book)).toEqual([[4, 4, 0, 0, 100]]);
    expect(told(attendanceTable, book).undecided).toEqual([]);
  });

  test('a meeting at which nobody is entered is left out, and named', () => {
    const book = { Møter: [meetingHeader, ...fourTimes], Deltakelse: marked(['1', '2', '4'], {}) };
    expect(lineOf('Anne Aas', attendanceTable, book)).toEqual([[3, 3, 0, 0, 100]]);
    expect(told(attendanceTable, book).undecided).toEqual([
      'Oppmøtet er ikke ført for møtet 17.09.2026. Møtet er ikke regnet med.',
    ]);
  });

  test('two rows of one meeting are one', () => {
    const book = {
      Møter: [meetingHeader, meeting('1', '12.02.2026'), meeting('1', '12.02.2026'), meeting('2', '21.05.2026')],
      Deltakelse: marked(['1', '2'], {}),
    };
    expect(lineOf('Anne Aas', attendanceTable, book)).toEqual([[2, 2, 0, 0, 100]]);
  });

  test('a meeting whose day or status cannot be read is left out, and its cell is named', () => {
    const book = {
      Møter: [
        meetingHeader,
        meeting('1', '12.02.2026'),
        meeting('2', 'i mai'),
        meeting('3', '17.09.2026', 'Ordinært', 'Kanskje'),
      ],
      Deltakelse: marked(['1', '2', '3'], {}),
    };
    expect(lineOf('Anne Aas', attendanceTable, book)).toEqual([[1, 1, 0, 0, 100]]);
    expect(told(attendanceTable, book).undecided).toEqual([
      'Dato for møte 2 (Møter!B3) kan ikke leses.',
      'Status for møtet 17.09.2026 (Møter!E4) kan ikke leses.',
    ]);
  });

  test('attendance entered for a meeting that is not on the list is told once for the meeting', () => {
    const book = { Møter: [meetingHeader, ...fourTimes], Deltakelse: marked(['1', '2', '3', '4', '7'], {}) };
    expect(told(attendanceTable, book).undecided).toEqual([
      'Oppmøtet i Deltakelse!F2 er ført for et møte som ikke står på arket «Møter».',
    ]);
  });
});

describe('what is entered of a person', () => {
  const numbers = ['1', '2', '3', '4'];
  const withMarks = (...own: string[]): Book => ({
    Møter: [meetingHeader, ...fourTimes],
    Deltakelse: marked(numbers, { 'Anne Aas': own }),
  });

  test('forfall, a deputy who met, and nothing', () => {
    const book = withMarks('x', 'forfall', 'vara møtte', '');
    expect(lineOf('Anne Aas', attendanceTable, book)).toEqual([[4, 1, 1, 1, null]]);
    expect(told(attendanceTable, book).undecided).toEqual(['Oppmøtet 12.11.2026 er ikke ført for Anne Aas.']);
  });

  test('what cannot be read is neither present nor absent', () => {
    const book = withMarks('x', 'x', 'tja', 'x');
    expect(lineOf('Anne Aas', attendanceTable, book)).toEqual([[4, 3, 0, 0, null]]);
    expect(told(attendanceTable, book).undecided).toEqual(['Oppmøte for Anne Aas (Deltakelse!D2) kan ikke leses.']);
  });

  test('a share is rounded to one decimal', () => {
    const three = { Møter: [meetingHeader, ...fourTimes.slice(0, 3)] };
    const of = (...own: string[]) => ({ ...three, Deltakelse: marked(['1', '2', '3'], { 'Anne Aas': own }) });
    expect(lineOf('Anne Aas', attendanceTable, of('x', 'f', 'f'))).toEqual([[3, 1, 0, 2, 33.3]]);
    expect(lineOf('Anne Aas', attendanceTable, of('x', 'x', 'f'))).toEqual([[3, 2, 0, 1, 66.7]]);
  });

  test('a deputy named on a line of their own met for the member, in whatever way the name is written', () => {
    const header = ['Møte nr.', 'Navn', 'Oppmøte', 'Vara for'];
    const lines = everybody.slice(1).map((name) => ['1', name, 'til stede', '']);
    const book = {
      Møter: [meetingHeader, ...fourTimes.slice(0, 1)],
      Deltakelse: [header, ['1', 'Siri Ek', 'vara møtte', 'Aas, Anne'], ['1', 'Anne Aas', 'forfall', ''], ...lines],
    };
    expect(lineOf('Anne Aas', attendanceTable, book)).toEqual([[1, 0, 1, 0, 0]]);
  });
});

describe('edges', () => {
  test('without a list of attendance nothing is reckoned, and that is said', () => {
    const { cells, undecided } = told(attendanceTable, { Møter: [meetingHeader, ...fourTimes] });
    expect(cells).toHaveLength(10);
    expect(cells[0]).toEqual(['Anne Aas', 'Helse Sør-Øst', null, null, null, null, null]);
    expect(undecided).toEqual(['Fremmøtet kan ikke regnes ut: arket «Deltakelse» mangler eller kan ikke leses.']);
  });

  test('without meetings there are none to come to', () => {
    const book = { Møter: [meetingHeader], Deltakelse: [['Møte nr.', 'Navn', 'Oppmøte', 'Vara for']] };
    expect(lineOf('Anne Aas', attendanceTable, book)).toEqual([[0, 0, 0, 0, null]]);
  });

  test('a year before everybody has no rows', () => {
    const book = { Møter: [meetingHeader, ...fourTimes], Deltakelse: marked(['1', '2', '3', '4'], {}) };
    expect(told(attendanceTable, book, {}, 2025)).toEqual({ cells: [], undecided: [] });
  });

  test('sentences are there in all three languages', () => {
    const lines = [
      ['Møte nr.', 'Navn', 'Oppmøte'],
      ['1', 'Anne Aas', 'til stede'],
    ];
    const book = { Møter: [meetingHeader, ...fourTimes.slice(0, 2)], Deltakelse: lines };
    const { undecided = [] } = filledFrom(attendanceTable, book);
    // Everybody of the baseline but Anne Aas.
    const others = 'Bjørn Berg, Cecilie Dahl, David Eide, Eva Foss, Frode Gran, Grete Holm, Hans Iversen, Ida Juul';
    expect(undecided.slice(0, 2)).toEqual([
      {
        nb: 'Oppmøtet er ikke ført for møtet 21.05.2026. Møtet er ikke regnet med.',
        nn: 'Frammøtet er ikkje ført for møtet 21.05.2026. Møtet er ikkje rekna med.',
        en: "Nobody's attendance is entered for the meeting on 21.05.2026. The meeting is left out.",
      },
      {
        nb: `Oppmøtet 12.02.2026 er ikke ført for ${others} og Jon Krogh.`,
        nn: `Frammøtet 12.02.2026 er ikkje ført for ${others} og Jon Krogh.`,
        en: `Attendance on 12.02.2026 is not entered for ${others} and Jon Krogh.`,
      },
    ]);
  });
});
