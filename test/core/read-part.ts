import type { Facts, Trouble } from '../../core/committee.ts';
import { findTables } from '../../core/read/find.ts';
import { partReaders, type FactPart } from '../../core/read/part-readers.ts';
import { personCounter } from '../../core/read/person.ts';
import { regionLookup } from '../../core/read/regions.ts';
import type { Scalar } from '../../core/sheet.ts';

/** One sheet read as a part, outside any judgement. */
export function readPart<Part extends FactPart>(
  part: Part,
  name: string,
  cells: readonly (readonly Scalar[])[],
  date1904 = false,
): { facts: Facts[Part][]; asked: Trouble['at'][]; skipped: number[] } {
  const [found] = findTables({ name, cells });
  if (found?.table.part !== part) throw new Error(`${name} is read as ${found?.table.part ?? 'nothing'}`);
  const troubles: Trouble[] = [];
  const nothing = new Set<string>();
  const persons = personCounter();
  const reader = {
    ...{ found, date1904, troubles, person: persons.named, required: nothing, ignored: nothing },
    employers: undefined,
  };
  const { facts, skipped } = partReaders[part](reader, regionLookup([]));
  return {
    facts: facts.map(({ fact }) => fact),
    asked: troubles.map(({ at }) => at),
    skipped: skipped.map(({ row }) => row),
  };
}
