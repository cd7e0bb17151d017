import type { Box } from './box.ts';
import { fullAddress } from './cells.ts';
import { newId, type Sheet } from './model.ts';
import type { Session } from './session.ts';
import { method, type WireObject } from './wire.ts';

/** Several rectangles of one sheet. */
export function areasObject(session: Session, sheet: Sheet, boxes: readonly Box[]): WireObject {
  let reference: string | undefined;
  const object: WireObject = {
    type: 'RangeAreas',
    identity: () => (reference === undefined ? {} : { _ReferenceId: reference }),
    scalars: {
      Address: { get: () => boxes.map((box) => fullAddress(sheet, box)).join(',') },
      AreaCount: { get: () => boxes.length },
    },
    methods: {
      _KeepReference: method(() => {
        const id = newId();
        reference ??= id;
        session.references.set(reference, { object: () => object });
      }),
    },
  };
  return object;
}
