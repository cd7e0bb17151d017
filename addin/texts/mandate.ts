import type { Sentence } from '../../core/language.ts';

type Count = { readonly count: string };

/** The numbers a mandate may lay down, by the name they have in it. */
export const termWords: Readonly<Record<string, Sentence<Count>>> = {
  years: { nb: ({ count }) => `${count} år`, nn: ({ count }) => `${count} år`, en: ({ count }) => `${count} years` },
  meetings: {
    nb: ({ count }) => `${count} møter i halvåret`,
    nn: ({ count }) => `${count} møte i halvåret`,
    en: ({ count }) => `${count} meetings each half-year`,
  },
};

export const inForce: Sentence<{ day: string }> = {
  nb: ({ day }) => `fra ${day}`,
  nn: ({ day }) => `frå ${day}`,
  en: ({ day }) => `from ${day}`,
};
