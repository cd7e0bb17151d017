import type { Verdict } from '../../core/answer.ts';
import type { Language, Sentence, Text } from '../../core/language.ts';

export const verdictWords: Readonly<Record<Verdict, Sentence<{ count: number }>>> = {
  breach: {
    nb: ({ count }) => `${count} forhold må rettes`,
    nn: ({ count }) => `${count} forhold må rettast`,
    en: ({ count }) => `${count} ${count === 1 ? 'matter' : 'matters'} must be put right`,
  },
  attention: {
    nb: ({ count }) => `${count} forhold bør ses på`,
    nn: ({ count }) => `${count} forhold bør sjåast på`,
    en: ({ count }) => `${count} ${count === 1 ? 'matter needs' : 'matters need'} a look`,
  },
  undecided: {
    nb: () => 'Kan ikke vurderes ennå',
    nn: () => 'Kan ikkje vurderast enno',
    en: () => 'Cannot be assessed yet',
  },
  ok: { nb: () => 'Alt i orden', nn: () => 'Alt i orden', en: () => 'All in order' },
};

/** A language is named in itself, whatever the pane speaks. */
export const languageNames: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

export const words = {
  product: { nb: 'Mandatvakt', nn: 'Mandatvakt', en: 'Mandatvakt' },
  language: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  theMandate: { nb: 'Mandatet', nn: 'Mandatet', en: 'The mandate' },
  fetching: { nb: 'Henter …', nn: 'Hentar …', en: 'Fetching …' },
  tryAgain: { nb: 'Prøv igjen', nn: 'Prøv igjen', en: 'Try again' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  back: { nb: 'Tilbake', nn: 'Tilbake', en: 'Back' },
  opensInNewTab: { nb: 'åpnes i ny fane', nn: 'opnar i ny fane', en: 'opens in a new tab' },
  validate: { nb: 'Valider', nn: 'Valider', en: 'Validate' },
  today: { nb: 'i dag', nn: 'i dag', en: 'today' },
} satisfies Record<string, Text>;

export const trouble = {
  awayTitle: { nb: 'Ikke vurdert', nn: 'Ikkje vurdert', en: 'Not assessed' },
  away: {
    nb: 'Tjenesten svarer ikke akkurat nå. Arbeidsboken er urørt.',
    nn: 'Tenesta svarar ikkje akkurat no. Arbeidsboka er urørt.',
    en: 'The service is not answering right now. The workbook is untouched.',
  },
  tooLarge: {
    nb: 'Arbeidsboken er større enn 10 MB. Velg en kopi med bare arkene som skal vurderes.',
    nn: 'Arbeidsboka er større enn 10 MB. Vel ein kopi med berre arka som skal vurderast.',
    en: 'The workbook is larger than 10 MB. Choose a copy with only the sheets to be assessed.',
  },
} satisfies Record<string, Text>;
