import type { Part } from '../../core/sheet.ts';
import type { Sentence, Text } from '../../core/language.ts';

export const readingTexts = {
  title: { nb: 'Hva ble lest?', nn: 'Kva vart lese?', en: 'What was read?' },
  columns: { nb: 'Kolonner', nn: 'Kolonnar', en: 'Columns' },
  skipped: { nb: 'Hoppet over', nn: 'Hoppa over', en: 'Skipped' },
  seen: { nb: 'Dette er sett', nn: 'Dette er sett', en: 'This was seen' },
  whichMandate: { nb: 'Hvilket mandat gjelder?', nn: 'Kva mandat gjeld?', en: 'Which mandate applies?' },
  judgeAgainst: {
    nb: 'Vurder etter dette mandatet',
    nn: 'Vurder etter dette mandatet',
    en: 'Assess against this mandate',
  },
} satisfies Record<string, Text>;

export const partNames: Readonly<Record<Part, Text>> = {
  setup: { nb: 'oppsett', nn: 'oppsett', en: 'setup' },
  members: { nb: 'medlemmer', nn: 'medlemmer', en: 'members' },
  offices: { nb: 'verv', nn: 'verv', en: 'offices' },
  meetings: { nb: 'møter', nn: 'møte', en: 'meetings' },
  attendance: { nb: 'deltakelse', nn: 'deltaking', en: 'attendance' },
  cases: { nb: 'saker', nn: 'saker', en: 'cases' },
  activities: { nb: 'aktiviteter', nn: 'aktivitetar', en: 'activities' },
  usage: { nb: 'utvikling', nn: 'utvikling', en: 'usage' },
  economy: { nb: 'økonomi', nn: 'økonomi', en: 'economy' },
  dispatches: { nb: 'årsmeldinger', nn: 'årsmeldingar', en: 'annual reports' },
  waivers: { nb: 'unntak', nn: 'unntak', en: 'exemptions' },
  mandate: { nb: 'mandat', nn: 'mandat', en: 'mandate' },
};

export const readAs: Sentence<{ part: string; header: string; rows: string }> = {
  nb: ({ part, header, rows }) => `Lest som ${part}, rader under ${header}: ${rows}.`,
  nn: ({ part, header, rows }) => `Lese som ${part}, rader under ${header}: ${rows}.`,
  en: ({ part, header, rows }) => `Read as ${part}, rows under ${header}: ${rows}.`,
};

export const skippedRow: Sentence<{ row: number; why: string }> = {
  nb: ({ row, why }) => `Rad ${row}: ${why}`,
  nn: ({ row, why }) => `Rad ${row}: ${why}`,
  en: ({ row, why }) => `Row ${row}: ${why}`,
};
