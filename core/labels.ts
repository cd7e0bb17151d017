import type { Language, Text } from './language.ts';
import type { Part } from './sheet.ts';

/** What a column is called in a sentence: our own header for it. */
const labels: Readonly<Record<string, Text>> = {
  group: { nb: 'Gruppe', nn: 'Gruppe', en: 'Group' },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  title: { nb: 'Stilling', nn: 'Stilling', en: 'Position' },
  employer: { nb: 'Virksomhet', nn: 'Verksemd', en: 'Employer' },
  region: { nb: 'Region', nn: 'Region', en: 'Region' },
  role: { nb: 'Rolle', nn: 'Rolle', en: 'Role' },
  type: { nb: 'Deltakertype', nn: 'Deltakartype', en: 'Participant type' },
  gender: { nb: 'Kjønn', nn: 'Kjønn', en: 'Gender' },
  from: { nb: 'Oppnevnt fra', nn: 'Oppnemnd frå', en: 'Appointed from' },
  to: { nb: 'Oppnevnt til', nn: 'Oppnemnd til', en: 'Appointed to' },
  term: { nb: 'Periode', nn: 'Periode', en: 'Term' },
  decided: { nb: 'Oppnevningsdato', nn: 'Oppnemningsdato', en: 'Date of appointment' },
  appointedBy: { nb: 'Oppnevnt av', nn: 'Oppnemnd av', en: 'Appointed by' },
  proposedBy: { nb: 'Foreslått av', nn: 'Føreslått av', en: 'Proposed by' },
  proposedOn: { nb: 'Forslagsdato', nn: 'Forslagsdato', en: 'Proposal date' },
  channel: { nb: 'Rekrutteringskanal', nn: 'Rekrutteringskanal', en: 'Recruitment channel' },
  competence: { nb: 'Fagfelt', nn: 'Fagfelt', en: 'Field of expertise' },
  electedIn: { nb: 'Valgt i møte', nn: 'Vald i møte', en: 'Elected in meeting' },
  left: { nb: 'Fratrådt', nn: 'Fråtredd', en: 'Left' },
  habilitet: { nb: 'Habilitet (status)', nn: 'Habilitet (status)', en: 'Impartiality (status)' },
  habilitetDate: { nb: 'Habilitet avklart', nn: 'Habilitet avklara', en: 'Impartiality cleared' },
  silenceDate: { nb: 'Taushetserklæring signert', nn: 'Teieerklæring signert', en: 'Confidentiality signed' },
  day: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  status: { nb: 'Status', nn: 'Status', en: 'Status' },
  kind: { nb: 'Type', nn: 'Type', en: 'Type' },
  form: { nb: 'Form', nn: 'Form', en: 'Form' },
  meeting: { nb: 'Møte nr.', nn: 'Møte nr.', en: 'Meeting no.' },
  minutes: { nb: 'Referat godkjent', nn: 'Referat godkjent', en: 'Minutes approved' },
  calledBy: { nb: 'Innkalt av', nn: 'Innkalla av', en: 'Called by' },
  chairOf: { nb: 'Virksomhet (møteleder)', nn: 'Verksemd (møteleiar)', en: 'Employer (chair)' },
  state: { nb: 'Oppmøte', nn: 'Frammøte', en: 'Attendance' },
  principle: { nb: 'Prinsipiell', nn: 'Prinsipiell', en: 'Matter of principle' },
  forwarded: { nb: 'Oversendt fagdirektørene', nn: 'Oversendt fagdirektørane', en: 'Forwarded to medical directors' },
  recused: { nb: 'Inhabile', nn: 'Inhabile', en: 'Recused' },
  participants: { nb: 'Deltok', nn: 'Deltok', en: 'Participants' },
  decidedBy: { nb: 'Habilitet avgjort av', nn: 'Habilitet avgjord av', en: 'Impartiality decided by' },
  reason: { nb: 'Begrunnelse', nn: 'Grunngjeving', en: 'Reason' },
  approvedBy: { nb: 'Godkjent av', nn: 'Godkjend av', en: 'Approved by' },
  until: { nb: 'Gjelder til', nn: 'Gjeld til', en: 'Valid until' },
  year: { nb: 'År', nn: 'År', en: 'Year' },
  task: { nb: 'Aktivitet/Oppgave', nn: 'Aktivitet/Oppgåve', en: 'Activity/Task' },
  recipient: { nb: 'Mottaker', nn: 'Mottakar', en: 'Recipient' },
  sent: { nb: 'Sendt dato', nn: 'Sendt dato', en: 'Date sent' },
  costEquipment: { nb: 'Kostnad utstyr', nn: 'Kostnad utstyr', en: 'Cost of equipment' },
  costConsumables: { nb: 'Kostnad forbruksmateriell', nn: 'Kostnad forbruksmateriell', en: 'Cost of consumables' },
  value: { nb: 'Verdi', nn: 'Verdi', en: 'Value' },
};

const sheets: Readonly<Record<Part, Text>> = {
  setup: { nb: 'Oppsett', nn: 'Oppsett', en: 'Setup' },
  members: { nb: 'Medlemmer', nn: 'Medlemer', en: 'Members' },
  offices: { nb: 'Verv', nn: 'Verv', en: 'Offices' },
  meetings: { nb: 'Møter', nn: 'Møte', en: 'Meetings' },
  attendance: { nb: 'Deltakelse', nn: 'Deltaking', en: 'Attendance' },
  cases: { nb: 'Saker', nn: 'Saker', en: 'Cases' },
  activities: { nb: 'Aktiviteter', nn: 'Aktivitetar', en: 'Activities' },
  usage: { nb: 'Utvikling', nn: 'Utvikling', en: 'Usage' },
  economy: { nb: 'Økonomi', nn: 'Økonomi', en: 'Economy' },
  dispatches: { nb: 'Årsmeldinger', nn: 'Årsmeldingar', en: 'Dispatches' },
  waivers: { nb: 'Unntak', nn: 'Unntak', en: 'Waivers' },
  mandate: { nb: 'Mandat', nn: 'Mandat', en: 'Mandate' },
};

export function fieldLabel(field: string, language: Language): string {
  return labels[field]?.[language] ?? field;
}

export function sheetLabel(part: Part, language: Language): string {
  return sheets[part][language];
}
