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
  fine: { nb: 'Ingenting å rette.', nn: 'Ingenting å rette.', en: 'Nothing to put right.' },
  keys: {
    nb: 'J og K: neste og forrige · Enter: cellen · Esc: tilbake · F: filtre',
    nn: 'J og K: neste og førre · Enter: cella · Esc: tilbake · F: filter',
    en: 'J and K: next and previous · Enter: the cell · Esc: back · F: filters',
  },
} satisfies Record<string, Text>;

export const proposal: Sentence<{ value: string }> = {
  nb: ({ value }) => `Forslag: ${value}`,
  nn: ({ value }) => `Forslag: ${value}`,
  en: ({ value }) => `Suggested: ${value}`,
};

export const waived: Sentence<{ reason: string; until: string | undefined }> = {
  nb: ({ reason, until }) => `Unntak${until === undefined ? '' : ` til ${until}`}: ${reason}`,
  nn: ({ reason, until }) => `Unntak${until === undefined ? '' : ` til ${until}`}: ${reason}`,
  en: ({ reason, until }) => `Exempted${until === undefined ? '' : ` until ${until}`}: ${reason}`,
};

export const setTo: Sentence<{ value: string }> = {
  nb: ({ value }) => `Sett ${value}`,
  nn: ({ value }) => `Set ${value}`,
  en: ({ value }) => `Set ${value}`,
};

export const stands: Sentence<{ value: string }> = {
  nb: ({ value }) => (value === '' ? 'Cellen er tom nå.' : `Nå står det ${value}.`),
  nn: ({ value }) => (value === '' ? 'Cella er tom no.' : `No står det ${value}.`),
  en: ({ value }) => (value === '' ? 'The cell is empty now.' : `It now says ${value}.`),
};
