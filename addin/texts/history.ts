import type { Text } from '../../core/language.ts';

export const historyTexts = {
  loading: {
    nb: 'Henter tidligere vurderinger …',
    nn: 'Hentar tidlegare vurderingar …',
    en: 'Fetching earlier assessments …',
  },
  none: {
    nb: 'Ingen tidligere vurderinger er lagret.',
    nn: 'Ingen tidlegare vurderingar er lagra.',
    en: 'No earlier assessments are kept.',
  },
  caption: { nb: 'Vurderinger, nyeste først', nn: 'Vurderingar, nyaste først', en: 'Assessments, newest first' },
  when: { nb: 'Vurdert', nn: 'Vurdert', en: 'Assessed' },
  verdict: { nb: 'Resultat', nn: 'Resultat', en: 'Result' },
} satisfies Record<string, Text>;
