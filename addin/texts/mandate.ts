import type { Sentence, Text } from '../../core/language.ts';

type Count = { readonly count: string };

/** The numbers a mandate may lay down, by the name they have in it. */
export const termWords: Readonly<Record<string, Sentence<Count>>> = {
  years: { nb: ({ count }) => `${count} år`, nn: ({ count }) => `${count} år`, en: ({ count }) => `${count} years` },
  meetings: {
    nb: ({ count }) => `${count} møter i halvåret`,
    nn: ({ count }) => `${count} møte i halvåret`,
    en: ({ count }) => `${count} meetings each half-year`,
  },
  days: {
    nb: ({ count }) => `${count} dager før`,
    nn: ({ count }) => `${count} dagar før`,
    en: ({ count }) => `${count} days ahead`,
  },
  proposalDays: {
    nb: ({ count }) => `forslag ${count} dager før`,
    nn: ({ count }) => `forslag ${count} dagar før`,
    en: ({ count }) => `proposal ${count} days ahead`,
  },
  vacancyDays: {
    nb: ({ count }) => `ledig inntil ${count} dager`,
    nn: ({ count }) => `ledig inntil ${count} dagar`,
    en: ({ count }) => `vacant for up to ${count} days`,
  },
  handoverDays: {
    nb: ({ count }) => `overlapp inntil ${count} dager`,
    nn: ({ count }) => `overlapp inntil ${count} dagar`,
    en: ({ count }) => `overlap of up to ${count} days`,
  },
};

export const mandateTexts = {
  loading: { nb: 'Henter mandatet …', nn: 'Hentar mandatet …', en: 'Fetching the mandate …' },
} satisfies Record<string, Text>;

export const inForce: Sentence<{ day: string }> = {
  nb: ({ day }) => `fra ${day}`,
  nn: ({ day }) => `frå ${day}`,
  en: ({ day }) => `from ${day}`,
};
