import type { Trouble } from '../../core/committee.ts';
import type { Reader } from '../../core/read/cells.ts';
import { findTables } from '../../core/read/find.ts';
import { personCounter } from '../../core/read/person.ts';
import type { Sheet } from '../../core/sheet.ts';

/** What reads the first table of a sheet, with no mandate behind it but for what is changed. */
export function readerOf(sheet: Sheet, changes: Partial<Reader> = {}): Reader {
  const [found] = findTables(sheet);
  if (found === undefined) throw new Error(`${sheet.name} holds no table`);
  const troubles: Trouble[] = [];
  const nothing = new Set<string>();
  const person = personCounter().named;
  return {
    ...{ found, date1904: false, troubles, person, required: nothing, ignored: nothing, employers: undefined },
    ...changes,
  };
}
