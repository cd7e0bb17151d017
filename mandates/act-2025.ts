import type { Act } from '../core/act.ts';
import type { Source } from '../core/answer.ts';

const section = (name: string): Source => ({
  document: 'Forvaltningsloven (lov 20.06.2025 nr. 81)',
  section: `forvaltningsloven 2025 ${name}`,
  url: 'https://lovdata.no/lov/2025-06-20-81',
  version: '2025',
});

/**
 * The Public Administration Act of 2025. Adopted, with entry into force left to the King and not decided on the latest evidence (domain.md
 * 3.1), so no date stands here: the group's sheet Oppsett gives it.
 */
export const act2025: Act = {
  label: { nb: 'Forvaltningslov fra', nn: 'Forvaltningslov frå', en: 'Public Administration Act from' },
  adopted: '2025-06-20',
  clauses: {
    'inhabil-participated': { source: section('§ 25') },
    // Each decides for oneself; the body only where the leader or the member finds reason.
    'habilitet-decided-by': {
      source: section('§ 29'),
      provision: 'forvaltningsloven 2025 § 29',
      decides: 'member',
    },
    'habilitet-recorded': { source: section('§ 2 tredje ledd og § 37') },
  },
};
