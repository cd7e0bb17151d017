import type { Language } from '../../core/language.ts';
import { useLanguage } from '../language.ts';
import type { Trouble } from '../open.ts';
import { words } from '../texts/words.ts';
import { couldNotOpen, samples, start } from '../texts/start.ts';
import { ChooseFile } from './choose-file.tsx';
import { LanguageField } from './options.tsx';

interface StartProps {
  readonly isOpening: boolean;
  readonly trouble: Trouble | undefined;
  readonly onFile: (file: File) => void;
  readonly onSample: (file: string) => void;
  readonly onCancel: () => void;
  readonly onLanguage: (language: Language) => void;
}

/** Before a workbook is open: choose one, or try an example. */
export function Start({ isOpening, trouble, onFile, onSample, onCancel, onLanguage }: StartProps) {
  const { t } = useLanguage();
  return (
    <main class="start">
      <h1>{t(words.product)}</h1>
      <p>{t(start.lead)}</p>
      <div class="choose">
        <ChooseFile primary label={t(start.choose)} onFile={onFile} />
        <p class="second">{t(start.drop)}</p>
        <TroubleBox trouble={trouble} />
        {isOpening && (
          <p class="busy" role="status">
            <span>{t(start.opening)}</span>
            <button type="button" onClick={onCancel}>
              {t(words.cancel)}
            </button>
          </p>
        )}
      </div>
      <p class="second">{t(start.privacy)}</p>
      <Samples onSample={onSample} />
      <LanguageField onLanguage={onLanguage} />
    </main>
  );
}

function TroubleBox({ trouble }: { trouble: Trouble | undefined }) {
  const { t, say } = useLanguage();
  return (
    <div role="alert">
      {trouble !== undefined && (
        <div class="verdict undecided">
          <div>
            <h2>{say(couldNotOpen, { name: trouble.name })}</h2>
            <p>{typeof trouble.detail === 'string' ? trouble.detail : t(trouble.detail)}</p>
            {trouble.again !== undefined && (
              <button type="button" onClick={trouble.again}>
                {t(words.tryAgain)}
              </button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

function Samples({ onSample }: Pick<StartProps, 'onSample'>) {
  const { t } = useLanguage();
  return (
    <section aria-labelledby="samples">
      <h2 id="samples">{t(start.samples)}</h2>
      <ul class="samples">
        {samples.map(({ file, title, about }) => (
          <li key={file}>
            <button type="button" onClick={() => onSample(file)}>
              <strong>{title.map(t).join(', ')}</strong>
              {about !== undefined && <span class="second">{t(about)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
