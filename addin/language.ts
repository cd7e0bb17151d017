import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { languages, type Language, type Sentence, type Text } from '../core/language.ts';

export const LanguageContext = createContext<Language>('nb');

/** `t` gives a text, `say` a sentence with values, in the language of the pane. */
export function useLanguage() {
  const language = useContext(LanguageContext);
  return {
    language,
    t: (text: Text) => text[language],
    say: <Values>(sentence: Sentence<Values>, values: Values) => sentence[language](values),
  };
}

const key = 'mandatvakt.language';

/** The language chosen last time, or `other`. A browser that keeps nothing (private window, blocked storage) starts in that each time. */
export function recallLanguage(storage: () => Storage, other: Language = 'nb'): Language {
  try {
    const kept = storage().getItem(key);
    return languages.find((language) => language === kept) ?? other;
  } catch (reason) {
    return ifBlocked(reason, other);
  }
}

/** The language of a locale (`nn-NO`, `en-US`); bokmål for all but nynorsk and English. */
export function languageOf(locale: string): Language {
  const [name] = locale.toLowerCase().split('-');
  return name === 'nn' || name === 'en' ? name : 'nb';
}

/** Answers whether the choice could be kept. */
export function keepLanguage(storage: () => Storage, language: Language): boolean {
  try {
    storage().setItem(key, language);
    return true;
  } catch (reason) {
    return ifBlocked(reason, false);
  }
}

function ifBlocked<Value>(reason: unknown, value: Value): Value {
  if (reason instanceof DOMException) return value;
  throw reason;
}
