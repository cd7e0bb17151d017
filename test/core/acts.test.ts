import { expect, test } from 'vitest';
import type { Scalar, Sheet } from '../../core/sheet.ts';
import { baseline, findings, judgeNetwork, memberHeader } from './roster.ts';

const caseHeader = ['Saksnr.', 'Dato', 'Tittel', 'Inhabile', 'Deltok', 'Habilitet avgjort av'];

/** Two cases in which Anne Aas decided on her own habilitet: one of February, one of October 2026. */
function judge(from: Scalar, field = 'Forvaltningslov fra') {
  const sheets: Sheet[] = [
    { name: 'Medlemmer', cells: [memberHeader, ...baseline] },
    {
      name: 'Saker',
      cells: [
        caseHeader,
        ['1/26', '12.02.2026', 'Innkjøp', 'Anne Aas', 'Bjørn Berg', 'Anne Aas'],
        ['2/26', '12.10.2026', 'Utlån', 'Anne Aas', 'Bjørn Berg', 'Anne Aas'],
      ],
    },
    {
      name: 'Oppsett',
      cells: [
        ['Felt', 'Verdi'],
        [field, from],
      ],
    },
  ];
  return judgeNetwork({ request: { workbook: { sheets } } });
}
const told = (from: Scalar, field?: string) =>
  findings(judge(from, field), 'habilitet-decided-by').map(({ values }) => values['case']);

test('without a date the act of 1967 holds: the body decides, not the member', () => {
  expect(told('')).toEqual(['1/26', '2/26']);
  expect(findings(judge(''), 'habilitet-decided-by')[0]?.source.section).toBe('forvaltningsloven 1967 § 8 annet ledd');
});

test('from the day that Oppsett gives, the act of 2025 holds: the member decides', () => {
  expect(told('01.07.2026')).toEqual(['1/26']);
  expect(told('12.10.2026')).toEqual(['1/26']);
  expect(told('13.10.2026')).toEqual(['1/26', '2/26']);
  expect(told(46_204)).toEqual(['1/26']);
  expect(told('01.01.2026', 'Public Administration Act from')).toEqual([]);
});

test('what is found under the act of 2025 cites it', () => {
  const answer = judge('01.01.2026');
  expect(findings(answer, 'habilitet-recorded').map(({ source }) => source.document)).toEqual(
    findings(answer, 'habilitet-recorded').map(() => 'Forvaltningsloven (lov 20.06.2025 nr. 81)'),
  );
});

test('a day that cannot be read, or before the act was adopted, is asked about, and the act of 1967 holds', () => {
  expect(told('våren')).toEqual(['1/26', '2/26']);
  expect(findings(judge('våren'), 'date-unreadable')[0]).toMatchObject({
    at: { sheet: 'Oppsett', cell: 'B2' },
    message: 'Rad 2: datoen «våren» kan ikke tolkes. Skriv dd.mm.åååå.',
  });
  expect(told('19.06.2025')).toEqual(['1/26', '2/26']);
  expect(findings(judge('19.06.2025'), 'value-unknown')[0]?.at).toEqual({ sheet: 'Oppsett', cell: 'B2' });
  expect(findings(judge('20.06.2025'), 'value-unknown')).toEqual([]);
});
