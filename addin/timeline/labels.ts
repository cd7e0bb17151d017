/** A text that wants to stand centred on a point of a line. Pixels. */
export interface Label {
  readonly center: number;
  readonly width: number;
}

/** Where it stands: its left edge, and which line below the first (0). */
export interface Placed {
  readonly left: number;
  readonly lane: number;
}

const gap = 6;

/**
 * Places labels in order so that none overlaps another and none leaves the picture: pushed in from the edges, beside the upright `line`
 * where it would cross a label, and down a line when the line is taken there. A label wider than the picture starts at its left edge, alone on its line.
 */
export function placeLabels(labels: readonly Label[], width: number, line = -gap): Placed[] {
  const lanes: { left: number; right: number }[][] = [];
  return labels.map((label) => {
    const within = Math.max(0, Math.min(label.center - label.width / 2, width - label.width));
    const left = beside(line, label, within, width);
    const right = left + label.width;
    const isFree = (lane: readonly { left: number; right: number }[]) =>
      lane.every((taken) => right + gap <= taken.left || left >= taken.right + gap);
    const free = lanes.findIndex(isFree);
    const lane = free === -1 ? lanes.length : free;
    (lanes[lane] ??= []).push({ left, right });
    return { left, lane };
  });
}

/** On its own side of the line when there is room, else on the other; a word too wide for both stays, and breaks the line. */
function beside(line: number, { center, width }: Label, left: number, total: number): number {
  const isCrossed = left < line + gap && line - gap < left + width;
  if (!isCrossed) return left;
  const sides = [line - gap - width, line + gap].filter((side) => side >= 0 && side + width <= total);
  return (center < line ? sides[0] : sides.at(-1)) ?? left;
}

/** How many lines the placed labels take. */
export function lanesOf(placed: readonly Placed[]): number {
  return placed.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
}
