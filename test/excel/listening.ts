import { eventTypes, type Session } from './session.ts';
import { method, type Method } from './wire.ts';

/** The wire's names of the events, each with the version that brought it to all worksheets. */
const events = [
  ['DataChanged', eventTypes.changed, 9],
  ['SelectionChanged', eventTypes.selection, 9],
  ['Added', eventTypes.added, 7],
  ['Deleted', eventTypes.deleted, 7],
  ['Activated', eventTypes.activated, 7],
  ['RowSorted', eventTypes.sorted, 10],
] as const;

/** Asking for events of a sheet, by its id, or of all: `Workbook`; asking for no more. */
export function listeningMethods(session: Session, target: string, atMost = 10): Readonly<Record<string, Method>> {
  return Object.fromEntries(
    events.flatMap(([name, type, version]) => {
      const since = Math.min(version, name === 'RowSorted' ? 10 : atMost);
      const key = `${type}:${target}`;
      return [
        [`_Register${name}Event`, method(() => void session.listening.add(key), since)],
        [`_Unregister${name}Event`, method(() => void session.listening.delete(key), since)],
      ];
    }),
  );
}
