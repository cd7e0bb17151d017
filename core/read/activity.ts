import type { Activity } from '../records.ts';
import { dateIn, type Reader, type RowCells } from './cells.ts';
import { eachRow, type RowsRead } from './each-row.ts';
import { readTask } from './tasks.ts';
import { known, optional, readWord } from './values.ts';

const statuses = [
  ['not-applicable', /^(ikke aktuelt|ikkje aktuelt|ikke relevant|uaktuelt|not applicable)/],
  ['delivered', /^(levert|ferdig|fullført|utført|gjennomført|delivered|done)/],
  ['under-way', /^(pågår|påbegynt|påbyrja|i arbeid|under arbeid|startet|under way|planlagt|ikke levert|ikkje levert)/],
] as const;

const readStatus = (text: string) => readWord<'not-applicable' | 'delivered' | 'under-way'>(text, statuses);

/** Reads the sheet Aktiviteter: what was done on each task, or delivered. */
export function readActivities(reader: Reader): RowsRead<Activity> {
  return eachRow(reader, (cells: RowCells): Activity[] => [
    {
      row: cells.row,
      task: known(reader, cells, 'task', readTask),
      measures: optional(cells.text('measures')),
      day: dateIn(reader, cells, '', 'day', 'last'),
      result: optional(cells.text('result')),
      next: optional(cells.text('next')),
      status: known(reader, cells, 'status', readStatus),
    },
  ]);
}
