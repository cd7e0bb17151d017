import type { Part } from '../sheet.ts';
import { wordsOf } from './text.ts';

/** What a part's sheet may be called, as `wordsOf` gives it; the name is looked for at the start of the sheet's own. */
const sheetNames: Readonly<Record<Part, readonly string[]>> = {
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

/** The part that a sheet's name claims: «Medlemmer», «Medlemmer 2026», «Møter i nettverket». */
export function partNamed(name: string): Part | undefined {
  const words = wordsOf(name);
  const fits = (names: readonly string[]) => names.some((known) => words === known || words.startsWith(`${known} `));
  return (Object.keys(sheetNames) as Part[]).find((part) => fits(sheetNames[part])); // keys of a Record<Part, …>
}
