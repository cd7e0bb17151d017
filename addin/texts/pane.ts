import type { Sentence, Text } from '../../core/language.ts';

export const pane = {
  skip: { nb: 'Hopp til funnene', nn: 'Hopp til funna', en: 'Skip to the findings' },
  name: { nb: 'Vurdering', nn: 'Vurdering', en: 'Assessment' },
  group: { nb: 'Gruppe', nn: 'Gruppe', en: 'Group' },
  showMandate: { nb: 'vis mandatet', nn: 'vis mandatet', en: 'show the mandate' },
  never: { nb: 'Ikke vurdert ennå', nn: 'Ikkje vurdert enno', en: 'Not assessed yet' },
  neverHow: {
    nb: 'Trykk Valider for å holde listene opp mot mandatet.',
    nn: 'Trykk Valider for å halde listene opp mot mandatet.',
    en: 'Press Validate to hold the lists up to the mandate.',
  },
  judging: {
    nb: 'Holder listene opp mot mandatet …',
    nn: 'Held listene opp mot mandatet …',
    en: 'Holding the lists up to the mandate …',
  },
  copying: {
    nb: 'Merker cellene i en kopi …',
    nn: 'Merkjer cellene i ein kopi …',
    en: 'Marking the cells in a copy …',
  },
  clearing: { nb: 'Fjerner merking …', nn: 'Fjernar merking …', en: 'Removing marks …' },
  mending: { nb: 'Skriver i cellen …', nn: 'Skriv i cella …', en: 'Writing in the cell …' },
  sending: { nb: 'Sender til historikken …', nn: 'Sender til historikken …', en: 'Sending to history …' },
  clear: { nb: 'Fjern merking', nn: 'Fjern merking', en: 'Remove marks' },
  download: { nb: 'Last ned merket kopi', nn: 'Last ned merkt kopi', en: 'Download marked copy' },
  sheetSide: { nb: 'Ark', nn: 'Ark', en: 'Sheet' },
  findingSide: { nb: 'Funn', nn: 'Funn', en: 'Findings' },
  sides: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  tabs: { nb: 'Deler av vurderingen', nn: 'Delar av vurderinga', en: 'Parts of the assessment' },
  options: { nb: 'Valg', nn: 'Val', en: 'Options' },
  onDay: { nb: 'Vurder per dato', nn: 'Vurder per dato', en: 'Assess as of' },
  onDayHow: { nb: 'Tomt felt er i dag.', nn: 'Tomt felt er i dag.', en: 'An empty field is today.' },
  edited: {
    nb: 'Endret siden sist – valider på nytt.',
    nn: 'Endra sidan sist – valider på nytt.',
    en: 'Changed since last time – validate again.',
  },
  changed: {
    nb: 'Valgene er endret. Trykk Valider.',
    nn: 'Vala er endra. Trykk Valider.',
    en: 'The options have changed. Press Validate.',
  },
} satisfies Record<string, Text>;

export const tabNames = {
  findings: { nb: 'Funn', nn: 'Funn', en: 'Findings' },
  timeline: { nb: 'Tidslinje', nn: 'Tidslinje', en: 'Timeline' },
  meetings: { nb: 'Møter', nn: 'Møte', en: 'Meetings' },
  report: { nb: 'Årsmelding', nn: 'Årsmelding', en: 'Annual report' },
  history: { nb: 'Historikk', nn: 'Historikk', en: 'History' },
} satisfies Record<string, Text>;

export const asRecorded: Sentence<{ day: string }> = {
  nb: ({ day }) => `Slik listene er ført per ${day}.`,
  nn: ({ day }) => `Slik listene er førte per ${day}.`,
  en: ({ day }) => `As recorded in the lists on ${day}.`,
};

export const nextDeadline: Sentence<{ label: string; day: string }> = {
  nb: ({ label, day }) => `Neste frist: ${label}, ${day}.`,
  nn: ({ label, day }) => `Neste frist: ${label}, ${day}.`,
  en: ({ label, day }) => `Next deadline: ${label}, ${day}.`,
};

export const undecidedToo: Sentence<{ count: number }> = {
  nb: ({ count }) => (count === 1 ? 'Ett forhold er ikke vurdert.' : `${count} forhold er ikke vurdert.`),
  nn: ({ count }) => (count === 1 ? 'Eitt forhold er ikkje vurdert.' : `${count} forhold er ikkje vurderte.`),
  en: ({ count }) => (count === 1 ? 'One matter is not assessed.' : `${count} matters are not assessed.`),
};

export const judgedAt: Sentence<{ clock: string }> = {
  nb: ({ clock }) => `Vurdert kl. ${clock}.`,
  nn: ({ clock }) => `Vurdert kl. ${clock}.`,
  en: ({ clock }) => `Assessed at ${clock}.`,
};

export const mandateName: Sentence<{ version: string }> = {
  nb: ({ version }) => `Mandat ${version}`,
  nn: ({ version }) => `Mandat ${version}`,
  en: ({ version }) => `Mandate ${version}`,
};

export const downloaded: Sentence<{ name: string }> = {
  nb: ({ name }) => `${name} er lastet ned.`,
  nn: ({ name }) => `${name} er lasta ned.`,
  en: ({ name }) => `${name} has been downloaded.`,
};
