import { expect, test } from 'vitest';
import { seatBands } from '../../../core/report/seat-bands.ts';
import { factsOf, sampleWorkbook } from './filled.ts';

const bands = (sample: string, year: number) =>
  seatBands(factsOf(sampleWorkbook(sample), year)).map(({ name, parts }) => [
    name,
    ...parts.map(({ state, days }) => `${state} ${days}`),
  ]);

test('every seat is taken on each of the 365 days of a year in order', () => {
  const whole = 'taken 365';
  expect(bands('nettverk-feilfri', 2025)).toEqual([
    ...[1, 2, 3, 4].map((seat) => [`Helse Sør-Øst ${seat}`, whole]),
    ...['Helse Vest', 'Helse Midt-Norge', 'Helse Nord'].flatMap((region) =>
      [1, 2].map((seat) => [`${region} ${seat}`, whole]),
    ),
  ]);
});

test('a vacancy is a gap in the last seat of its region, and what nobody can tell is left open', () => {
  // 326 days to 22.11.2026. Tor Vik left on 30.04. (day 120); Nina Sand came on 15.06.: 45 days. Ola Strand left on 31.08. (day 243), Gunn Li came
  // on 15.09.: 14 days. Lars Nilsen's term ended on 30.06. (day 181): 145 days. When Astrid Moe's began cannot be read.
  expect(bands('nettverk-med-feil', 2026)).toEqual([
    ['Helse Sør-Øst 1', 'taken 326'],
    ['Helse Sør-Øst 2', 'taken 326'],
    ['Helse Sør-Øst 3', 'taken 326'],
    ['Helse Sør-Øst 4', 'taken 120', 'vacant 45', 'taken 161'],
    ['Helse Vest 1', 'taken 326'],
    ['Helse Vest 2', 'open 326'],
    ['Helse Midt-Norge 1', 'taken 326'],
    ['Helse Midt-Norge 2', 'taken 243', 'vacant 14', 'taken 69'],
    ['Helse Nord 1', 'taken 326'],
    ['Helse Nord 2', 'taken 181', 'vacant 145'],
  ]);
});

test('a group without seats has no bands', () => {
  expect(bands('dmp-feilfri', 2026)).toEqual([]);
});
