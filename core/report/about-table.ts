import { placeOf, unread, type Read, type Setup } from '../committee.ts';
import { toNorwegian, type Day } from '../day.ts';
import type { Text } from '../language.ts';
import { isFilled } from '../tender.ts';
import type { Filled, TableForm, YearFacts } from './table.ts';
import { unsettledCell } from './unsettled-cells.ts';

interface Line {
  readonly title: Text;
  /** What the field is called in Oppsett, as `wordsOf` gives it. */
  readonly fields: readonly string[];
  /** Some write the day of it: a date cell is shown as one. */
  readonly mayBeDay?: true;
  /** Where it is a day. */
  readonly day?: (setup: Setup) => Read<Day>;
}

const lines: readonly Line[] = [
  {
    title: { nb: 'Anbud/legemiddelgruppe', nn: 'Anbod/legemiddelgruppe', en: 'Tender/group of medicines' },
    fields: ['anbud', 'anbod', 'tender', 'anbud legemiddelgruppe', 'anbod legemiddelgruppe', 'legemiddelgruppe'],
  },
  {
    title: { nb: 'Anskaffelse-ref.', nn: 'Anskaffings-ref.', en: 'Procurement ref.' },
    fields: [
      ...['anskaffelsesreferanse', 'anskaffelse ref', 'anskaffingsreferanse', 'anskaffings ref'],
      ...['procurement reference', 'procurement ref'],
    ],
    mayBeDay: true,
  },
  {
    title: { nb: 'Mandat', nn: 'Mandat', en: 'Mandate' },
    fields: ['mandat vurdert', 'behov for mandat', 'mandate assessed'],
    mayBeDay: true,
  },
  {
    title: { nb: 'Opprettet', nn: 'Oppretta', en: 'Founded' },
    fields: ['opprettet', 'oppretta', 'stiftet', 'founded'],
    day: ({ founded }) => founded,
  },
  {
    title: { nb: 'Avsluttet', nn: 'Avslutta', en: 'Closed' },
    fields: ['avsluttet', 'avslutta', 'nedlagt', 'closed'],
    day: ({ closed }) => closed,
  },
  {
    title: {
      nb: 'Prosjektleder i Sykehusinnkjøp',
      nn: 'Prosjektleiar i Sykehusinnkjøp',
      en: 'Project leader at Sykehusinnkjøp',
    },
    fields: [
      ...['prosjektleder i sykehusinnkjøp', 'prosjektleiar i sjukehusinnkjøp', 'prosjektleiar i sykehusinnkjøp'],
      ...['prosjektleder sykehusinnkjøp', 'prosjektleder', 'prosjektleiar', 'project leader'],
    ],
  },
];

function fillLine({ title, fields, day, mayBeDay }: Line, facts: YearFacts): Filled {
  const { setup } = facts.committee;
  const pair = fields.map((field) => setup.pairs.get(field)).find((found) => isFilled(found?.value));
  const read = day?.(setup);
  const shown = mayBeDay === undefined || pair === undefined ? undefined : facts.text(pair.row, 'value');
  const written = day === undefined ? (shown ?? pair?.value) : typeof read === 'number' ? toNorwegian(read) : undefined;
  return {
    rows: [
      { cells: [title[facts.language], written ?? null], ...facts.from(...(pair === undefined ? [] : [pair.row])) },
    ],
    undecided: pair === undefined || read !== unread ? [] : [unsettledCell(placeOf(pair.row, 'value'), title, false)],
  };
}

/** What Oppsett says of the group; a line for each, empty where nothing is entered. */
export const aboutTable: TableForm = {
  title: { nb: 'Om gruppen', nn: 'Om gruppa', en: 'About the group' },
  columns: [
    { id: 'field', title: { nb: 'Felt', nn: 'Felt', en: 'Field' }, type: 'text' },
    { id: 'value', title: { nb: 'Verdi', nn: 'Verdi', en: 'Value' }, type: 'text' },
  ],
  asks: ['tender-recorded', 'mandate-assessed'],
  judgedBy: [],
  fill(facts) {
    const filled = lines.map((line) => fillLine(line, facts));
    return { rows: filled.flatMap(({ rows }) => rows), undecided: filled.flatMap(({ undecided = [] }) => undecided) };
  },
};
