import { describe, expect, test } from 'vitest';
import { groupMembersTable } from '../../../core/report/group-members-table.ts';
import { groupCells, member, memberHeader, ofGroup, openOf } from './dmp-year.ts';
import { cellsIn, filled } from './filled.ts';

const association = 'Norsk onkologisk forening';
const specialist = (name: string, employer: string, region: string) => [
  ...[name, 'overlege', employer, region, 'Spesialist', 'onkologi', 'spesialistforening', association],
  ...['2026-03-02', null],
];
const first = [
  specialist('Ingrid Solberg', 'Oslo universitetssykehus HF', 'Helse Sør-Øst'),
  specialist('Henrik Dale', 'Akershus universitetssykehus HF', 'Helse Sør-Øst'),
  specialist('Siri Hauge', 'Helse Bergen HF', 'Helse Vest'),
  specialist('Jonas Myhre', 'Helse Stavanger HF', 'Helse Vest'),
];
const last = specialist('Pål Ness', 'Universitetssykehuset Nord-Norge HF', 'Helse Nord');
const professional = 'Profesjonell brukerrepresentant';
const patients = ['Knut Fossum', 'seniorrådgiver', null, null, 'Pasientforening', null, 'brukerforening', null];

describe('the members of a group', () => {
  test('dmp-feilfri 2026: everybody, but not where the representatives of users and patients come from', () => {
    expect(cellsIn(groupMembersTable, 'dmp-feilfri', 2026)).toEqual([
      ...first,
      specialist('Tone Brun', 'St. Olavs hospital HF', 'Helse Midt-Norge'),
      last,
      ['Ellen Ruud', 'rådgiver', null, null, professional, null, 'brukerforening', null, '2026-03-02', null],
      [...patients, '2026-03-02', null],
    ]);
  });

  test('dmp-med-feil 2026: two empty cells of one, and one who left', () => {
    expect(cellsIn(groupMembersTable, 'dmp-med-feil', 2026)).toEqual([
      ...first,
      // Fagfelt and Foreslått av are taken out of her row.
      [
        ...['Tone Brun', 'overlege', 'St. Olavs hospital HF', 'Helse Midt-Norge', 'Spesialist', null],
        ...['spesialistforening', null, '2026-03-02', null],
      ],
      last,
      ['Ellen Ruud', 'rådgiver', null, null, professional, null, 'brukerforening', null, '2026-03-02', '2026-08-31'],
      [...patients, '2026-03-02', null],
    ]);
  });

  test('a row rests on its own row of the sheet, whose header is the fourth', () => {
    expect(filled(groupMembersTable, 'dmp-med-feil', 2026).rows[0]?.from).toEqual(['Medlemmer!B5:P5']);
  });

  test('nobody in a year before they were appointed', () => {
    expect(cellsIn(groupMembersTable, 'dmp-feilfri', 2025)).toEqual([]);
  });

  test('an empty list has no rows', () => {
    expect(groupCells(groupMembersTable, { Medlemmer: [memberHeader] })).toEqual([]);
  });
});

/** Appointed on 02.03.2026; left on the day. */
const leaving = (day: string) => ({
  Medlemmer: [memberHeader, [...member('Kari Lie', '', '', 'Spesialist').slice(0, 8), day]],
});

describe('who is a member of the year', () => {
  test.each([
    ['31.12.2026', 0],
    ['01.01.2027', 1],
  ])('who left on %s stands in the table of 2027 %i times', (day, times) => {
    // Judged in 2027, so that the year has begun.
    expect(ofGroup(groupMembersTable, leaving(day), 2027, 'nb', '2027-06-01').rows).toHaveLength(times);
  });

  test('neither a free seat nor a proposal', () => {
    const header = ['Navn', 'Rolle', 'Deltakertype', 'Oppnevningsdato', 'Merknad'];
    const rows = [
      ['Vakant', '', 'Spesialist', '', ''],
      ['Kari Lie', '', 'Spesialist', '02.03.2026', 'Foreslått'],
      ['Eli Bø', '', 'Spesialist', '02.03.2026', ''],
    ];
    const names = groupCells(groupMembersTable, { Medlemmer: [header, ...rows] }).map(([name]) => name);
    expect(names).toEqual(['Eli Bø']);
  });

  test('nobody after the group was closed', () => {
    const Oppsett = [
      ['Felt', 'Verdi'],
      ['Avsluttet', '01.03.2026'],
    ];
    expect(groupCells(groupMembersTable, { Oppsett })).toEqual([]);
  });
});

describe('cells that cannot be read', () => {
  test.each([
    [
      'Deltakertype',
      member('Kari Lie', 'Kreftnettverket', '', 'noe annet'),
      'Deltakertype for Kari Lie (Medlemmer!D2)',
    ],
    ['Region', member('Kari Lie', '', 'Helse Sentrum', 'Spesialist'), 'Region for Kari Lie (Medlemmer!C2)'],
    [
      'Oppnevningsdato',
      member('Kari Lie', '', '', 'Spesialist', 'i vår'),
      'Oppnevningsdato for Kari Lie (Medlemmer!E2)',
    ],
  ])('%s: the row stands there, and the cell is named', (_, row, said) => {
    const sheets = { Medlemmer: [memberHeader, row] };
    expect(groupCells(groupMembersTable, sheets)).toHaveLength(1);
    expect(openOf(groupMembersTable, sheets)).toContain(`${said} kan ikke leses.`);
  });

  test('somebody whose type cannot be read may come from patients: from where is left out', () => {
    const sheets = { Medlemmer: [memberHeader, member('Kari Lie', 'Kreftnettverket', '', 'noe annet')] };
    expect(groupCells(groupMembersTable, sheets)).toEqual([
      ['Kari Lie', null, null, null, null, null, null, null, '2026-03-02', null],
    ]);
  });
});

describe('what may reveal health', () => {
  const header = [
    'Navn',
    'Virksomhet',
    'Deltakertype',
    'Fagfelt',
    'Rekrutteringskanal',
    'Foreslått av',
    'Oppnevningsdato',
  ];
  const of = (type: string, channel: string) =>
    ofGroup(groupMembersTable, {
      Medlemmer: [
        header,
        ['Kari Lie', 'Brystkreftforeningen', type, 'brystkreft', channel, 'Brystkreftforeningen', '02.03.2026'],
      ],
    });

  test.each(['Pasientforening', 'Brukerrepresentant', professional])('is nowhere in the row of a %s', (type) => {
    expect(JSON.stringify(of(type, 'Brystkreftforeningen'))).not.toContain('rystkreft');
  });

  test.each([
    ['brukerforening', 'brukerforening'],
    ['Direkte', 'Direkte'],
    ['eksisterende nettverk', 'eksisterende nettverk'],
    ['Kreftforeningen', null],
  ])('of a channel «%s» that names nobody is shown %s', (channel, shown) => {
    expect(of('Pasientforening', channel).rows[0]?.cells[6]).toBe(shown);
  });

  test('stands as it is entered in the row of a specialist', () => {
    expect(of('Spesialist', 'Legeforeningen').rows[0]?.cells.slice(5, 8)).toEqual([
      ...['brystkreft', 'Legeforeningen', 'Brystkreftforeningen'],
    ]);
  });
});
