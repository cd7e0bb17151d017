import type { Source } from '../core/answer.ts';
import type { Mandate } from '../core/mandate.ts';
import { columnsRequired, readingClauses } from './reading.ts';
import { regions } from './regions.ts';

const url = 'https://www.dmp.no/offentlig-finansiering/anbud---blaresept/spesialist--og-brukergrupper';
const section = (name: string): Source => ({ document: 'DMP: Spesialist- og brukergrupper', section: name, url });

/** When the page first said so is not known; groups from before 2016, when the tenders began, are not met. */
const dated = (name: string) => [{ from: '2016-01-01', source: section(name) }];

/** DMP's specialist and user groups, one for each tender. No size, no term, no meeting frequency and no annual report is laid down. */
export const dmpSpesialistBrukergruppe: Mandate = {
  id: 'dmp-spesialist-brukergruppe',
  version: '2024-01',
  title: {
    nb: 'DMPs spesialist- og brukergruppe',
    nn: 'Spesialist- og brukargruppa til DMP',
    en: 'DMP’s specialist and user group',
  },
  name: {
    nb: 'DMPs beskrivelse av gruppene',
    nn: 'DMP si skildring av gruppene',
    en: 'DMP’s description of the groups',
  },
  source: section('Oppnevning'),
  aliases: [
    'dmp',
    'spesialist- og brukergruppe',
    'spesialist- og brukargruppe',
    'dmp spesialist- og brukergruppe',
    'dmp spesialist- og brukergrupper',
  ],
  regions,
  unasked: [],
  clauses: {
    ...readingClauses,
    'column-missing': columnsRequired({
      members: ['name', 'type', 'decided', 'habilitet', 'habilitetDate', 'silenceDate'],
      meetings: ['day', 'status'],
    }),
    'user-representative': dated('Oppnevning'),
    'habilitet-clarified': dated('Oppnevning'),
    'habilitet-same-day': dated('Oppnevning'),
    'taushetsplikt-clarified': dated('Oppnevning'),
    'taushetsplikt-same-day': dated('Oppnevning'),
  },
};
