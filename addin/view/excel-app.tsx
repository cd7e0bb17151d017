import { useLayoutEffect, useState } from 'preact/hooks';
import type { Judge } from '../judge.ts';
import { keepLanguage, LanguageContext, recallLanguage } from '../language.ts';
import type { Language } from '../../core/language.ts';
import type { WorkbookPort } from '../workbook.ts';
import { Pane } from './pane.tsx';

interface ExcelAppProps {
  readonly workbook: WorkbookPort;
  readonly judge: Judge;
  /** A function, for a browser may refuse already the asking. */
  readonly storage: () => Storage;
  /** Until another is chosen. */
  readonly first: Language;
}

/** The pane beside Excel. */
export function ExcelApp({ workbook, judge, storage, first }: ExcelAppProps) {
  const [language, setLanguage] = useState<Language>(() => recallLanguage(storage, first));
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language) => {
    keepLanguage(storage, chosen);
    setLanguage(chosen);
  };
  return (
    <LanguageContext.Provider value={language}>
      <main class="beside">
        <Pane workbook={workbook} judge={judge} onLanguage={choose} />
      </main>
    </LanguageContext.Provider>
  );
}
