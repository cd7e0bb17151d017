import { useId, useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import type { ColumnType, ReportCell, ReportColumn, ReportRow as Row, ReportStatus } from '../../core/report/report.ts';
import { rowTexts } from '../../core/report/words.ts';
import { useLanguage } from '../language.ts';
import { placeOf } from '../report-readiness.ts';
import { reportTexts } from '../texts/report.ts';
import type { Place } from '../workbook.ts';
import { Shape, verdictShapes } from './severity.tsx';

interface RowProps {
  readonly row: Row;
  readonly columns: readonly ReportColumn[];
  readonly language: Language;
  readonly onGo: (place: Place, focus: boolean) => void;
}

const counted: readonly ColumnType[] = ['integer', 'number', 'money', 'percent'];

/** Numbers stand with their ones below one another; what is short is not broken. */
export function classOf(type: ColumnType): string | undefined {
  if (counted.includes(type)) return 'number';
  return type === 'text' ? undefined : 'short';
}

/** A row; opened, it shows what it rests on, and the first of that is selected in the workbook. */
export function ReportRow({ row, columns, language, onGo }: RowProps) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const [first = '', ...rest] = rowTexts(row, columns, language);
  const [range] = row.from;
  const toggle = () => {
    if (range === undefined) return;
    if (!isOpen && row.removed === undefined) onGo(placeOf(range), false);
    setOpen(!isOpen);
  };
  return (
    <>
      <tr class={range === undefined ? undefined : 'opens'} onClick={toggle}>
        <th scope="row" class={classOf(columns[0]?.type ?? 'text')}>
          {range === undefined ? (
            first
          ) : (
            <button type="button" class="link" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined}>
              {first === '' ? '–' : first}
              {first === '' && <span class="unseen"> {t(reportTexts.unnamed)}</span>}
            </button>
          )}
        </th>
        {rest.map((text, index) => (
          <Cell key={index} text={text} cell={row.cells[index + 1] ?? null} column={columns[index + 1]} />
        ))}
      </tr>
      {isOpen && <Ranges id={id} row={row} columns={columns.length} onGo={onGo} />}
    </>
  );
}

interface CellProps {
  readonly text: string;
  readonly cell: ReportCell;
  readonly column: ReportColumn | undefined;
}

function Cell({ text, cell, column }: CellProps) {
  const status = column?.type === 'status' && typeof cell === 'string' ? shapeOf(cell) : undefined;
  return (
    <td class={column === undefined ? undefined : classOf(column.type)}>
      {status !== undefined && <Shape of={verdictShapes[status]} />}
      {status !== undefined && '\u00a0'}
      {text}
    </td>
  );
}

const shapeOf = (cell: string): ReportStatus | undefined =>
  // Object.hasOwn does not narrow.
  Object.hasOwn(verdictShapes, cell) ? (cell as ReportStatus) : undefined;

function Ranges({ id, row, columns, onGo }: { id: string; columns: number } & Pick<RowProps, 'row' | 'onGo'>) {
  const { t } = useLanguage();
  const [current, setCurrent] = useState(row.from[0]);
  const isGone = row.removed !== undefined;
  return (
    <tr class="ranges" id={id}>
      <td colSpan={columns}>
        <span class="second">{t(reportTexts.restsOn)}</span>{' '}
        {row.from.map((range) =>
          isGone ? (
            <span key={range}>{range} </span>
          ) : (
            <button
              key={range}
              type="button"
              aria-current={range === current}
              onClick={() => {
                setCurrent(range);
                onGo(placeOf(range), true);
              }}
            >
              {range}
            </button>
          ),
        )}
      </td>
    </tr>
  );
}
