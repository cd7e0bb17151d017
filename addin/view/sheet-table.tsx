import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fromAddress, toColumnName } from '../../core/sheet.ts';
import { gridOf } from '../grid.ts';
import { useLanguage } from '../language.ts';
import { sheetTexts } from '../texts/sheet.ts';
import { pageAround, type Stretch } from '../window.ts';
import type { Mark, Place, ShownSheet } from '../workbook.ts';
import { SheetRow } from './sheet-row.tsx';
import { SheetStatus } from './sheet-status.tsx';

interface SheetTableProps {
  readonly sheet: ShownSheet;
  readonly date1904: boolean;
  /** By address, this sheet's only. */
  readonly marks: ReadonlyMap<string, Mark>;
  readonly place: Place;
  /** Raised each time the keyboard is sent to the place. */
  readonly focused: number;
  /** Changes when the table comes into view. */
  readonly inView: unknown;
  readonly onPick: (cell: string) => void;
}

const rowsAPage = 200;
const columnsAPage = 40;

/** One sheet as a plain table with Excel's letters and numbers. A page of it is drawn at a time, the one with the selected cell. */
export function SheetTable({ sheet, date1904, marks, place, focused, inView, onPick }: SheetTableProps) {
  const { t } = useLanguage();
  const grid = useMemo(() => gridOf(sheet), [sheet]);
  const [rows, setRow] = usePage(place, 'row', grid.rows, rowsAPage);
  const [columns] = usePage(place, 'column', grid.columns, columnsAPage);
  const frame = useRef<HTMLDivElement>(null);
  useShownPlace(frame, place, focused, inView);
  if (grid.rows === 0) return <p class="nothing">{t(sheetTexts.empty)}</p>;
  const letters = Array.from({ length: columns.to - columns.from }, (_, index) => toColumnName(columns.from + index));
  return (
    <>
      <div class="scroll" ref={frame} role="region" aria-label={sheet.name} tabIndex={0}>
        <table class="sheet">
          <thead>
            <tr>
              <td />
              {letters.map((letter) => (
                <th key={letter} scope="col">
                  {letter}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: rows.to - rows.from }, (_, index) => (
              <SheetRow
                key={rows.from + index}
                {...{ grid, row: rows.from + index, columns, date1904, marks, onPick }}
                selected={place.cell}
              />
            ))}
          </tbody>
        </table>
      </div>
      <SheetStatus rows={rows} grid={grid} columns={columns} marks={marks.size} onRow={setRow} />
    </>
  );
}

/** The page with the selected cell, until the person turns the pages herself. */
function usePage(place: Place, axis: 'row' | 'column', total: number, size: number) {
  const at = fromAddress(place.cell?.split(':')[0] ?? '')?.[axis];
  const [turned, setTurned] = useState<{ place: Place; index: number }>();
  const index = turned?.place === place ? turned.index : (at ?? 0);
  return [pageAround(index, total, size), (next: number) => setTurned({ place, index: next })] as const satisfies [
    Stretch,
    unknown,
  ];
}

/** Scrolls to the selected cell, and gives it the focus when it was asked for. */
function useShownPlace(frame: { current: HTMLDivElement | null }, place: Place, focused: number, inView: unknown) {
  const served = useRef(0);
  useLayoutEffect(() => {
    const cell = frame.current?.querySelector<HTMLElement>('[data-selected="true"]');
    if (cell === null || cell === undefined || cell.offsetParent === null) return;
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (focused > served.current) cell.focus({ preventScroll: true });
    served.current = focused;
  }, [place, focused, inView]);
}
