import { expect, test } from 'vitest';
import { judgeDecisions } from '../decisions.ts';
import { findings } from '../roster.ts';

const rule = 'retroactive-appointment';
const late = (name: string, decided: string) => ({
  ...{ Navn: name, Region: 'Helse Vest', Rolle: 'Medlem', 'Oppnevnt fra': '01.01.2026', 'Oppnevnt til': '31.12.2027' },
  Oppnevningsdato: decided,
});

test('when one decision is put right, what is said of the next keeps its key', () => {
  const judged = (first: string) =>
    findings(judgeDecisions({}, {}, [late('Kari Lie', first), late('Per Lie', '02.01.2026')]), rule);
  expect(judged('02.01.2026').map(({ values }) => values.name)).toEqual(['Kari Lie', 'Per Lie']);
  expect(judged('01.01.2026').map(({ key }) => key)).toEqual([judged('02.01.2026')[1]?.key]);
});

test('a decision that cannot be read is the only open date of a row whose start is there, and the other way about', () => {
  const cells = (decided: string, from: string) =>
    findings(judgeDecisions({}, {}, [{ ...late('Kari Lie', decided), 'Oppnevnt fra': from }]), rule).map(
      ({ values }) => values.cells,
    );
  expect(cells('i høst', '01.01.2026')).toEqual([['Medlemmer!L12']]);
  expect(cells('01.12.2025', '05.06')).toEqual([['Medlemmer!E12']]);
  expect(cells('i høst', '05.06')).toEqual([['Medlemmer!L12']]);
});

test('who is merely there, and fills no seat, is not asked for a decision', () => {
  expect(findings(judgeDecisions({}, {}, [{ ...late('Kari Lie', ''), Rolle: 'Observatør' }]), rule)).toEqual([]);
});
