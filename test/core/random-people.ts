import fc from 'fast-check';
import type { Answer } from '../../core/answer.ts';
import { toNorwegian } from '../../core/day.ts';
import type { Scalar } from '../../core/sheet.ts';
import { findings, judgeNetwork, memberHeader } from './roster.ts';

/** One seed, so that the gate says the same every time; more runs and other seeds where one hunts: `RUNS=5000 SEED=7`. */
export const parameters = { seed: Number(process.env.SEED ?? 2026), numRuns: Number(process.env.RUNS ?? 150) };

export interface Person {
  readonly name: string;
  readonly region: string;
  readonly role: string;
  /** Days since 1970-01-01. */
  readonly from: number;
  readonly to: number;
}
const january2024 = 19_723;
const person: fc.Arbitrary<Person> = fc
  .record({
    name: fc.constantFrom('Anne Aas', 'Bo Berg', 'Cecilie Dahl', 'Dag Eide', 'Eva Foss', 'Frode Gran', 'Grete Holm'),
    region: fc.constantFrom('Helse Vest', 'Helse Vest', 'Helse Nord'),
    role: fc.constantFrom('Medlem', 'Medlem', 'Leder', 'Varamedlem'),
    from: fc.oneof(fc.constantFrom(0, 366, 731), fc.integer({ min: 0, max: 1200 })),
    length: fc.oneof(fc.constantFrom(730, 365, 20, 31), fc.integer({ min: 1, max: 900 })),
  })
  .map(({ from, length, ...rest }) => ({ ...rest, from: january2024 + from, to: january2024 + from + length - 1 }));
export const roster = fc.array(person, { minLength: 1, maxLength: 7 });

export const row = (
  { name, region, role, from, to }: Person,
  write: (day: number) => Scalar = toNorwegian,
): Scalar[] => [name, 'Helse Bergen HF', region, role, write(from), write(to), 'Fagdirektørene', '', ''];
export const judge = (members: readonly (readonly Scalar[])[], header: readonly string[] = memberHeader): Answer =>
  judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells: [[...header], ...members] }] } } });

/** What is said, without the cells it is said of. */
export const said = (answer: Answer, rules = /./) =>
  findings(answer)
    .filter(({ rule }) => rules.test(rule))
    .map(({ rule, severity, message }) => `${rule} ${severity} ${message.replace(/Det avhenger av.*|\bRad \d+/g, '')}`)
    .sort();
export const persons = (people: readonly Person[]) => people.map((one) => row(one));
