import { demand } from './failure.ts';
import { emptySheet, type Sheet } from './model.ts';
import { demandStructure, eventTypes, happened, type Session } from './session.ts';
import { listeningMethods } from './listening.ts';
import { checkName, sheetNamed } from './sheet-name.ts';
import { sheetObject } from './sheet-object.ts';
import { settingCollection } from './setting-object.ts';
import { tableCollection } from './table-object.ts';
import { rangeObject } from './range-object.ts';
import { method, type WireObject } from './wire.ts';

/** Puts a sheet into the workbook, behind the others. */
export function putSheet(session: Session, name: string): Sheet {
  const { model } = session;
  checkName(model, name);
  const sheet = emptySheet(name);
  model.sheets.push(sheet);
  happened(session, eventTypes.added, sheet, { source: 'Local' });
  return sheet;
}

function addSheet(session: Session, name: string | null): WireObject {
  const { model } = session;
  demandStructure(session);
  const free = () => {
    let number = model.sheets.length + 1;
    while (sheetNamed(model, `Ark${number}`) !== undefined) number += 1;
    return `Ark${number}`;
  };
  return sheetObject(session, putSheet(session, name ?? free()));
}

function worksheets(session: Session): WireObject {
  const { model } = session;
  const find = (key: string) => {
    const sheet = model.sheets.find(({ id }) => id === key) ?? sheetNamed(model, key);
    return sheet === undefined ? undefined : sheetObject(session, sheet);
  };
  return {
    type: 'WorksheetCollection',
    items: () => model.sheets.map((sheet) => sheetObject(session, sheet)),
    item: find,
    methods: {
      ...listeningMethods(session, 'Workbook'),
      Add: method((name: string | null) => addSheet(session, name)),
      GetActiveWorksheet: method(() => sheetObject(session, model.active)),
      GetCount: method(() => model.sheets.length, 4),
      GetItemOrNullObject: method(find, 4),
    },
  };
}

/** The serial number of a day, as the workbook counts them; an error's name for what is no day. */
function serialOf(date1904: boolean, year: number, month: number, day: number): number | string {
  const full = year < 1900 ? year + 1900 : year;
  const days = Date.UTC(full, month - 1, day) / 86_400_000;
  const epoch = Date.UTC(date1904 ? 1904 : 1899, date1904 ? 0 : 11, date1904 ? 1 : 31) / 86_400_000;
  // The other system has a 29 February 1900, which never was.
  const serial = days - epoch + (!date1904 && days >= Date.UTC(1900, 2, 1) / 86_400_000 ? 1 : 0);
  return serial < 0 || full > 9999 ? '#NUM!' : serial;
}

function functionsObject({ model }: Session): WireObject {
  return {
    type: 'Functions',
    methods: {
      Date: method((year: unknown, month: unknown, day: unknown): WireObject => {
        const numbers = [year, month, day].map(Number);
        demand(numbers.every(Number.isFinite), 'InvalidArgument');
        const [y = 0, m = 0, d = 0] = numbers;
        const serial = serialOf(model.date1904, y, m, d);
        const failed = typeof serial === 'string';
        return {
          type: 'FunctionResult',
          scalars: { Error: { get: () => (failed ? serial : null) }, Value: { get: () => (failed ? null : serial) } },
        };
      }),
    },
  };
}

/** The workbook, from which everything else is reached. */
export function workbookObject(session: Session): WireObject {
  const { model, references } = session;
  return {
    type: 'Workbook',
    scalars: { Name: { since: 7, get: () => model.name } },
    children: {
      Worksheets: { get: () => worksheets(session) },
      Tables: { get: () => tableCollection(session) },
      Settings: { since: 4, get: () => settingCollection(session) },
      Functions: { since: 2, get: () => functionsObject(session) },
      Protection: {
        since: 7,
        get: () => ({ type: 'WorkbookProtection', scalars: { Protected: { get: () => model.protected } } }),
      },
    },
    methods: {
      GetSelectedRange: method(() => rangeObject(session, model.active, model.selected)),
      GetActiveCell: method(() => rangeObject(session, model.active, { ...model.selected, rows: 1, columns: 1 }), 7),
      _RemoveReference: method((reference: string) => {
        references.get(reference)?.release?.();
        references.delete(reference);
      }),
    },
  };
}
