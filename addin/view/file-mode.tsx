import { useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import type { FileView, FileWorkbook } from '../file.ts';
import type { Judge } from '../judge.ts';
import { useLanguage } from '../language.ts';
import { pane } from '../texts/pane.ts';
import { start } from '../texts/start.ts';
import { ChooseFile } from './choose-file.tsx';
import { Pane } from './pane.tsx';
import { Sheets } from './sheets.tsx';

interface FileModeProps {
  readonly workbook: FileWorkbook;
  readonly view: FileView;
  readonly judge: Judge;
  readonly onFile: (file: File) => void;
  readonly onLanguage: (language: Language) => void;
}

export type Side = 'pane' | 'sheet';

/** Without Excel: the sheets at the left, the pane at the right; one at a time where there is no room for both. */
export function FileMode({ workbook, view, judge, onFile, onLanguage }: FileModeProps) {
  const { t } = useLanguage();
  const [side, setSide] = useSide(view.focused);
  const back = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    setSide('pane');
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.pane [aria-current="true"]')?.focus());
  };
  return (
    <main class="file" data-side={side}>
      <a
        class="skip"
        href="#pane"
        onClick={(event) => {
          event.preventDefault();
          setSide('pane');
          document.getElementById('pane')?.focus();
        }}
      >
        {t(pane.skip)}
      </a>
      <div class="bar">
        <p class="file-name">{workbook.name}</p>
        <ChooseFile label={t(start.chooseAnother)} onFile={onFile} />
        <SideChoice side={side} onSide={setSide} />
      </div>
      <div class="left" onKeyDown={back}>
        <Sheets workbook={workbook} view={view} inView={side} />
      </div>
      <Pane workbook={workbook} judge={judge} onLanguage={onLanguage} />
    </main>
  );
}

/** The side shown where only one fits: the sheet when the keyboard was sent there, else what the person chose. */
function useSide(focused: number) {
  const [chosen, setChosen] = useState<{ side: Side; at: number }>({ side: 'pane', at: 0 });
  const side = focused > chosen.at ? 'sheet' : chosen.side;
  return [side, (next: Side) => setChosen({ side: next, at: focused })] as const;
}

function SideChoice({ side, onSide }: { side: Side; onSide: (side: Side) => void }) {
  const { t } = useLanguage();
  return (
    <div class="sides" role="group" aria-label={t(pane.sides)}>
      <button type="button" aria-pressed={side === 'sheet'} onClick={() => onSide('sheet')}>
        {t(pane.sheetSide)}
      </button>
      <button type="button" aria-pressed={side === 'pane'} onClick={() => onSide('pane')}>
        {t(pane.findingSide)}
      </button>
    </div>
  );
}
