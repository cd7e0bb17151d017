import { expect, test } from 'vitest';
import type { Answer } from '../../../core/answer.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { brief, findings, judgeNetwork, memberHeader, members } from '../roster.ts';

const judge = (cells: readonly (readonly Scalar[])[]) =>
  judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } });
const skipped = (answer: Answer) => answer.read[0]?.skipped;
const rows = members();
const seated = (answer: Answer) =>
  answer.groups[0]?.seats.map(({ region, runs }) => [region, runs.map((run) => run.seated)]);
const full = [
  ['Helse Sør-Øst', [4]],
  ['Helse Vest', [2]],
  ['Helse Midt-Norge', [2]],
  ['Helse Nord', [2]],
];

test('the name of an RHF as a heading row gives its region to the rows below', () => {
  const bare = rows.map((row) => row.map((cell, column) => (column === 2 ? '' : cell)));
  const cells = [
    memberHeader,
    ['Helse Sør-Øst RHF'],
    ...bare.slice(0, 4),
    ['HELSE VEST'],
    ...bare.slice(4, 6),
    ['Helse Midt-Norge RHF:'],
    ...bare.slice(6, 8),
    ['', 'Helse Nord'],
    ...bare.slice(8),
  ];
  const answer = judge(cells);
  expect(seated(answer)).toEqual(full);
  expect(findings(answer, 'value-unknown')).toEqual([]);
  expect(skipped(answer)?.map(({ row, why }) => [row, why])).toEqual([
    [2, 'overskrift over en blokk'],
    [7, 'overskrift over en blokk'],
    [10, 'overskrift over en blokk'],
    [13, 'overskrift over en blokk'],
  ]);
});

test('«Varamedlemmer» as a heading makes the rows below it vara, until the next heading', () => {
  const bare = rows.map((row) => row.map((cell, column) => (column === 3 ? '' : cell)));
  const deputies = [['Siv Sund', 'Helse Bergen HF', 'Helse Vest', '', '01.01.2026', '31.12.2027', 'Fagdirektørene']];
  const cells = [memberHeader, ['Varamedlemmer'], ...deputies, ['Medlemmer'], ...bare];
  expect(seated(judge(cells))).toEqual(full);
  expect(
    seated(judge([memberHeader, ['Medlemmer'], ...bare, ['Varamedlemmer'], ...deputies, ['Sekretariat'], ...deputies])),
  ).toEqual(full);
});

test('the rôle of a row itself stands over that of its heading', () => {
  const cells = [memberHeader, ['Varamedlemmer'], ...rows];
  expect(seated(judge(cells))).toEqual(full);
});

test.each(['Vakant', 'Ledig', 'NN', 'N.N.', '-', 'Ikke oppnevnt', 'representant fra Helse Nord mangler'])(
  '«%s» in the name column is a free seat, not a person',
  (name) => {
    const answer = judge([memberHeader, ...members({ 9: { 0: name } })]);
    expect(seated(answer)).toEqual([...full.slice(0, 3), ['Helse Nord', [1]]]);
    expect(skipped(answer)).toMatchObject([{ row: 11, why: 'ledig plass' }]);
  },
);

test('a line that only says that a representative is missing is a free seat', () => {
  expect(skipped(judge([memberHeader, ...rows, ['representant fra Helse Vest mangler']]))).toMatchObject([
    { row: 12, why: 'ledig plass' },
  ]);
});

test('a dash and a region is a free seat and gives no region to the rows below', () => {
  const answer = judge([memberHeader, ...members({ 9: { 0: '-', 1: '', 3: '', 4: '', 5: '', 6: '' } })]);
  expect(skipped(answer)).toMatchObject([{ row: 11, why: 'ledig plass' }]);
});

test.each([
  ['* fungerende leder i permisjonstiden'],
  ['Oppdatert 01.02.2026'],
  ['Kilde: fagdirektørene'],
  ['Listen er sist gjennomgått av sekretariatet i februar 2026'],
  ['1) Permisjon fra august'],
  ['Godkjent av fagdirektørene'],
])('the note «%s» below the list is no person', (note) => {
  const answer = judge([memberHeader, ...rows, [], [note]]);
  expect(brief(answer).filter((line) => !line.startsWith('meeting'))).toEqual(['rows-skipped note Medlemmer']);
});

test.each([[['Sum', '', '', 10]], [['Antall medlemmer', 10]], [['Totalt', '', '', '10']], [['I alt', 10]]])(
  '%j is a total',
  (total) => {
    expect(skipped(judge([memberHeader, ...rows, total]))).toMatchObject([{ row: 12, why: 'sumrad' }]);
  },
);

test('a header repeated on every page is passed over', () => {
  const answer = judge([memberHeader, ...rows.slice(0, 5), memberHeader, ...rows.slice(5)]);
  expect(seated(answer)).toEqual(full);
  expect(skipped(answer)).toMatchObject([{ row: 7, why: 'overskriftsrad gjentatt' }]);
});
