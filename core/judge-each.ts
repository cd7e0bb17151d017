/**
 * What `judge` says of each of the rows, in their order; of most it says nothing. The rules and facts that go through a whole list do so here:
 * in a generator, or with an empty list for each row without a word, the engine would make an object for every step.
 */
export function judgeEach<Row, Found>(rows: readonly Row[], judge: (row: Row) => Found | undefined): Found[] {
  const found: Found[] = [];
  rows.forEach((row) => {
    const result = judge(row);
    if (result !== undefined) found.push(result);
  });
  return found;
}
