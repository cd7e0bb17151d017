import type { Lack } from '../timeline/spans.ts';
import type { Shape } from '../timeline/strip.ts';

/** One shape of the timeline. A gap can be clicked; with the keyboard it is reached through the list beside the picture. */
export function PictureShape({ shape, onOpen }: { shape: Shape; onOpen: (lack: Lack) => void }) {
  switch (shape.kind) {
    case 'gap':
      return <Gap shape={shape} onOpen={onOpen} />;
    case 'seated':
    case 'surplus':
      return <rect class={shape.kind} x={shape.x} y={shape.y} width={shape.width} height={shape.height} rx="1" />;
    case 'held':
    case 'planned':
    case 'missing':
      return <circle class={shape.kind} cx={shape.x} cy={shape.y} r="4" />;
    case 'deadline':
      return <path class="deadline" d={`M${shape.x} ${shape.y - 5.5}l5.5 5.5-5.5 5.5-5.5-5.5Z`} />;
    default:
      return (
        <path
          class={shape.kind}
          d={`M${shape.x} ${shape.y}${shape.width > 0 ? `h${shape.width}` : `v${shape.height}`}`}
        />
      );
  }
}

function Gap({ shape, onOpen }: { shape: Extract<Shape, { kind: 'gap' }>; onOpen: (lack: Lack) => void }) {
  const { x, y, width, height, lack } = shape;
  return (
    <rect
      class={lack.unsure ? 'gap unsure' : 'gap'}
      x={x + 0.5}
      y={y + 0.5}
      width={Math.max(1, width - 1)}
      height={height - 1}
      onClick={() => onOpen(lack)}
    />
  );
}
