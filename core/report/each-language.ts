import { fieldLabel } from '../labels.ts';
import type { Language, Text } from '../language.ts';

/** One text in each language, made the same way. */
export const inEach = (make: (language: Language) => string): Text => ({
  nb: make('nb'),
  nn: make('nn'),
  en: make('en'),
});

/** A text that is the same in every language: a name. */
export const same = (text: string): Text => inEach(() => text);

/** What a column is called. */
export const labelOf = (field: string): Text => inEach((language) => fieldLabel(field, language));

/** «Regnskap for Reiser»; only what, where nobody is named. */
export const forWhom = (what: Text, whom: string): Text =>
  whom === '' ? what : inEach((language) => `${what[language]} for ${whom}`);
