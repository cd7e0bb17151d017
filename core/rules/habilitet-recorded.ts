import type { Appointment } from '../appointment.ts';
import { isClosedBefore } from '../closing.ts';
import { placeOf, type Place, type Table } from '../committee.ts';
import { judgeEach } from '../judge-each.ts';
import { fillsSeat, seatDoubts } from '../presence.ts';
import { newcomers, repeatedRows } from '../roster.ts';
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

/** What none of a person's rows answers. */
function stillOpen(rows: readonly Appointment[]): Values['what'] | undefined {
  const each = rows.map(openFor);
  const isOpen = (one: Values['what']) => each.every((what) => what === one || what === 'both');
  return whatOf(isOpen('habilitet'), isOpen('taushetsplikt'));
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
  *check(committee, _terms, when) {
    const { appointments, tables } = committee;
    const { on, valid, proposed } = when;
    const table = tables.members;
    if (table === undefined || on < valid.from || on > valid.to || isClosedBefore(committee, on)) return;
    const { habilitet, silence } = columnsFor(table);
    const nowhere = whatOf(!habilitet, !silence);
    if (nowhere !== undefined && appointments.length > 0) yield { at: { table }, values: { name: '', what: nowhere } };
    if (nowhere === 'both') return;
    const isAsked = (row: Appointment) =>
      row.days !== undefined &&
      row.days.from <= on &&
      row.days.to >= on &&
      (!row.proposed || proposed) &&
      fillsSeat(row) !== 'no';
    const repeated = repeatedRows(committee);
    const isNew = newcomers(committee);
    const open: Place[] = [];
    yield* judgeEach(appointments, (row) => {
      if (!isAsked(row) || openFor(row) === undefined || !isNew(row.person)) return undefined;
      // What is recorded of a person in one row need not stand in the others.
      const rows = (repeated.get(row.person) ?? [row]).filter(isAsked);
      const what = stillOpen(rows);
      if (what === undefined) return undefined;
      const doubts = rows.flatMap((one) => [...seatDoubts(one), ...one.dateDoubts]);
      open.push(...doubts);
      return doubts.length > 0 ? undefined : { at: cellFor(row, what), values: { name: row.name, what } };
    });
    if (open.length > 0) yield { undecided: { cells: open } };
  },
};
