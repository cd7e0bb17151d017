import { day, type SampleCell, type SampleSheet } from './sheet.ts';

type Row = readonly SampleCell[];
const invented = 'Eksempel fra Mandatvakt. Alle navn er oppdiktet.';

const caseHeader = [
  ...['Saksnr.', 'Møte nr.', 'Tittel', 'Type', 'Aktivitet', 'Prinsipiell', 'Oversendt fagdirektørene', 'Konklusjon'],
  ...['Inhabile', 'Deltok', 'Habilitet avgjort av'],
];
const caseWidths = [10, 10, 40, 14, 11, 12, 25, 34, 18, 44, 32];
const sheetOfCases = (rows: readonly Row[]): SampleSheet => ({
  name: 'Saker',
  above: ['Saker i nettverket', invented],
  header: caseHeader,
  widths: caseWidths,
  rows,
});

const numbers = ['1/25', '2/25', '3/25', '4/25', '1/26', '2/26', '3/26', '4/26'];
/** Four meetings of 2025 and four of 2026: x is present, f is forfall, a dot says nothing. */
const marks: Readonly<Record<string, string>> = {
  'Ragnhild Lund': 'xxxxxxxx',
  'Per Aronsen': 'xxfxxxxx',
  'Mette Brekke': 'xxxx....',
  'Tor Vik': 'xfxx....',
  'Nina Sand': '....xxxx',
  'Kjell Øverland': '....xxfx',
  'Eirik Lunde': 'xxxxxxxx',
  'Astrid Moe': 'fxxx....',
  'Gro Åsheim': '....xxxf',
  'Jorunn Haug': 'xxxxxfxx',
  'Ola Strand': 'xxxfxxxx',
  'Marit Sara': 'xxxxxxxx',
  'Lars Nilsen': 'xfxx....',
  'Aslak Hætta': '....xxxx',
  'Hilde Tangen': '....x.x.',
};
const words: Readonly<Record<string, string>> = { x: 'x', f: 'forfall', '.': '' };

/** Names down and meetings across, as most secretaries keep it. */
export const attendance: SampleSheet = {
  name: 'Deltakelse',
  above: ['Fremmøte', invented],
  header: ['Navn', ...numbers],
  widths: [24, ...numbers.map(() => 9)],
  rows: Object.entries(marks).map(([name, states]) => [name, ...Array.from(states, (state) => words[state] ?? state)]),
};

export const cases = sheetOfCases([
  ['1/25', '1/25', 'Like tilbud av CPAP i regionene', 'Drøfting', 'A1', 'nei', '', 'Følges opp', '', '', ''],
  ['2/25', '1/25', 'Logistikk for forbruksmateriell', 'Råd', 'A2', 'nei', '', 'Felles lager anbefales', '', '', ''],
  ['3/25', '2/25', 'Nettsidene for pasienter', 'Orientering', 'A3', 'nei', '', 'Tatt til orientering', '', '', ''],
  ['4/25', '3/25', 'Samarbeid med kommunene', 'Drøfting', 'A4', 'nei', '', 'Følges opp', '', '', ''],
  ['5/25', '3/25', 'Hjemmebehandling av barn', 'Råd', 'A5', 'ja', day('2025-10-01'), 'Oversendt', '', '', ''],
  ['6/25', '4/25', 'Utviklingstall', 'Orientering', 'A6', 'nei', '', 'Tatt til orientering', '', '', ''],
  ['1/26', '1/26', 'Like rutiner for opplæring', 'Drøfting', 'A1', 'nei', '', 'Følges opp', '', '', ''],
  [
    ...['2/26', '1/26', 'Anbud på infusjonspumper', 'Råd', 'A2', 'nei', '', 'Krav anbefalt', 'Kjell Øverland'],
    ...['Ragnhild Lund, Eirik Lunde og Marit Sara', 'Nettverket, uten Kjell Øverland'],
  ],
  ['3/26', '2/26', 'Brosjyre for helsepersonell', 'Orientering', 'A3', 'nei', '', 'Tatt til orientering', '', '', ''],
  ['4/26', '2/26', 'Samarbeid med Sykehusinnkjøp', 'Drøfting', 'A4', 'nei', '', 'Følges opp', '', '', ''],
  ['5/26', '3/26', 'Egenandel for utstyr', 'Råd', 'A5', 'ja', day('2026-09-28'), 'Oversendt', '', '', ''],
  ['6/26', '4/26', 'Utviklingstall', 'Orientering', 'A6', 'nei', '', 'Tatt til orientering', '', '', ''],
]);

/** One row for each who met; a guest among them. */
export const flawedAttendance: SampleSheet = {
  name: 'Deltakelse',
  above: ['Fremmøte', invented],
  header: ['Møte nr.', 'Navn', 'Oppmøte', 'Vara for'],
  widths: [10, 24, 16, 24],
  rows: [
    ['1/26', 'Ragnhild Lund', 'til stede', ''],
    ['1/26', 'Per Aronsen', 'til stede', ''],
    ['1/26', 'Eirik Lunde', 'forfall', ''],
    ['1/26', 'Kari Bakke', 'til stede', ''],
    ['3/26', 'Ragnhild Lund', 'til stede', ''],
    ['3/26', 'Gunn Li', 'til stede', ''],
    ['3/26', 'Eirik Lunde', 'til stede', ''],
  ],
};

export const flawedCases = sheetOfCases([
  ['1/26', '1/26', 'Lik opplæring i regionene', 'Drøfting', 'A1', 'ja', '', 'Følges opp', '', '', ''],
  [
    ...['2/26', '1/26', 'Anbud på infusjonspumper', 'Vedtak', 'A2', 'nei', '', 'Leverandør valgt', 'Per Aronsen'],
    ...['Ragnhild Lund, Per Aronsen', 'leder'],
  ],
  ['3/26', '3/26', 'Brosjyre for pasienter', 'Orientering', 'A3', 'nei', '', 'Tatt til orientering', '', '', ''],
]);
