import { useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import type { Judge, Outcome } from '../judge.ts';
import { keepLanguage, LanguageContext, recallLanguage, useLanguage } from '../language.ts';
import { start } from '../texts/start.ts';
import { FileMode } from './file-mode.tsx';
import { Start } from './start.tsx';
import { useDrop } from './use-drop.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useOpened } from './use-opened.ts';

/** The world outside the pane. */
export interface World {
  readonly judge: Judge;
  readonly sample: (file: string, signal: AbortSignal) => Promise<Outcome<Blob>>;
  readonly save: (file: Blob, name: string) => void;
  /** A function, for a browser may refuse already the asking. */
  readonly storage: () => Storage;
}

/** File mode from the start view on. */
export function App({ world }: { world: World }) {
  const [language, setLanguage] = useState<Language>(() => recallLanguage(world.storage));
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language) => {
    keepLanguage(world.storage, chosen);
    setLanguage(chosen);
  };
  return (
    <LanguageContext.Provider value={language}>
      <Opened world={world} onLanguage={choose} />
    </LanguageContext.Provider>
  );
}

function Opened({ world, onLanguage }: { world: World; onLanguage: (language: Language) => void }) {
  const { t, language } = useLanguage();
  const { opened, isOpening, trouble, openFile, openSample, cancel } = useOpened(world, language);
  const isDragging = useDrop(openFile);
  useKeptFocus();
  return (
    <>
      {opened === undefined ? (
        <Start {...{ isOpening, trouble, onLanguage }} onFile={openFile} onSample={openSample} onCancel={cancel} />
      ) : (
        <FileMode
          key={opened.number}
          {...{ workbook: opened.workbook, view: opened.view, judge: world.judge, onLanguage }}
          onFile={openFile}
        />
      )}
      {isDragging && <div class="dropping">{t(start.dropNow)}</div>}
    </>
  );
}
