import { expect, test } from 'vitest';
import { judgeTender } from '../decisions.ts';
import { findings } from '../roster.ts';

const judged = (change = {}, options = {}) => findings(judgeTender(change, options), 'recruitment-recorded');

test.each(['Spesialistforening', 'brukerforening', 'Spesialistnettverk', 'Direkte', 'Pasientforeining'])(
  '«%s» with a proposer is documented',
  (channel) => expect(judged({ Rekrutteringskanal: channel })).toEqual([]),
);

test('an empty channel is a note', () => {
  expect(judged({ Rekrutteringskanal: '' })).toMatchObject([
    {
      severity: 'note',
      at: { sheet: 'Medlemmer', cell: 'O2' },
      values: { name: 'Kari Lie', why: 'missing', channel: '' },
      message: 'Kari Lie: rekrutteringskanal er ikke dokumentert.',
    },
  ]);
});

test('a channel of another kind is a note', () => {
  expect(judged({ Rekrutteringskanal: 'annonse' })[0]?.message).toBe(
    'Kari Lie: rekrutteringskanal er ikke dokumentert. «annonse» er ført. Ventet spesialistforening, brukerforening, spesialistnettverk eller direkte.',
  );
});

test('an association or a network that is not named is a note; directly needs nobody', () => {
  const unnamed = (channel: string) => judged({ Rekrutteringskanal: channel, 'Foreslått av': '' });
  expect(unnamed('Spesialistforening')).toMatchObject([
    {
      at: { cell: 'P2' },
      message:
        'Kari Lie: rekrutteringskanal er ikke dokumentert. «Spesialistforening» er ført, men ikke hvem som foreslo («Foreslått av»).',
    },
  ]);
  expect(unnamed('Spesialistnettverk')).toHaveLength(1);
  expect(unnamed('Direkte')).toEqual([]);
});

test('the project team is not recruited', () => {
  expect(judged({ Rekrutteringskanal: '', Deltakertype: 'Prosjektteam' })).toEqual([]);
});

test('an unknown deltakertype leaves it undecided', () => {
  expect(judged({ Rekrutteringskanal: '', Deltakertype: 'Gjest' })).toMatchObject([
    { severity: 'undecided', at: { cell: 'E2' } },
  ]);
});

test('a list without the column says so once', () => {
  expect(judged({}, { without: ['Rekrutteringskanal'] })).toMatchObject([
    { severity: 'undecided', values: { missing: 'members', column: 'channel' } },
  ]);
  expect(judged({}, { without: ['Foreslått av'] })).toMatchObject([
    { severity: 'undecided', values: { missing: 'members', column: 'proposedBy' } },
  ]);
});

test('the sentence is given in nynorsk and English too', () => {
  const said = (language: 'nn' | 'en') => judged({ 'Foreslått av': '' }, { language })[0]?.message;
  expect(said('nn')).toBe(
    'Kari Lie: rekrutteringskanal er ikkje dokumentert. «Spesialistforening» er ført, men ikkje kven som føreslo («Føreslått av»).',
  );
  expect(said('en')).toBe(
    'Kari Lie: the recruitment channel is not documented. “Spesialistforening” is entered, but not who proposed (“Proposed by”).',
  );
});
