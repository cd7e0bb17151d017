/** First row and column, counted from 0, and how many of each. */
type Room = readonly [row: number, column: number, rows: number, columns: number];

/**
 * Empties cells by moving down what the user wrote there and below, in these columns, and no further than needed: rows that are empty are used first.
 * To be asked for before anything else is touched, for Excel refuses to move a part of another table.
 */
export async function makeRoom(context: Excel.RequestContext, sheet: Excel.Worksheet, room: Room): Promise<void> {
  const used = sheet
    .getRangeByIndexes(...room)
    .getUsedRangeOrNullObject()
    .load('rowIndex');
  await context.sync();
  if (used.isNullObject) return;
  const [row, column, rows, columns] = room;
  const empty = used.rowIndex - row;
  sheet.getRangeByIndexes(row, column, rows - empty, columns).insert('Down');
}
