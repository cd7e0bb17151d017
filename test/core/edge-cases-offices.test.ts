/** The edge cases of the domain about offices, by their number there; literal expected values. */
import { describe, expect, test } from 'vitest';
import { judgeOffices, secretary } from './office-sheets.ts';
import { findings, members } from './roster.ts';

const told = (answer: ReturnType<typeof judgeOffices>) =>
  findings(answer)
    .filter(({ rule }) => /leader|secretary|constituted/.test(rule))
    .map(({ rule, severity, message }) => [rule, severity, message]);

describe('15: leader A to 31.03.2026, leader B', () => {
  const from = (day: string, meeting: string) =>
    told(
      judgeOffices([
        ['Leder', 'Anne Aas', '01.01.2026', '31.03.2026', '4/25'],
        ['Leder', 'Eva Foss', day, '', meeting],
        secretary,
      ]),
    );

  test('a: from 01.04.2026 is right', () => expect(from('01.04.2026', '1')).toEqual([]));

  test('b: from 31.03.2026 is a warning', () => {
    expect(from('31.03.2026', '1')).toEqual([
      ['two-leaders', 'warning', '2 ledere samtidig 31.03.2026 (1 dag): Anne Aas og Eva Foss.'],
    ]);
  });

  test('c: from 01.03.2026 are two leaders for the month', () => {
    expect(from('01.03.2026', '1')).toEqual([
      ['two-leaders', 'error', '2 ledere samtidig 01.03.2026–31.03.2026 (31 dager): Anne Aas og Eva Foss.'],
    ]);
  });

  test('d: from 15.05.2026 leaves no leader in between', () => {
    expect(from('15.05.2026', '1')).toEqual([
      ['no-leader', 'warning', 'Nettverket har ingen leder 01.04.2026–14.05.2026.'],
    ]);
  });

  test('the same from the rôles of the member list, without a sheet Verv', () => {
    const by = 'Fagdirektørene i RHF-ene';
    const led = (start: string) =>
      told(
        judgeOffices(null, {
          members: members({ 0: { 5: '31.03.2026' }, 1: { 3: 'Sekretær' } }, [
            ['Kari Lie', 'Oslo universitetssykehus HF', 'Helse Sør-Øst', 'Leder', start, '31.12.2027', by],
          ]),
        }),
      ).filter(([rule]) => rule !== 'self-constituted');
    expect(led('01.04.2026')).toEqual([]);
    expect(led('31.03.2026').map(([rule, severity]) => [rule, severity])).toEqual([['two-leaders', 'warning']]);
    expect(led('01.03.2026').map(([rule, severity]) => [rule, severity])).toEqual([['two-leaders', 'error']]);
    expect(led('15.05.2026')).toEqual([['no-leader', 'warning', 'Nettverket har ingen leder 01.04.2026–14.05.2026.']]);
  });
});

test('16: «Leder utpekt av Helse Sør-Øst RHF» is an error: the network constitutes itself', () => {
  expect(
    told(judgeOffices([['Leder', 'Anne Aas', '01.01.2026', '', 'Utpekt av Helse Sør-Øst RHF'], secretary])),
  ).toEqual([
    ['self-constituted', 'error', 'Leder: ført er «Utpekt av Helse Sør-Øst RHF». Nettverket konstituerer seg selv.'],
  ]);
});
