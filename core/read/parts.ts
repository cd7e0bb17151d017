import type { Part } from '../sheet.ts';

/** What a part's sheet may be called, as `wordsOf` gives it; the name is looked for at the start of the sheet's own. */
export const sheetNames: Readonly<Record<Part, readonly string[]>> = {
  setup: ['oppsett', 'innstillinger', 'innstillingar', 'setup'],
  members: [
    'medlemmer',
    'medlemer',
    'medlemsliste',
    'medlemsoversikt',
    'deltakere',
    'deltakarar',
    'oppnevninger',
    'oppnemningar',
    'members',
  ],
  offices: ['verv', 'funksjoner', 'funksjonar', 'offices'],
  meetings: ['møter', 'møte', 'møteplan', 'møteoversikt', 'møteoversyn', 'meetings'],
  attendance: ['deltakelse', 'deltaking', 'fremmøte', 'frammøte', 'oppmøte', 'attendance'],
  cases: ['saker', 'saksliste', 'cases'],
  activities: ['aktiviteter', 'aktivitetar', 'oppgaver', 'oppgåver', 'leveranser', 'activities'],
  usage: ['utvikling', 'bruk', 'statistikk', 'usage'],
  economy: ['økonomi', 'budsjett', 'rekneskap', 'regnskap', 'economy'],
  dispatches: ['årsmeldinger', 'årsmeldingar', 'oversendelser', 'oversendingar', 'dispatches'],
  waivers: ['unntak', 'waivers', 'exceptions'],
};

/** Headers by which a table that resembles a member list gives itself away as another part (as `wordsOf` gives them). */
export const telltales: readonly (readonly [Part, readonly string[]])[] = [
  ['offices', ['valgt i møte', 'vald i møte', 'elected in meeting', 'elected at']],
  ['attendance', ['oppmøte', 'attendance']],
  ['waivers', ['gjelder navn eller celle', 'regel', 'rule']],
  ['cases', ['oversendt fagdirektørene', 'habilitet avgjort av', 'prinsipiell']],
  ['activities', ['tiltak', 'videre arbeid', 'aktivitet oppgave']],
  ['usage', ['utstyrsgruppe', 'antall pasienter', 'tal pasientar']],
  ['economy', ['budsjett', 'regnskap', 'rekneskap']],
  ['dispatches', ['mottaker', 'mottakar', 'recipient', 'sendt dato']],
];

/** Sheets that we write ourselves and never judge. */
export const ownSheets = /^(funn|findings|årsmelding \d{4}|annual report \d{4})( \d+)?$/;
