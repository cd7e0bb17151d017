import { expect, test } from 'vitest';
import type { Answer } from '../../../core/answer.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { fourMeetings, judgeNetwork, meetingHeader, memberHeader, members } from '../roster.ts';

const grouped = (name: Scalar, rows: readonly (readonly Scalar[])[]) => rows.map((row) => [name, ...row]);
const judge = (rows: readonly (readonly Scalar[])[], meetings?: readonly (readonly Scalar[])[]) =>
  judgeNetwork({
    request: {
      workbook: {
        sheets: [
          { name: 'Medlemmer', cells: [['Gruppe', ...memberHeader], ...rows] },
          ...(meetings === undefined ? [] : [{ name: 'Møter', cells: meetings }]),
        ],
      },
    },
  });
const meetings = (name: string) => grouped(name, fourMeetings);
const both = [...meetings('Øst'), ...meetings('Vest')];
/** What is judged of each group; the sheets that are not here leave other rules undecided. */
const verdicts = (answer: Answer) =>
  answer.groups.map(({ id, name, counts }) => [id, name, counts.error, counts.warning]);
const rulesOf = (answer: Answer, group: number) =>
  answer.groups[group]?.findings.map(({ rule }) => rule).filter((rule) => rule !== 'associated-expertise');

test('each name in the column Gruppe is a group with a verdict of its own', () => {
  const rows = [...grouped('Øst', members()), ...grouped('Vest', members({ 5: { 7: '31.08.2026' } }))];
  expect(verdicts(judge(rows, [['Gruppe', ...meetingHeader], ...both]))).toEqual([
    ['øst', 'Øst', 0, 0],
    ['vest', 'Vest', 1, 0],
  ]);
});

test('findings name the cell of their own group’s row', () => {
  const rows = [...grouped('Øst', members()), ...grouped('Vest', members({ 5: { 7: '31.08.2026' } }))];
  const [, vest] = judge(rows, [['Gruppe', ...meetingHeader], ...both]).groups;
  expect(vest?.findings.filter(({ severity }) => severity === 'error').map(({ at }) => at?.cell)).toEqual(['I17']);
});

test('the same name written otherwise is the same group', () => {
  const rows = [...grouped('Øst', members().slice(0, 5)), ...grouped(' ØST ', members().slice(5))];
  expect(judge(rows).groups.map(({ name }) => name)).toEqual(['Øst']);
});

test('the same person in two groups is counted in both', () => {
  const answer = judge(
    [...grouped('Øst', members()), ...grouped('Vest', members())],
    [['Gruppe', ...meetingHeader], ...both],
  );
  expect(verdicts(answer)).toEqual([
    ['øst', 'Øst', 0, 0],
    ['vest', 'Vest', 0, 0],
  ]);
});

test('findings of two groups never share a key', () => {
  const short = members({ 5: { 7: '31.08.2026' } });
  const answer = judge([...grouped('Øst', short), ...grouped('Vest', short)]);
  const keys = answer.groups.flatMap(({ findings }) => findings.map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
});

test('a row without a group is asked about, once', () => {
  const rows = [
    ...grouped('Øst', members()),
    ...grouped('Vest', members()),
    ...grouped('', [['Siv Sund', '', 'Helse Vest', 'Varamedlem', '01.01.2026', '31.12.2027', '']]),
  ];
  const asked = judge(rows, [['Gruppe', ...meetingHeader], ...both]).groups.flatMap(({ findings }) =>
    findings.filter(({ rule }) => rule === 'value-unknown'),
  );
  expect(asked).toMatchObject([{ severity: 'warning', at: { sheet: 'Medlemmer', cell: 'A22' } }]);
});

test('a group is not called short while a row without a group may fill its seat', () => {
  const rows = [
    ...grouped('Øst', members().slice(0, 9)),
    ...grouped('', members().slice(9)),
    ...grouped('Vest', members()),
  ];
  const [east] = judge(rows, [['Gruppe', ...meetingHeader], ...both]).groups;
  expect(east?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a list of meetings that does not say whose they are is no fault of every row', () => {
  const answer = judge([...grouped('Øst', members()), ...grouped('Vest', members())], [meetingHeader, ...fourMeetings]);
  expect(rulesOf(answer, 0)?.filter((rule) => rule === 'value-unknown')).toEqual([]);
});

test('a single group in the column is judged as the workbook’s one', () => {
  const answer = judge(grouped('Nettverket', members()), [meetingHeader, ...fourMeetings]);
  expect(verdicts(answer)).toEqual([['nettverket', 'Nettverket', 0, 0]]);
});

test('a meeting of a group that has no members is not passed over in silence', () => {
  const rows = [...grouped('Øst', members()), ...grouped('Vest', members())];
  const [misspelt] = meetings('Øts');
  const answer = judge(rows, [['Gruppe', ...meetingHeader], ...both, misspelt ?? []]);
  const asked = answer.groups.map(({ findings }) => findings.filter(({ rule }) => rule === 'value-unknown'));
  expect(asked).toMatchObject([
    [{ at: { cell: 'A10' }, message: 'Rad 10: «Øts» er ikke en kjent verdi for Gruppe. Velg en kjent verdi.' }],
    [],
  ]);
});
