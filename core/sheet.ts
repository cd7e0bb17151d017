/** What Excel's `range.values` gives for one cell: dates are serial numbers, empty is `''` or null, errors are texts such as `#N/A`. */
export type Scalar = string | number | boolean | null;

/** One sheet as cells. `origin` is the A1 address of `cells[0][0]`. Rows may be of unequal length. */
export interface Sheet {
  readonly name: string;
  /** A1 address of `cells[0][0]`; `A1` when left out. */
  readonly origin?: string;
  /** The sheet itself is hidden. It is read all the same, and that is said. */
  readonly hidden?: boolean;
  readonly cells: readonly (readonly Scalar[])[];
  /** Forces the part, when neither name nor headers tell. */
  readonly part?: Part;
  /** Sheet rows (1-based) that are hidden or filtered away, where the host knows. */
  readonly hiddenRows?: readonly number[];
  /** Merged ranges (`A5:K5`), where the host knows. */
  readonly merges?: readonly string[];
}

export interface Workbook {
  /** The 1904 date system (old Mac workbooks): serial 0 is 1 January 1904. */
  readonly date1904?: boolean;
  readonly sheets: readonly Sheet[];
}

/** The parts of a committee's workbook; contract.md 6. */
export const parts = [
  'setup',
  'members',
  'offices',
  'meetings',
  'attendance',
  'cases',
  'activities',
  'usage',
  'economy',
  'dispatches',
  'waivers',
  'mandate',
] as const;
export type Part = (typeof parts)[number];

/** `0` → `A`, `25` → `Z`, `26` → `AA`. */
export function toColumnName(index: number): string {
  let name = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** `A` → `0`, `XFD` → `16383`. */
export function fromColumnName(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Zero-based place in a sheet. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** `B3` → `{ row: 2, column: 1 }`; undefined when it is no cell address within Excel's limits. */
export function fromAddress(address: string): Position | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const position = { row: Number(match[2]) - 1, column: fromColumnName(match[1]) };
  return position.row < 1_048_576 && position.column < 16_384 ? position : undefined;
}

/** `{ row: 2, column: 1 }` → `B3`. */
export function toAddress({ row, column }: Position): string {
  return `${toColumnName(column)}${row + 1}`;
}
