import type { Text } from './language.ts';

/** What a mandate calls the body that it sets up. */
export type Body = 'network' | 'group';

/** The body at the start of a sentence. */
export const bodyNames: Readonly<Record<Body, Text>> = {
  network: { nb: 'Nettverket', nn: 'Nettverket', en: 'The network' },
  group: { nb: 'Gruppen', nn: 'Gruppa', en: 'The group' },
};
