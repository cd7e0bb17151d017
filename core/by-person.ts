/** Rows of persons who have one, in order, and of those who have several, by person. */
export interface ByPerson<Row> {
  readonly alone: readonly Row[];
  readonly together: ReadonlyMap<number, readonly Row[]>;
}

/** Groups rows by person without a list for each of the many who have one row. */
export function byPerson<Row>(rows: readonly Row[], personOf: (row: Row) => number): ByPerson<Row> {
  const highest = rows.reduce((most, row) => Math.max(most, personOf(row)), 0);
  const counts = new Int32Array(highest + 1);
  for (const row of rows) {
    const person = personOf(row);
    counts[person] = (counts[person] ?? 0) + 1;
  }
  const alone: Row[] = [];
  const together = new Map<number, Row[]>();
  for (const row of rows) {
    const person = personOf(row);
    if (counts[person] === 1) alone.push(row);
    else {
      const known = together.get(person);
      if (known === undefined) together.set(person, [row]);
      else known.push(row);
    }
  }
  return { alone, together };
}
