import type { Source } from '../core/answer.ts';

/** Each section is named with the year of its act: the act of 2025 numbers them otherwise, and is not in force. */
const section = (name: string): Source => ({
  document: 'Forvaltningsloven (lov 10.02.1967)',
  section: `forvaltningsloven 1967 ${name}`,
  url: 'https://lovdata.no/lov/1967-02-10',
  version: '1967',
});

/** The act came into force on 1 January 1970. */
const from = '1970-01-01';

/** Who must not take part in a case, and who decides that, in any body appointed by public authorities. */
export const habilitetInCases = {
  'inhabil-participated': [{ from, source: section('§ 6 første ledd') }],
  'habilitet-decided-by': [
    { from, source: section('§ 8 annet ledd'), provision: 'forvaltningsloven 1967 § 8 annet ledd', decides: 'body' },
  ],
} as const;
