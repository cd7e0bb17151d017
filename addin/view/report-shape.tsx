import type { ChartShape } from '../report-picture.ts';

/** Points of five looks: told apart without colour. */
const points = [
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  'M-4-4h8v8h-8Z',
  'M0-5L5 4H-5Z',
  'M0-5L5 0L0 5L-5 0Z',
  'M-4-4L4 4M4-4L-4 4',
];

interface DrawnProps {
  readonly shape: ChartShape;
  readonly hollow: boolean;
  /** The id of the `Hatch` of the picture. */
  readonly hatch: string;
}

/** `hollow`: of several series, the first is what the others are held up to, and only outlined. */
export function Drawn({ shape, hollow, hatch }: DrawnProps) {
  switch (shape.kind) {
    case 'bar':
      return <Bar shape={shape} isHollow={hollow && shape.series === 0} />;
    case 'point':
      return (
        <path
          class={`point s${shape.series}`}
          d={points[shape.series % points.length]}
          transform={`translate(${shape.x} ${shape.y})`}
        />
      );
    case 'line':
      return (
        <polyline class={`line s${shape.series}`} points={shape.points.map((point) => point.join(',')).join(' ')} />
      );
    case 'axis':
      return <path class="axis" d={`M${shape.x} ${shape.y}h${shape.width}`} />;
    case 'tick':
      return <path class="axis" d={`M${shape.x} ${shape.y}v4`} />;
    case 'band':
      return <Band shape={shape} hatch={hatch} />;
  }
}

function Bar({ shape, isHollow }: { shape: Extract<ChartShape, { kind: 'bar' }>; isHollow: boolean }) {
  const { series, x, y, width, height } = shape;
  const inset = isHollow ? 0.75 : 0;
  return (
    <rect
      class={isHollow ? 'bar hollow' : `bar s${series}`}
      x={x + inset}
      y={y + inset}
      width={Math.max(1, width - 2 * inset)}
      height={height - 2 * inset}
      rx="1"
    />
  );
}

/** Filled, outlined in dashes, hatched, or a line: told apart without colour. */
function Band({ shape, hatch }: { shape: Extract<ChartShape, { kind: 'band' }>; hatch: string }) {
  const { state, x, y, width, height } = shape;
  if (state === 'before') return <path class="axis" d={`M${x} ${y + height / 2}h${width}`} />;
  if (state === 'taken') return <rect class="bar" x={x} y={y} width={width} height={height} />;
  const inner = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
  return <rect class={`band ${state}`} {...inner} {...(state === 'open' ? { fill: `url(#${hatch})` } : {})} />;
}

/** The pattern of what cannot be told. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="ground" width="4" height="4" />
        <path class="stripe" d="M1 0v4" />
      </pattern>
    </defs>
  );
}
