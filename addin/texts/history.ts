import type { Text } from '../../core/language.ts';

export const historyTexts = {
  caption: { nb: 'Vurderinger, nyeste først', nn: 'Vurderingar, nyaste først', en: 'Assessments, newest first' },
  when: { nb: 'Vurdert', nn: 'Vurdert', en: 'Assessed' },
  verdict: { nb: 'Resultat', nn: 'Resultat', en: 'Result' },
} satisfies Record<string, Text>;
