import type { Part } from '../sheet.ts';
import { recordFields } from './record-fields.ts';

/**
 * How a column may be headed, bokmål, nynorsk and English, as `wordsOf` gives the header; the first is our own name for the field.
 * A `?` marks a trap: a header that also fits another field, taken only when nothing else claims it and the cells below agree.
 */
export type Fields = Readonly<Record<string, string>>;

const group = 'gruppe | nettverk | utvalg | råd | anbud | spesialistgruppe | faggruppe | utval | group | committee';
const remark =
  'merknad | kommentar | merknader | notat | kommentarar | merknadar | remark | comment | comments | note | notes';

const members: Fields = {
  group,
  name: 'navn | medlem | deltaker | fullt navn | representant | namn | fullt namn | deltakar | name | full name | member',
  firstName: 'fornavn | førenamn | fornamn | first name | given name',
  lastName: 'etternavn | etternamn | last name | surname | family name',
  title: 'stilling | tittel | yrke | stilling tittel | job title | position | ?funksjon',
  employer: `virksomhet | helseforetak | hf | foretak | arbeidssted | arbeidsgiver | sykehus | institusjon | enhet | helseføretak | verksemd
    | sjukehus | føretak | arbeidsgjevar | arbeidsstad | employer | health trust | hospital | ?organisasjon | ?organization`,
  region: `region | rhf | helseregion | regionalt helseforetak | oppnevnt fra region | regionalt helseføretak | region rhf | oppnemnd frå region
    | health region | regional health authority`,
  role: 'rolle | verv | rolle i gruppen | rolle i gruppa | medlem vara | role | ?funksjon | ?status',
  type: 'deltakertype | deltakartype | representasjon | kategori | representerer | participant type | category | ?type | ?organisasjon',
  competence:
    'fagfelt | fagområde | spesialitet | kompetanse | kompetanseområde | speciality | specialty | competence | field of expertise',
  from: `oppnevnt fra | fra | fra dato | fra og med | f o m | fom | start | startdato | virketid fra | periode fra | funksjonstid fra | gjelder fra
    | oppnemnd frå | oppnemnt frå | frå | frå dato | frå og med | verketid frå | appointed from | from | start date | ?oppnevnt | ?oppnemnd | ?appointed`,
  to: `oppnevnt til | til | til dato | slutt | sluttdato | til og med | t o m | tom | virketid til | utløper | utløpsdato | periode til
    | funksjonstid til | gjelder til | oppnemnd til | oppnemnt til | verketid til | går ut | appointed to | to | until | end date`,
  term: 'periode | virketid | funksjonstid | oppnevningsperiode | valgperiode | verketid | oppnemningsperiode | valperiode | term | term of office',
  decided: `oppnevningsdato | vedtaksdato | dato for oppnevning | oppnevnt dato | besluttet | oppnemningsdato | dato for oppnemning
    | appointment date | date of appointment | decision date | ?oppnevnt | ?oppnemnd | ?appointed`,
  appointedBy:
    'oppnevnt av | utnevnt av | oppnevnende myndighet | vedtatt av | oppnemnd av | oppnemnt av | appointed by',
  proposedBy:
    'foreslått av | innstilt av | forslagsstiller | etter forslag fra | nominert av | føreslått av | proposed by',
  proposedOn: 'forslagsdato | dato for forslag | innstillingsdato | proposal date',
  channel: 'rekrutteringskanal | rekruttert via | recruitment channel | ?kilde',
  gender: 'kjønn | k m | kvinne mann | gender | sex',
  email: 'e post | epost | e mail | email | mail | mailadresse | e postadresse',
  phone: 'telefon | tlf | mobil | phone | mobile',
  habilitet:
    'habilitet status | habilitet | habilitetsstatus | habil | inhabil | impartiality status | impartiality | ?status',
  habilitetDate: `habilitet avklart | habilitet avklart dato | habilitetserklæring dato | erklæring mottatt | dato habilitet | habilitet dato
    | habilitet avklara | erklæring motteken | impartiality cleared | impartiality date`,
  habilitetFor: 'habilitet gjelder | habilitet gjeld | anskaffelse | impartiality concerns | ?sak',
  silenceDate: `taushetserklæring signert | taushetsplikt | taushetserklæring | taushetsplikt avklart | taushetserklæring dato | nda | teieplikt
    | teieerklæring | teieplikt avklara | teieerklæring signert | confidentiality signed | confidentiality`,
  left: 'fratrådt | sluttet | gikk av | trådt ut | avsluttet | fråtredd | slutta | gjekk av | left',
  leave: 'permisjon fra | permisjon frå | permisjon | on leave from',
  reason: 'årsak | grunn | begrunnelse | grunngjeving | reason',
  deputyFor: 'vara for | personlig vara for | stedfortreder for | deputy for',
  reference: 'saksreferanse | arkivref | saksnr | journalnr | p360 | ephorte | vedtak | case reference',
  remark,
};

const meetings: Fields = {
  group,
  number: 'møte nr | møtenr | møtenummer | møte | nr | meeting no | meeting number | no',
  day: 'dato | møtedato | fra dato | frå dato | dag | date | meeting date',
  until: 'til dato | sluttdato | end date',
  kind: 'type | møtetype | type møte | meeting type | kind',
  form: 'form | møteform | gjennomføring',
  status: 'status | møtestatus | meeting status',
  place: 'sted | stad | møtested | møtestad | place | venue',
  calledBy: 'innkalt av | kalla inn av | innkalla av | called by | convened by',
  chair: 'møteleder | møteleiar | ledet av | leia av | chair | chaired by',
  chairOf:
    'virksomhet møteleder | møteleder virksomhet | verksemd møteleiar | virksomhet | verksemd | chair s organization',
  minutes: 'referat godkjent | referat | referat godkjend | minutes approved | minutes',
  counts: 'teller | tel | counts',
  remark,
};

const setup: Fields = { field: 'felt | field', value: 'verdi | value' };

/** The parts that are read, with their fields. */
export const fieldsOf: Readonly<Record<Part, Fields>> = { setup, members, meetings, ...recordFields };
