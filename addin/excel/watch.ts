import type { Place } from '../workbook.ts';
import { has } from './sets.ts';

/** A handler as Office.js keeps it; `remove` takes it away, in a run of its own context. */
export type Watched = OfficeExtension.EventHandlerResult<unknown>;

/** Asks to be told of changes by persons: not of what we write ourselves. Empty where this Excel has no such event. */
export function watchChanges(
  context: Excel.RequestContext,
  isOwn: (sheetId: string) => boolean,
  changed: () => void,
): readonly Watched[] {
  if (!has('1.9')) return [];
  const handler = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const isOurs = (event.triggerSource as string | undefined) === 'ThisLocalAddin' || isOwn(event.worksheetId);
    if (!isOurs) changed();
    return Promise.resolve();
  };
  return [context.workbook.worksheets.onChanged.add(handler)];
}

/** Asks to be told when the person picks a cell. `nameOf` knows the sheets by their ids. */
export function watchSelection(
  context: Excel.RequestContext,
  nameOf: (sheetId: string) => string | undefined,
  picked: (place: Place) => void,
): readonly Watched[] {
  if (!has('1.9')) return [];
  const handler = ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    const sheet = nameOf(worksheetId);
    const [cell] = address.split(/[:,]/);
    if (sheet !== undefined && cell !== undefined) picked({ sheet, cell });
    return Promise.resolve();
  };
  return [context.workbook.worksheets.onSelectionChanged.add(handler)];
}
