import { expect, test } from 'vitest';
import { judgeDecisions } from '../decisions.ts';
import { findings } from '../roster.ts';

const rule = 'retroactive-appointment';
const decided = (day: string, more = {}, options = {}) =>
  findings(judgeDecisions({ Oppnevningsdato: day, ...more }, options), rule);

test('a decision dated the day after the start is a warning', () => {
  expect(decided('02.01.2026')).toMatchObject([
    {
      severity: 'warning',
      at: { sheet: 'Medlemmer', cell: 'L2' },
      values: { name: 'Anne Aas', from: '2026-01-01', decided: '2026-01-02' },
      message: 'Anne Aas: oppnevnt med virkning fra 01.01.2026, men vedtaket er datert 02.01.2026.',
    },
  ]);
});

test('a decision on the day of the start, or the day before, is in time', () => {
  expect(decided('01.01.2026')).toEqual([]);
  expect(decided('31.12.2025')).toEqual([]);
});

test('Oppsett may accept a decision some days late', () => {
  const setup = [['Vedtak etter oppnevnt fra: dager som godtas', '14']];
  expect(decided('15.01.2026', {}, { setup })).toEqual([]);
  expect(decided('16.01.2026', {}, { setup })).toHaveLength(1);
});

test('who is no member is not asked', () => {
  expect(decided('02.01.2026', { Rolle: 'Varamedlem' })).toEqual([]);
});

test('every date that is missing or cannot be read is named in one undecided finding', () => {
  const [found, ...others] = findings(
    judgeDecisions({ Oppnevningsdato: 'i høst' }, {}, [
      { Navn: 'Kari Lie', Region: 'Helse Vest', Rolle: 'Medlem', 'Oppnevnt fra': '01.01.2026' },
      {
        Navn: 'Per Lie',
        Region: 'Helse Vest',
        Rolle: 'Medlem',
        'Oppnevnt fra': '05.06',
        Oppnevningsdato: '01.12.2025',
      },
    ]),
    rule,
  );
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    severity: 'undecided',
    values: { cells: ['Medlemmer!L2', 'Medlemmer!L12', 'Medlemmer!E13'] },
  });
});

test('an unknown rôle leaves a late decision undecided', () => {
  expect(decided('02.01.2026', { Rolle: 'Kasserer' })).toMatchObject([{ severity: 'undecided', at: { cell: 'D2' } }]);
});

test('a list without the column says so once', () => {
  expect(findings(judgeDecisions({}, { without: ['Oppnevningsdato'] }), rule)).toMatchObject([
    {
      severity: 'undecided',
      message:
        'Oppnevning med tilbakevirkende kraft er ikke vurdert. Kolonnen «Oppnevningsdato» på arket «Medlemmer» mangler og ville avgjort det.',
    },
  ]);
});

test('who left before the period is history', () => {
  const left = { 'Oppnevnt fra': '01.01.2024', Fratrådt: '31.12.2024' };
  expect(decided('01.02.2024', left)).toEqual([]);
  expect(decided('01.02.2024', { ...left, Fratrådt: '01.01.2025' })).toHaveLength(1);
});

test('the sentence is given in nynorsk and English too', () => {
  expect(decided('02.01.2026', {}, { language: 'nn' })[0]?.message).toBe(
    'Anne Aas: oppnemnd med verknad frå 01.01.2026, men vedtaket er datert 02.01.2026.',
  );
  expect(decided('02.01.2026', {}, { language: 'en' })[0]?.message).toBe(
    'Anne Aas: appointed with effect from 01.01.2026, but the decision is dated 02.01.2026.',
  );
});
