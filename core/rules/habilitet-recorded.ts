import type { Appointment } from '../appointment.ts';
import { placeOf, type Table } from '../committee.ts';
import { fillsSeat } from '../presence.ts';
import type { Rule } from '../rule.ts';

export interface Values {
  /** Empty where the list has no column for it, and so says it of nobody. */
  readonly name: string;
  readonly what: 'habilitet' | 'taushetsplikt' | 'both';
}

/** Which of the two questions is left open; none of them where both are answered. */
function whatOf(habilitet: boolean, silence: boolean): Values['what'] | undefined {
  if (habilitet && silence) return 'both';
  return habilitet ? 'habilitet' : silence ? 'taushetsplikt' : undefined;
}

const columnsFor = ({ columns }: Table) => ({
  habilitet: columns.habilitet !== undefined || columns.habilitetDate !== undefined,
  silence: columns.silenceDate !== undefined,
});

/** What stands in the cells is not judged here; anything written is recorded. */
function openFor(row: Appointment): Values['what'] | undefined {
  const has = columnsFor(row.row.table);
  const habilitet = has.habilitet && row.habilitet === undefined && row.habilitetDate === undefined;
  return whatOf(habilitet, has.silence && row.silenceDate === undefined);
}

const cellFor = ({ row }: Appointment, what: Values['what']) =>
  placeOf(
    row,
    what === 'taushetsplikt'
      ? 'silenceDate'
      : row.table.columns.habilitetDate === undefined
        ? 'habilitet'
        : 'habilitetDate',
  );

const words = {
  nb: { habilitet: 'Habilitet', taushetsplikt: 'Taushetsplikt', both: 'Habilitet og taushetsplikt' },
  nn: { habilitet: 'Habilitet', taushetsplikt: 'Teieplikt', both: 'Habilitet og teieplikt' },
  en: { habilitet: 'Impartiality', taushetsplikt: 'Confidentiality', both: 'Impartiality and confidentiality' },
};

export const habilitetRecorded: Rule<object, Values> = {
  title: { nb: 'Habilitet registrert', nn: 'Habilitet registrert', en: 'Impartiality entered' },
  severity: 'note',
  sentence: {
    nb: ({ name, what }) => `${words.nb[what]} er ikke registrert for ${name === '' ? 'noen av medlemmene' : name}.`,
    nn: ({ name, what }) => `${words.nn[what]} er ikkje registrert for ${name === '' ? 'nokon av medlemene' : name}.`,
    en: ({ name, what }) =>
      `${words.en[what]} ${what === 'both' ? 'are' : 'is'} not entered for ${name === '' ? 'any of the members' : name}.`,
  },
  identity: ({ name, what }) => [name, what],
  *check({ appointments, tables: { members: table } }, _terms, { on, valid, proposed }) {
    if (table === undefined || on < valid.from || on > valid.to) return;
    const { habilitet, silence } = columnsFor(table);
    const nowhere = whatOf(!habilitet, !silence);
    if (nowhere !== undefined && appointments.length > 0) yield { at: { table }, values: { name: '', what: nowhere } };
    if (nowhere === 'both') return;
    const seen = new Set<number>();
    for (const row of appointments) {
      const sits = row.days !== undefined && row.days.from <= on && row.days.to >= on && (!row.proposed || proposed);
      const what = sits && fillsSeat(row) === 'yes' && row.dateDoubts.length === 0 ? openFor(row) : undefined;
      if (what === undefined || seen.has(row.person)) continue;
      seen.add(row.person);
      yield { at: cellFor(row, what), values: { name: row.name, what } };
    }
  },
};
