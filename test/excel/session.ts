import type { Box } from './box.ts';
import { fullAddress } from './cells.ts';
import { demand } from './failure.ts';
import { addressOf } from './box.ts';
import type { Sheet, WorkbookModel } from './model.ts';
import type { WireObject } from './wire.ts';

/** Something the add-in may be told: its number, its target, its values. */
export interface Happening {
  readonly type: number;
  readonly target: string;
  readonly values: object;
}

/** Something the add-in keeps until it lets it go. */
export interface Reference {
  /** Undefined when it is gone. */
  readonly object: () => WireObject | undefined;
  readonly release?: () => void;
}

/** One add-in in one workbook. */
export interface Session {
  readonly model: WorkbookModel;
  readonly readOnly: boolean;
  /** The minor version of ExcelApi. */
  readonly version: number;
  readonly references: Map<string, Reference>;
  /** The events that the add-in has asked for, as `10:Workbook`. */
  readonly listening: Set<string>;
  /** What has happened and is not told yet. */
  readonly happenings: Happening[];
  /** Methods that this Excel refuses, by the wire's names. */
  readonly refuses: ReadonlySet<string>;
  /** Code and place of every error that was answered. */
  readonly refused: string[];
  visible: boolean;
  startup: string;
}

/** Refuses a write to a protected sheet, or to a workbook that may only be read. */
export function demandWritable({ readOnly }: Session, sheet?: Sheet): void {
  demand(!readOnly && sheet?.protected !== true, 'AccessDenied');
}

/** Refuses what a protected structure does not allow: sheets that come, go or change their names. */
export function demandStructure(session: Session): void {
  demandWritable(session);
  demand(!session.model.protected, 'AccessDenied');
}

export const eventTypes = { changed: 10, selection: 14, added: 13, deleted: 15, activated: 11, sorted: 19 } as const;

/** Keeps what has happened for those who have asked for it: the sheet's own listeners, and the workbook's. */
export function happened(session: Session, type: number, sheet: Sheet, values: object): void {
  for (const target of [sheet.id, 'Workbook']) {
    if (!session.listening.has(`${type}:${target}`)) continue;
    session.happenings.push({ type, target, values: { ...values, worksheetId: sheet.id } });
  }
}

export interface Change {
  readonly changeType: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'CellInserted' | 'CellDeleted';
  readonly triggerSource: 'ThisLocalAddin' | 'Unknown';
}

const shifts = { RangeEdited: 'None', RowInserted: 'Down', CellInserted: 'Down', RowDeleted: 'Up', CellDeleted: 'Up' };

/** Cells have changed. */
export function changed(session: Session, sheet: Sheet, box: Box, { changeType, triggerSource }: Change): void {
  const way = { changeType, triggerSource, source: 'Local', shiftDirection: shifts[changeType] };
  happened(session, eventTypes.changed, sheet, { address: addressOf(box), ...way });
}

/** Selects cells, and shows their sheet. */
export function select(session: Session, sheet: Sheet, box: Box): void {
  const { model } = session;
  demand(sheet.visibility === 'Visible', 'InvalidOperation');
  if (model.active !== sheet) happened(session, eventTypes.activated, sheet, {});
  model.active = sheet;
  model.selected = box;
  happened(session, eventTypes.selection, sheet, { address: addressOf(box) });
}

/** What is selected, with its sheet. */
export const selection = ({ model }: Session) => fullAddress(model.active, model.selected);
