/** A stretch of rows or columns, zero-based, `to` not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The page of `size` that holds `index`: a sheet of any length costs one page to draw. */
export function pageAround(index: number, total: number, size: number): Stretch {
  const last = Math.max(0, Math.ceil(total / size) - 1);
  const page = Math.min(last, Math.max(0, Math.floor(index / size)));
  return { from: page * size, to: Math.min(total, (page + 1) * size) };
}
