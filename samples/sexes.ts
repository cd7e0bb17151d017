import type { SampleCell, SampleSheet } from './sheet.ts';

const women = [
  ...['Ragnhild Lund', 'Mette Brekke', 'Nina Sand', 'Astrid Moe', 'Gro Åsheim', 'Jorunn Haug', 'Marit Sara'],
  ...['Hilde Tangen', 'Ingrid Solberg', 'Siri Hauge', 'Tone Brun', 'Ellen Ruud'],
];

/** The list of members with the column Kjønn last, as the invented names have it. */
export function withSexes(sheet: SampleSheet): SampleSheet {
  const { header, widths, rows } = sheet;
  const name = header.indexOf('Navn');
  const told = rows.map((row): readonly SampleCell[] => {
    const who = row[name];
    const rest = Array.from({ length: header.length - row.length }, () => '');
    return typeof who === 'string' ? [...row, ...rest, women.includes(who) ? 'K' : 'M'] : row;
  });
  return { ...sheet, header: [...header, 'Kjønn'], widths: [...widths, 8], rows: told };
}
