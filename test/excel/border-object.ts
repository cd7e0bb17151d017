import { demand } from './failure.ts';
import type { ConditionalFormat } from './model.ts';
import { colorOf } from './range-format.ts';
import type { Place } from './range-object.ts';
import { demandWritable } from './session.ts';
import type { WireObject } from './wire.ts';

const styles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'];
const sides = ['Top', 'Bottom', 'Left', 'Right'] as const;

type Side = (typeof sides)[number];

function borderObject({ session, sheet }: Place, format: ConditionalFormat, side: Side): WireObject {
  const line = () => format.borders?.[side] ?? { style: 'None', color: '' };
  const change = (changed: { readonly style: string } | { readonly color: string }) => {
    demandWritable(session, sheet);
    format.borders = { ...format.borders, [side]: { ...line(), ...changed } };
  };
  return {
    type: 'ConditionalRangeBorder',
    scalars: {
      SideIndex: { get: () => `Edge${side}` },
      Color: { get: () => line().color, set: (value) => change({ color: colorOf(value) }) },
      Style: {
        get: () => line().style,
        set: (value) => {
          const style = String(value);
          demand(styles.includes(style), 'InvalidArgument');
          change({ style });
        },
      },
    },
  };
}

/** The lines that a conditional format draws around each of its cells. */
export function conditionalBorders(place: Place, format: ConditionalFormat): WireObject {
  const objects = sides.map((side) => [side, borderObject(place, format, side)] as const);
  return {
    type: 'ConditionalRangeBorderCollection',
    scalars: { Count: { get: () => sides.length } },
    children: Object.fromEntries(objects.map(([side, object]) => [side, { get: () => object }])),
    items: () => objects.map(([, object]) => object),
    item: (index: string) => objects.find(([side]) => `Edge${side}` === index)?.[1],
  };
}
