import { boxOf } from './box.ts';
import { demand } from './failure.ts';
import type { Sheet } from './model.ts';
import { demandWritable, type Session } from './session.ts';
import { method, type Scalar, type WireObject } from './wire.ts';

/** How a sheet is printed, as far as it is told. */
export function pageLayout(session: Session, sheet: Sheet): WireObject {
  const put = (name: string, value: unknown): void => {
    demandWritable(session, sheet);
    sheet.page.set(name, value);
  };
  const setting = (name: string, fits: (value: unknown) => boolean): Scalar => ({
    get: () => sheet.page.get(name) ?? null,
    set: (value) => {
      demand(fits(value), 'InvalidArgument');
      put(name, value);
    },
  });
  const isText = (value: unknown) => typeof value === 'string' && value.length <= 255;
  const page = (): WireObject => ({ type: 'HeaderFooter', scalars: { RightFooter: setting('rightFooter', isText) } });
  return {
    type: 'PageLayout',
    scalars: {
      Orientation: setting('orientation', (value) => value === 'Portrait' || value === 'Landscape'),
      PaperSize: setting('paperSize', (value) => value === 'A4' || value === 'Letter'),
      Zoom: setting('zoom', (value) => typeof value === 'object' && value !== null),
    },
    children: {
      HeadersFooters: {
        get: () => ({ type: 'HeaderFooterGroup', children: { DefaultForAllPages: { get: page } } }),
      },
    },
    methods: {
      SetPrintTitleRows: method((rows: string) => {
        const box = boxOf(rows);
        demand(box?.column === 0 && /^\$?\d+:\$?\d+$/.test(rows), 'InvalidArgument');
        put('titleRows', rows);
      }),
    },
  };
}
