import type { Box } from './box.ts';
import { cellFor } from './cells.ts';
import type { Sheet } from './model.ts';

/** A table's headers are texts, each its own, and none is empty. */
export function makeHeaders(sheet: Sheet, box: Box): void {
  const taken = new Set<string>();
  for (let column = box.column; column < box.column + box.columns; column += 1) {
    const cell = cellFor(sheet, box.row, column);
    const wanted = cell.value === '' ? `Kolonne${column - box.column + 1}` : String(cell.value);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    cell.value = name;
    delete cell.formula;
  }
}
