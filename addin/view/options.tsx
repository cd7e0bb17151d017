import { useId } from 'preact/hooks';
import { languages, type Language } from '../../core/language.ts';
import type { MandateName } from '../judge.ts';
import { useLanguage } from '../language.ts';
import { words, languageNames } from '../texts/words.ts';
import { pane } from '../texts/pane.ts';
import { readingTexts } from '../texts/reading.ts';

interface OptionsProps {
  /** ISO day, or undefined for today. */
  readonly on: string | undefined;
  readonly onDay: (on: string | undefined) => void;
  readonly mandate: string | undefined;
  /** Empty while the workbook says itself which mandate applies. */
  readonly mandates: readonly MandateName[];
  readonly onMandate: (id: string) => void;
  readonly onLanguage: (language: Language) => void;
}

export function Options({ on, onDay, mandate, mandates, onMandate, onLanguage }: OptionsProps) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <details class="options">
      <summary>{t(pane.options)}</summary>
      <p>
        <label for={`${id}-on`}>{t(pane.onDay)}</label>
        <input
          id={`${id}-on`}
          type="date"
          min="1900-01-01"
          max="2199-12-31"
          value={on ?? ''}
          aria-describedby={`${id}-how`}
          onChange={(event) => onDay(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
        />
        <span id={`${id}-how`} class="second">
          {t(pane.onDayHow)}
        </span>
      </p>
      {mandates.length > 0 && <MandateField mandate={mandate} mandates={mandates} onMandate={onMandate} />}
      <LanguageField onLanguage={onLanguage} />
    </details>
  );
}

export function MandateField({
  mandate,
  mandates,
  onMandate,
}: Pick<OptionsProps, 'mandate' | 'mandates' | 'onMandate'>) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <p>
      <label for={id}>{t(readingTexts.whichMandate)}</label>
      <select id={id} value={mandate ?? mandates[0]?.id} onInput={(event) => onMandate(event.currentTarget.value)}>
        {mandates.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.title}
          </option>
        ))}
      </select>
    </p>
  );
}

export function LanguageField({ onLanguage }: Pick<OptionsProps, 'onLanguage'>) {
  const { language, t } = useLanguage();
  const id = useId();
  return (
    <p class="language">
      <label for={id}>{t(words.language)}</label>
      <select
        id={id}
        value={language}
        onInput={(event) => {
          const chosen = languages.find((one) => one === event.currentTarget.value);
          if (chosen !== undefined) onLanguage(chosen);
        }}
      >
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {languageNames[one]}
          </option>
        ))}
      </select>
    </p>
  );
}
