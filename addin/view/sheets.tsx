import { severities } from '../../core/answer.ts';
import type { FileView, FileWorkbook } from '../file.ts';
import { formatCount } from '../format.ts';
import { useLanguage } from '../language.ts';
import { marked, sheetTexts } from '../texts/sheet.ts';
import type { Mark } from '../workbook.ts';
import { Shape } from './severity.tsx';
import { SheetTable } from './sheet-table.tsx';
import { tabId, Tabs } from './tabs.tsx';

interface SheetsProps {
  readonly workbook: FileWorkbook;
  readonly view: FileView;
  readonly inView: unknown;
}

/** The workbook's sheets: tabs above, the chosen one under them. */
export function Sheets({ workbook, view: { place, marks, focused }, inView }: SheetsProps) {
  const { t } = useLanguage();
  const { sheets, date1904 } = workbook.shown;
  const sheet = sheets.find(({ name }) => name === place.sheet) ?? sheets[0];
  const here = marks.filter((mark) => mark.sheet === sheet?.name);
  const items = sheets.map(({ name, hidden }) => ({
    id: name,
    label: <SheetTab name={name} hidden={hidden === true} marks={marks.filter((mark) => mark.sheet === name)} />,
  }));
  return (
    <section class="sheets" aria-label={t(sheetTexts.workbook)}>
      <Tabs
        label={t(sheetTexts.sheets)}
        name="sheet"
        items={items}
        chosen={sheet?.name ?? ''}
        onChoose={(name) => workbook.pick({ sheet: name })}
      />
      <div id="sheet-panel" role="tabpanel" aria-labelledby={tabId('sheet', sheet?.name ?? '')}>
        {sheet !== undefined && (
          <SheetTable
            key={sheet.name}
            {...{ sheet, place, focused, inView, date1904: date1904 === true }}
            marks={new Map(here.map((mark) => [mark.cell, mark]))}
            onPick={(cell) => workbook.pick({ sheet: sheet.name, cell })}
          />
        )}
      </div>
    </section>
  );
}

function SheetTab({ name, hidden, marks }: { name: string; hidden: boolean; marks: readonly Mark[] }) {
  const { t, say } = useLanguage();
  const gravest = severities.find((severity) => marks.some((mark) => mark.severity === severity));
  return (
    <>
      {name}
      {hidden && <span class="second"> ({t(sheetTexts.hidden)})</span>}
      {gravest !== undefined && (
        <span class="count">
          <Shape of={gravest} />
          {formatCount(marks.length)}
          <span class="unseen"> {say(marked, { count: marks.length })}</span>
        </span>
      )}
    </>
  );
}
