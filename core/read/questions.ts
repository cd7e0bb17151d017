import type { Trouble } from '../committee.ts';
import type { Reader, RowCells } from './cells.ts';

/** Fields that lists tell at the top of a block and leave empty below. */
const fields = ['region', 'role'];

function isEmptyCell({ rule, values }: Trouble, field: string): boolean {
  return rule === 'value-unknown' && values.field === field && values.value === '';
}

/** The place of each row among the others; a row that is no person's ends a run. */
function placesOf(rows: readonly (RowCells | undefined)[]): ReadonlyMap<number, number> {
  return new Map(rows.flatMap((row, n) => (row === undefined ? [] : [[row.row.number, n] as const])));
}

/** One question for a run of rows, with what stands in the cell right above it. */
export function gathered(run: readonly Trouble[], above: string): Trouble | undefined {
  const [first] = run;
  if (first === undefined || run.length < 2) return first;
  const rows = run.map(({ at }) => String(at.row));
  return { ...first, values: { ...first.values, rows, ...(above === '' ? {} : { above }) } };
}

function gather(reader: Reader, rows: readonly (RowCells | undefined)[], field: string): void {
  const asked = reader.troubles.filter((trouble) => isEmptyCell(trouble, field));
  if (asked.length < 2) return;
  const places = placesOf(rows);
  const placeOf = ({ at }: Trouble) => places.get(at.row ?? 0) ?? -1;
  const groupOf = (trouble: Trouble) => rows[placeOf(trouble)]?.text('group');
  const runs: Trouble[][] = [];
  for (const trouble of asked) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn = last !== undefined && placeOf(last) === placeOf(trouble) - 1 && groupOf(last) === groupOf(trouble);
    if (run !== undefined && goesOn) run.push(trouble);
    else runs.push([trouble]);
  }
  const questions = new Map<Trouble, Trouble>();
  for (const run of runs) {
    const [first] = run;
    const above = first === undefined ? undefined : rows[placeOf(first) - 1];
    const question = gathered(run, above?.text(field) ?? '');
    if (first !== undefined && question !== undefined) questions.set(first, question);
  }
  const kept = reader.troubles.flatMap((one) => questions.get(one) ?? (isEmptyCell(one, field) ? [] : [one]));
  reader.troubles.length = 0;
  for (const trouble of kept) reader.troubles.push(trouble);
}

/**
 * Makes one question of many: rows right below one another whose region or rôle is empty are asked about together, so that a list that tells
 * them once a block is not answered with a question a row. `rows` are the persons in order, with a gap where a block ends.
 */
export function askOnce(reader: Reader, rows: readonly (RowCells | undefined)[]): void {
  for (const field of fields) gather(reader, rows, field);
}
