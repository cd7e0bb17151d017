/** Rows of persons who have one, in order, and of those who have several, by person. */
export interface ByPerson<Row> {
  readonly alone: readonly Row[];
  readonly together: ReadonlyMap<number, readonly Row[]>;
}

/** Groups rows by person without a list for each of the many who have one row. */
export function byPerson<Row>(rows: readonly Row[], personOf: (row: Row) => number): ByPerson<Row> {
  const persons = new Int32Array(rows.length);
  let highest = 0;
  rows.forEach((row, index) => {
    const person = personOf(row);
    persons[index] = person;
    if (person > highest) highest = person;
  });
  const counts = new Uint8Array(highest + 1);
  persons.forEach((person) => {
    counts[person] = Math.min(2, (counts[person] ?? 0) + 1);
  });
  const alone: Row[] = [];
  const together = new Map<number, Row[]>();
  rows.forEach((row, index) => {
    const person = persons[index] ?? 0;
    const known = counts[person] === 1 ? alone : together.get(person);
    if (known === undefined) together.set(person, [row]);
    else known.push(row);
  });
  return { alone, together };
}
