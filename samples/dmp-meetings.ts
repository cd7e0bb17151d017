import type { SampleCell, SampleSheet } from './sheet.ts';

type Row = readonly SampleCell[];
const invented = 'Eksempel fra Mandatvakt. Alle navn er oppdiktet.';

const everybody = [
  ...['Ingrid Solberg', 'Henrik Dale', 'Siri Hauge', 'Jonas Myhre', 'Tone Brun', 'Pål Ness', 'Ellen Ruud'],
  ...['Knut Fossum', 'Kristin Wold (Sykehusinnkjøp)'],
];

/** One row for each person and meeting; who is named for a meeting had forfall. */
const sheetOfAttendance = (absent: Readonly<Record<string, readonly string[]>>): SampleSheet => ({
  name: 'Deltakelse',
  above: ['Fremmøte i gruppen', invented],
  header: ['Møte nr.', 'Navn', 'Oppmøte', 'Vara for'],
  widths: [10, 34, 14, 24],
  rows: Object.entries(absent).flatMap(([number, names]) =>
    everybody.map((name): Row => [number, name, names.includes(name) ? 'forfall' : 'til stede', '']),
  ),
});

export const attendance = sheetOfAttendance({ '1': [], '2': ['Pål Ness'], '3': ['Siri Hauge'] });
export const flawedAttendance = sheetOfAttendance({ '1': [], '2': ['Ellen Ruud'], '3': ['Ellen Ruud'] });

const sheetOfCases = (rows: readonly Row[]): SampleSheet => ({
  name: 'Saker',
  above: ['Saker i gruppen', invented],
  header: ['Saksnr.', 'Møte nr.', 'Tittel', 'Type', 'Aktivitet', 'Inhabile', 'Deltok', 'Habilitet avgjort av'],
  widths: [10, 10, 44, 14, 11, 20, 44, 28],
  rows,
});

export const cases = sheetOfCases([
  ['1', '1', 'Krav i konkurransegrunnlaget', 'Innspill', 'O1', '', '', ''],
  ['2', '1', 'Legemidler i konkurransen', 'Innspill', 'O2', 'Siri Hauge', 'Ingrid Solberg, Tone Brun', 'Gruppen'],
  ['3', '3', 'Anbefaling til klinikken', 'Råd', 'O3', '', '', ''],
]);

export const flawedCases = sheetOfCases([
  ['1', '1', 'Krav i konkurransegrunnlaget', 'Innspill', 'O1', '', '', ''],
  ['2', '1', 'Legemidler i konkurransen', 'Innspill', 'O2', 'Tone Brun', 'Ingrid Solberg, Tone Brun', ''],
]);

/** The third meeting was led by DMP, though Sykehusinnkjøp called it. */
export const flawedMeetings = (meetings: SampleSheet): SampleSheet => ({
  ...meetings,
  rows: meetings.rows.map((row) => {
    if (row[0] !== '3') return row;
    return row.map((cell, column) => {
      if (meetings.header[column] === 'Møteleder') return 'Anders Lie';
      return meetings.header[column] === 'Virksomhet (møteleder)' ? 'DMP' : cell;
    });
  }),
});
