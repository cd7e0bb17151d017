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
  mandate: ['mandat', 'mandatet', 'mandate'],
};

/** Sheets that we write ourselves and never judge. */
export const ownSheets = /^(funn|findings|årsmelding \d{4}|annual report \d{4})( \d+)?$/;
