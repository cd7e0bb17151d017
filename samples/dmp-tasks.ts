import { day, type SampleSheet } from './sheet.ts';

/** What the group is to deliver, with a status for each task. */
export const deliverables: SampleSheet = {
  name: 'Aktiviteter',
  above: ['Leveranser', 'Eksempel fra Mandatvakt. Alle navn er oppdiktet.'],
  header: ['Oppgave', 'Leveranse', 'Dato', 'Status'],
  widths: [44, 44, 14, 14],
  rows: [
    ['O1 Faglige innspill til konkurransegrunnlaget', 'Notat om krav', day('2026-04-16'), 'Levert'],
    ['O2 Innspill til hvilke legemidler', 'Liste med vilkår', day('2026-05-21'), 'Levert'],
    ['O3 Anbefalinger til klinisk miljø', 'Anbefaling', '', 'Pågår'],
    ['O4 Program for anbudsseminar', 'Program', day('2026-12-10'), 'Pågår'],
  ],
};
