import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../core/answer.ts';
import { toNorwegian } from '../../core/day.ts';
import type { Scalar } from '../../core/sheet.ts';
import { findings, judgeNetwork } from './roster.ts';

const parameters = { seed: Number(process.env.SEED ?? 2026), numRuns: Number(process.env.RUNS ?? 60) };
const january2024 = 19_723;
const day = (offset: number) => toNorwegian(january2024 + offset);

const member = fc
  .record({
    name: fc.constantFrom('Anne Aas', 'Bo Berg', 'Cecilie Dahl', 'Dag Eide', 'Eva Foss'),
    region: fc.constantFrom('Helse Vest', 'Helse Vest', 'Helse Vest', 'Helse Nord'),
    role: fc.constantFrom('Medlem', 'Medlem', 'Medlem', 'Varamedlem'),
    from: fc.oneof(fc.constantFrom(0, 366, 731, 851), fc.integer({ min: 0, max: 1200 })),
    length: fc.oneof(fc.constantFrom(730, 731, 732, 365, 20), fc.integer({ min: 1, max: 900 })),
    left: fc.constantFrom(undefined, undefined, undefined, 200),
  })
  .map(({ name, region, role, from, length, left }): Scalar[] => [
    ...[name, 'Helse Bergen HF', region, role, day(from), day(from + length - 1), 'Fagdirektørene'],
    left === undefined ? '' : day(from + Math.min(left, length)),
    '',
  ]);
const roster = fc.array(member, { minLength: 1, maxLength: 6 });
const changed = (row: readonly Scalar[], changes: Readonly<Record<number, Scalar>>) =>
  row.map((cell, column) => changes[column] ?? cell);
const judge = (rows: readonly (readonly Scalar[])[]): Answer => judgeNetwork({ members: rows });

/** Rule and whom it is about, of every finding that blames somebody for seats or terms. */
const blamed = (answer: Answer) =>
  new Set(
    findings(answer)
      .filter(
        ({ rule, severity }) =>
          (severity === 'error' && /^seat/.test(rule)) || (/error|warning/.test(severity) && /^term/.test(rule)),
      )
      .map(({ rule, values }) => `${rule} ${String(values.name ?? values.region)}`),
  );

/** Ways to read the row: its dates, and the ends of every other row with the days around them. */
const readings = (column: 4 | 5, row: readonly Scalar[]): Scalar[] => {
  const days = [
    0, 1, 200, 365, 366, 700, 730, 731, 732, 850, 851, 1055, 1056, 1057, 1096, 1200, 1461, 1462, 1500, 2000,
  ].map(day);
  const [from, to, left] = [iso(row[4]), iso(row[5]), row[7] === '' ? '9' : iso(row[7])];
  return days.filter((text) => (column === 4 ? iso(text) <= to && iso(text) <= left : iso(text) >= from));
};
const iso = (text: Scalar | undefined) => String(text).split('.').reverse().join('-');

test.each([
  ['start', 4],
  ['end', 5],
] as const)('whoever is blamed while a %s cannot be read is blamed however it is read', (_, column) => {
  fc.assert(
    fc.property(roster, fc.nat(5), (rows, which) => {
      const index = which % rows.length;
      const row = rows[index] ?? [];
      const blamedUnread = blamed(judge(rows.with(index, changed(row, { [column]: 'snart' }))));
      if (blamedUnread.size === 0) return;
      for (const text of readings(column, row)) {
        const blamedRead = blamed(judge(rows.with(index, changed(row, { [column]: text }))));
        expect([...blamedUnread].filter((one) => !blamedRead.has(one))).toEqual([]);
      }
    }),
    parameters,
  );
});

test.each([
  ['region', 2, ['Helse Vest', 'Helse Nord', 'Helse Sør-Øst', 'Helse Midt-Norge']],
  ['rôle', 3, ['Medlem', 'Leder', 'Varamedlem', 'Observatør', 'Sekretariat']],
] as const)('whoever is blamed while a %s cannot be read is blamed however it is read', (_, column, values) => {
  fc.assert(
    fc.property(roster, fc.nat(5), (rows, which) => {
      const index = which % rows.length;
      const row = rows[index] ?? [];
      const blamedUnread = blamed(judge(rows.with(index, changed(row, { [column]: '??' }))));
      for (const value of values) {
        const blamedRead = blamed(judge(rows.with(index, changed(row, { [column]: value }))));
        expect([...blamedUnread].filter((one) => !blamedRead.has(one))).toEqual([]);
      }
    }),
    parameters,
  );
});
