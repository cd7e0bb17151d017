import { fromAddress, toAddress, type Position } from '../../core/sheet.ts';
import { formatCell } from '../format.ts';
import type { Grid } from '../grid.ts';
import { useLanguage } from '../language.ts';
import { severityWords } from '../../core/finding-lines.ts';
import type { Stretch } from '../window.ts';
import type { Mark } from '../workbook.ts';
import { Shape } from './severity.tsx';

interface SheetRowProps {
  readonly grid: Grid;
  readonly row: number;
  readonly columns: Stretch;
  readonly date1904: boolean;
  readonly marks: ReadonlyMap<string, Mark>;
  /** A cell or a range. */
  readonly selected: string | undefined;
  readonly onPick: (cell: string) => void;
}

export function SheetRow({ grid, row, columns, date1904, marks, selected, onPick }: SheetRowProps) {
  const { language } = useLanguage();
  const [first, last = first] = (selected ?? '').split(':').map((corner) => fromAddress(corner));
  const cells = Array.from({ length: columns.to - columns.from }, (_, index) => {
    const column = columns.from + index;
    const value = grid.value(row, column);
    const address = toAddress({ row, column });
    return {
      address,
      text: formatCell(value, grid.kind(row, column), date1904, language),
      isNumber: typeof value === 'number',
      mark: marks.get(address),
      isSelected: isWithin({ row, column }, first, last),
    };
  });
  const filled = cells.filter(({ text, mark }) => text !== '' || mark !== undefined);
  return (
    <tr>
      <th scope="row">{row + 1}</th>
      {cells.map((cell, index) => (
        <Cell
          key={cell.address}
          {...cell}
          // A title alone on its row runs on over the empty cells after it, as it does in Excel, and widens no column.
          runsOn={filled.length === 1 && cell === filled[0] && index < cells.length - 1 && cell.mark === undefined}
          onPick={onPick}
        />
      ))}
    </tr>
  );
}

function isWithin({ row, column }: Position, from: Position | undefined, to: Position | undefined): boolean {
  if (from === undefined || to === undefined) return false;
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

interface CellProps {
  readonly address: string;
  readonly text: string;
  readonly isNumber: boolean;
  readonly mark: Mark | undefined;
  readonly isSelected: boolean;
  readonly runsOn: boolean;
  readonly onPick: (cell: string) => void;
}

function Cell({ address, text, isNumber, mark, isSelected, runsOn, onPick }: CellProps) {
  const { t } = useLanguage();
  const kinds = [isNumber && 'number', runsOn && 'runs-on', mark !== undefined && `marked ${mark.severity}`];
  const word = mark === undefined ? '' : t(severityWords[mark.severity]);
  return (
    <td
      class={kinds.filter((kind) => kind !== false).join(' ')}
      data-cell={address}
      data-selected={isSelected}
      tabIndex={isSelected ? -1 : undefined}
      title={mark === undefined ? undefined : `${word}: ${mark.text}`}
      onClick={() => onPick(address)}
    >
      {mark !== undefined && <Shape of={mark.severity} />}
      {text}
      {mark !== undefined && <span class="unseen"> ({word})</span>}
    </td>
  );
}
