import type { Member } from './roster.ts';

/** A specialist below `dmpHeader`, cleared before the appointment. */
export const specialist: Member = [
  ...['Kari Nes', '', '', 'Helse Vest', 'Spesialist', '15.01.2026', 'DMP'],
  ...['H1', '10.01.2026', '', '10.01.2026', '', ''],
];
