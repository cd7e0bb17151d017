import type { Fields } from './fields.ts';

const group = 'gruppe | nettverk | utvalg | råd | utval | group | committee';
const remark = 'merknad | kommentar | merknader | notat | remark | comment | notes';
const meeting = 'møte nr | møtenr | møtenummer | møte | meeting no | meeting number | meeting';

/** The headers of the parts beside the roster and the meetings, in the form of fields.ts. */
export const recordFields = {
  offices: {
    group,
    title: 'funksjon | verv | rolle | oppgave | office | role',
    name: 'navn | namn | hvem | kven | name',
    from: 'fra | frå | fra dato | frå dato | start | from',
    to: 'til | til dato | slutt | to | until',
    electedIn:
      'valgt i møte | vald i møte | valgt i | vald i | valgt av | vald av | utpekt av | elected in meeting | elected in',
    remark,
  },
  attendance: {
    group,
    meeting,
    day: 'dato | møtedato | date',
    name: 'navn | namn | deltaker | deltakar | medlem | name | attendee',
    state: 'oppmøte | fremmøte | frammøte | deltok | til stede | status | attendance',
    deputyFor: 'vara for | stedfortreder for | deputy for',
    remark,
  },
  cases: {
    group,
    number: 'saksnr | sak nr | saksnummer | sak | nr | case no | case number',
    meeting,
    day: 'dato | møtedato | date',
    title: 'tittel | sakstittel | tema | emne | title | subject',
    kind: 'type | sakstype | type sak | kind',
    task: 'aktivitet | oppgave | oppgåve | activity | task',
    principle: 'prinsipiell | prinsipiell sak | prinsipiell strategisk | matter of principle',
    forwarded:
      'oversendt fagdirektørene | oversendt fagdirektørane | oversendt | oversendt dato | forwarded to medical directors | forwarded',
    conclusion: 'konklusjon | vedtak | resultat | conclusion',
    recused: 'inhabile | inhabil | ugild | fratrådte | recused',
    participants: 'deltok | deltakere | deltakarar | til stede | participants',
    decidedBy: 'habilitet avgjort av | habilitet avgjord av | impartiality decided by',
    remark,
  },
  activities: {
    group,
    task: 'aktivitet oppgave | aktivitet | oppgave | oppgåve | aktivitet oppgåve | activity | task',
    measures: 'tiltak | tiltak i året | leveranse | measures | deliverable',
    day: 'dato | date',
    result: 'resultat | result',
    next: 'videre arbeid | vidare arbeid | next steps | further work',
    status: 'status',
    remark,
  },
  usage: {
    group,
    year: 'år | rapporteringsår | year',
    region: 'region | rhf | helseregion | regionalt helseforetak',
    employer: 'helseforetak | hf | virksomhet | helseføretak | health trust',
    equipment: 'utstyrsgruppe | utstyr | utstyrstype | equipment group | equipment',
    patients: 'antall pasienter | pasienter | tal pasientar | pasientar | patients | number of patients',
    loans: 'antall utlån | utlån | tal utlån | loans',
    costEquipment: 'kostnad utstyr | kostnad utstyr kr | utstyrskostnad | cost of equipment',
    costConsumables:
      'kostnad forbruksmateriell | kostnad forbruksmateriell kr | forbruksmateriell | cost of consumables',
    remark,
  },
  economy: {
    group,
    item: 'post | konto | item',
    budget: 'budsjett | budget',
    accounts: 'regnskap | rekneskap | accounts',
    remark,
  },
  dispatches: {
    group,
    year: 'år | rapporteringsår | årsmelding for | year',
    recipient: 'mottaker | mottakar | sendt til | rhf | recipient',
    sent: 'sendt dato | sendt | dato | sent | date sent',
    channel: 'kanal | channel',
    reference: 'journalref | journalnr | journalreferanse | arkivref | reference',
    remark,
  },
  waivers: {
    group,
    rule: 'regel | regel id | rule',
    target: 'gjelder | gjeld | gjelder navn eller celle | hvem | kven | concerns | target',
    reason: 'begrunnelse | grunngjeving | årsak | reason',
    approvedBy: 'godkjent av | godkjend av | approved by',
    until: 'gjelder til | gjeld til | til | utløper | valid until | until',
    key: 'nøkkel | nykel | key',
    remark,
  },
  mandate: {
    requirement: 'krav | requirement',
    target: 'gjelder | gjeld | hvem | kven | concerns | target',
    number: 'antall | tal | verdi | number | value',
    from: 'fra | frå | fra dato | frå dato | gjelder fra | gjeld frå | from',
    until: 'til | til dato | gjelder til | gjeld til | until | to',
    source: 'kilde | kjelde | hjemmel | heimel | source',
    remark,
  },
} satisfies Readonly<Record<string, Fields>>;
