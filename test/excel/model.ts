import { randomUUID } from 'node:crypto';
import { boxOf, type Box } from './box.ts';

export type Value = string | number | boolean;

/** How a cell looks, as far as it is kept; what is not set is Excel's default. */
export interface Look {
  fill?: string;
  color?: string;
  bold?: boolean;
  size?: number;
  wrapText?: boolean;
  verticalAlignment?: string;
  numberFormat?: string;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** An empty cell has the value ''. */
export interface Cell extends Look {
  value: Value;
  formula?: string;
  hyperlink?: Hyperlink;
}

/** A place that moves with the cells when rows come and go. Undefined when all its cells are gone. */
export interface Anchor {
  box: Box | undefined;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  /** The rectangles; the formula is that of the first one's first cell. */
  ranges: readonly Box[];
  formula: string;
  fill?: string;
  color?: string;
  bold?: boolean;
  borders?: Readonly<
    Partial<Record<'Top' | 'Bottom' | 'Left' | 'Right', { readonly style: string; readonly color: string }>>
  >;
}

export interface Table extends Anchor {
  readonly id: string;
  name: string;
  style: string;
  showFilterButton: boolean;
}

/** A chart: the cells it draws, those it lies over, and what it is told. */
export interface Chart {
  readonly id: string;
  name: string;
  readonly type: string;
  readonly seriesBy: string;
  readonly source: Anchor;
  readonly over: Anchor;
  title: string;
  legend: boolean;
  reversed: boolean;
  /** Of the series, where told. */
  readonly fills: Map<number, string>;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  protected: boolean;
  tabColor: string;
  showGridlines: boolean;
  frozenRows: number;
  /** row → column → cell, counted from 0. */
  rows: Map<number, Map<number, Cell>>;
  hiddenRows: Set<number>;
  columnWidths: Map<number, number>;
  merges: Anchor[];
  tables: Table[];
  charts: Chart[];
  /** What is set of how it is printed. */
  readonly page: Map<string, unknown>;
  /** The first has priority 0. */
  conditionalFormats: ConditionalFormat[];
  /** What the add-in keeps a reference to. */
  readonly kept: Set<Anchor>;
}

export interface WorkbookModel {
  name: string;
  readonly date1904: boolean;
  protected: boolean;
  sheets: Sheet[];
  active: Sheet;
  /** On the active sheet. */
  selected: Box;
  readonly settings: Map<string, unknown>;
}

/** A sheet as a test writes it; a cell is a value, or a cell with what is set of it; undefined is empty. */
export interface SheetSketch {
  readonly name: string;
  readonly cells?: readonly (readonly (Value | Partial<Cell> | undefined)[])[];
  /** Where the first cell stands; A1 unless told. */
  readonly origin?: string;
  readonly visibility?: Sheet['visibility'];
  readonly protected?: boolean;
  /** Row numbers as Excel shows them. */
  readonly hiddenRows?: readonly number[];
  readonly merges?: readonly string[];
  readonly frozenRows?: number;
  readonly tables?: readonly { readonly name: string; readonly address: string }[];
  readonly conditionalFormats?: readonly (Partial<Omit<ConditionalFormat, 'id' | 'ranges'>> & { address: string })[];
}

export const newId = () => `{${randomUUID().toUpperCase()}}`;

/** The rectangle of an address that a test wrote. */
export function placed(address: string): Box {
  const box = boxOf(address);
  if (box === undefined) throw new Error(`${address} is no address.`);
  return box;
}

export function emptySheet(name: string): Sheet {
  return {
    id: newId(),
    name,
    visibility: 'Visible',
    protected: false,
    tabColor: '',
    showGridlines: true,
    frozenRows: 0,
    rows: new Map(),
    hiddenRows: new Set(),
    columnWidths: new Map(),
    merges: [],
    tables: [],
    charts: [],
    page: new Map(),
    conditionalFormats: [],
    kept: new Set(),
  };
}
