import type { Sentence, Text } from '../../core/language.ts';

export const findingTexts = {
  list: { nb: 'Funn', nn: 'Funn', en: 'Findings' },
  filter: { nb: 'Vis bare', nn: 'Vis berre', en: 'Show only' },
  all: { nb: 'Alle', nn: 'Alle', en: 'All' },
  goToCell: { nb: 'Gå til cellen', nn: 'Gå til cella', en: 'Go to the cell' },
  goToSheet: { nb: 'Gå til arket', nn: 'Gå til arket', en: 'Go to the sheet' },
  noneOfThese: {
    nb: 'Ingen funn av dette slaget.',
    nn: 'Ingen funn av dette slaget.',
    en: 'No findings of this kind.',
  },
  fine: {
    nb: 'Ingenting å rette. Listene er ført slik mandatet krever.',
    nn: 'Ingenting å rette. Listene er førte slik mandatet krev.',
    en: 'Nothing to put right. The lists are recorded as the mandate requires.',
  },
  keys: {
    nb: 'Taster: J og K går mellom funnene, Enter går til cellen, F til filtrene, Esc tilbake til funnet.',
    nn: 'Tastar: J og K går mellom funna, Enter går til cella, F til filtera, Esc tilbake til funnet.',
    en: 'Keys: J and K move between findings, Enter goes to the cell, F to the filters, Esc back to the finding.',
  },
} satisfies Record<string, Text>;

export const proposal: Sentence<{ value: string }> = {
  nb: ({ value }) => `Forslag: ${value}`,
  nn: ({ value }) => `Forslag: ${value}`,
  en: ({ value }) => `Suggested: ${value}`,
};

export const setTo: Sentence<{ value: string }> = {
  nb: ({ value }) => `Sett ${value}`,
  nn: ({ value }) => `Set ${value}`,
  en: ({ value }) => `Set ${value}`,
};

export const waived: Sentence<{ reason: string; until: string | undefined }> = {
  nb: ({ reason, until }) => `Unntak${until === undefined ? '' : ` til ${until}`}: ${reason}`,
  nn: ({ reason, until }) => `Unntak${until === undefined ? '' : ` til ${until}`}: ${reason}`,
  en: ({ reason, until }) => `Exempted${until === undefined ? '' : ` until ${until}`}: ${reason}`,
};
