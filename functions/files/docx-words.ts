import type { Language, Sentence, Text } from '../../core/language.ts';

/** What the Word document says beside the words that every showing of a report has. */
export const docxWords = {
  chapter: { nb: 'Kapittel', nn: 'Kapittel', en: 'Chapter' },
  lacking: { nb: 'Hva som mangler', nn: 'Kva som manglar', en: 'What is missing' },
  place: { nb: 'Hvor', nn: 'Kvar', en: 'Where' },
  lacksInDraft: {
    nb: 'Dette mangler før årsmeldingen er ferdig',
    nn: 'Dette manglar før årsmeldinga er ferdig',
    en: 'What is missing before the annual report is complete',
  },
  lacksNothing: {
    nb: 'Ingenting som mangler, er funnet. Det som ikke er vurdert, står under tabellen det gjelder.',
    nn: 'Ingenting som manglar, er funne. Det som ikkje er vurdert, står under tabellen det gjeld.',
    en: 'Nothing missing was found. What is not assessed stands below the table it concerns.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** After «Utkast» or «Utgitt …»: the day of judgement. */
export const assessed: Sentence<{ on: string }> = {
  nb: ({ on }) => `vurdert per ${on}`,
  nn: ({ on }) => `vurdert per ${on}`,
  en: ({ on }) => `assessed as of ${on}`,
};

/** As Word names the languages. */
export const languageTags: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };
