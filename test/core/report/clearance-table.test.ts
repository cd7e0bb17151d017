import { describe, expect, test } from 'vitest';
import { clearanceTable } from '../../../core/report/clearance-table.ts';
import { groupCells, memberHeader, openOf } from './dmp-year.ts';
import { cellsIn, filled } from './filled.ts';

const h1 = 'H1 Erklæring mottatt – ingen interesser oppgitt';
const h2 = 'H2 Interesser oppgitt – under vurdering';
const h3 = 'H3 Interesser oppgitt – vurdert habil';
const decided = '2026-03-02';
const [feb10, feb11] = ['2026-02-10', '2026-02-11'];
/** From 10.02.2026 to 02.03.2026: eighteen days to the end of February, and two. */
const fine = [h1, feb10, feb10, decided, 20, 'ok'];

describe('clearance before appointment', () => {
  test('dmp-feilfri 2026: all in time, counted from the later of the two dates', () => {
    expect(cellsIn(clearanceTable, 'dmp-feilfri', 2026)).toEqual([
      ['Ingrid Solberg', ...fine],
      ['Henrik Dale', h3, '2026-02-16', feb10, decided, 14, 'ok'],
      ['Siri Hauge', ...fine],
      ['Jonas Myhre', h1, feb11, feb11, decided, 19, 'ok'],
      ['Tone Brun', ...fine],
      ['Pål Ness', ...fine],
      ['Ellen Ruud', ...fine],
      ['Knut Fossum', ...fine],
    ]);
  });

  test('dmp-med-feil 2026', () => {
    expect(cellsIn(clearanceTable, 'dmp-med-feil', 2026)).toEqual([
      ['Ingrid Solberg', ...fine],
      // Cleared on 05.03., three days after.
      ['Henrik Dale', h1, '2026-03-05', feb10, decided, -3, 'breach'],
      ['Siri Hauge', h2, '2026-02-12', feb10, decided, 18, 'breach'],
      // «ok» is one of two.
      ['Jonas Myhre', 'H1 eller H3 (ikke avklart hvilken)', feb11, feb10, decided, 19, 'undecided'],
      ['Tone Brun', h3, decided, decided, decided, 0, 'attention'],
      // «avklart 03/26» is no day.
      ['Pål Ness', h1, null, feb10, decided, null, 'undecided'],
      ['Ellen Ruud', h1, feb10, null, decided, null, 'breach'],
      // Declared for another tender.
      ['Knut Fossum', h1, feb10, feb10, decided, 20, 'breach'],
    ]);
  });

  test('the cell that cannot be read is named', () => {
    expect(filled(clearanceTable, 'dmp-med-feil', 2026).undecided?.map(({ nb }) => nb)).toEqual([
      'Habilitet avklart for Pål Ness (Medlemmer!M10) kan ikke leses.',
    ]);
  });

  test('nobody in a year before they were appointed', () => {
    expect(cellsIn(clearanceTable, 'dmp-feilfri', 2025)).toEqual([]);
  });
});

/** Appointed on 02.03.2026, with a status, and the two dates. */
const cleared = (status: string, habilitet: string, silence: string, decidedOn = '02.03.2026') => ({
  Medlemmer: [memberHeader, ['Kari Lie', '', '', 'Spesialist', decidedOn, status, habilitet, silence, '']],
});
const lastOf = (sheets: Parameters<typeof groupCells>[1]) => groupCells(clearanceTable, sheets)[0]?.slice(-2);

describe('the status of a row', () => {
  test.each<readonly [string, string, string, number | null, string]>([
    ['the day before', '01.03.2026', '01.03.2026', 1, 'ok'],
    ['the same day', '02.03.2026', '01.03.2026', 0, 'attention'],
    ['confidentiality the same day', '01.03.2026', '02.03.2026', 0, 'attention'],
    ['the day after', '01.03.2026', '03.03.2026', -1, 'breach'],
    ['nothing', '', '', null, 'breach'],
    // 03.02.2025 is more than twelve months before 02.03.2026: 365 days to 03.02.2026, and 27.
    ['more than a year before', '03.02.2025', '01.03.2026', 1, 'attention'],
    ['confidentiality that cannot be read', '01.03.2026', 'i vår', null, 'undecided'],
  ])('cleared %s', (_, habilitet, silence, days, status) => {
    expect(lastOf(cleared('H1', habilitet, silence))).toEqual([days, status]);
  });

  test('an empty status says that nothing was obtained', () => {
    expect(groupCells(clearanceTable, cleared('', '10.02.2026', '10.02.2026'))[0]).toEqual([
      ...['Kari Lie', 'H0 Ikke innhentet', feb10, feb10, decided, 20, 'breach'],
    ]);
  });

  test('a status that cannot be read is left open, and its cell is named', () => {
    const sheets = cleared('kanskje', '10.02.2026', '10.02.2026');
    expect(groupCells(clearanceTable, sheets)[0]).toEqual(['Kari Lie', null, feb10, feb10, decided, 20, 'undecided']);
    expect(openOf(clearanceTable, sheets)).toEqual(['Habilitet (status) for Kari Lie (Medlemmer!F2) kan ikke leses.']);
  });

  test('so is an appointment whose day cannot be read', () => {
    const sheets = cleared('H1', '10.02.2026', '10.02.2026', 'i vår');
    expect(lastOf(sheets)).toEqual([null, 'undecided']);
    expect(openOf(clearanceTable, sheets)).toEqual(['Oppnevningsdato for Kari Lie (Medlemmer!E2) kan ikke leses.']);
  });

  test.each(['Habilitet (status)', 'Habilitet avklart', 'Taushetserklæring signert'])(
    'without the column %s nothing is in order',
    (left) => {
      const [row] = cleared('H1', '10.02.2026', '10.02.2026').Medlemmer.slice(1);
      const index = memberHeader.indexOf(left);
      const Medlemmer = [memberHeader, row ?? []].map((cells) => cells.filter((_, column) => column !== index));
      expect(lastOf({ Medlemmer })?.[1]).toBe('undecided');
    },
  );

  test('an authority is not appointed, and not in the table', () => {
    const row = ['Tor Vik', 'DMP', '', 'Prosjektteam', '02.03.2026', '', '', '', ''];
    expect(groupCells(clearanceTable, { Medlemmer: [memberHeader, row] })).toEqual([]);
  });
});
