import type { Source } from '../core/answer.ts';

/** Tables that no mandate asks for, and that reports of such bodies have all the same (domain.md 1.1). */
export const practice: Source = { document: 'Vanlig praksis i årsmeldinger', section: 'Mandatet krever ikke tabellen' };

/** Of impartiality and confidentiality only numbers are told. */
export const impartiality: Source = {
  document: 'Forvaltningsloven (lov 10.02.1967)',
  section: '§§ 6–10 og § 13',
  url: 'https://lovdata.no/lov/1967-02-10',
};
