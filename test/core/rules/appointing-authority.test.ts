import { describe, expect, test } from 'vitest';
import { judgeDecisions, judgeTender } from '../decisions.ts';
import { baseline, findings, judgeNetwork, memberHeader } from '../roster.ts';

const rule = 'appointing-authority';
const network = (by: string, more = {}, options = {}) =>
  findings(judgeDecisions({ 'Oppnevnt av': by, ...more }, options), rule);
const dmp = (by: string, decided = '15.01.2026', options = {}) =>
  findings(judgeTender({ 'Oppnevnt av': by, Oppnevningsdato: decided }, options), rule);

describe('members of the network', () => {
  test.each(['Fagdirektørene', 'fagdirektørane i RHF-a', 'Fagdir. Helse Vest', 'RHF-fagdirektørene, sak 12/25'])(
    'may be appointed by «%s»',
    (by) => expect(network(by)).toEqual([]),
  );

  test.each(['Nettverket', 'Helse Vest RHF', 'Administrerende direktør'])('appointed by «%s» are an error', (by) => {
    expect(network(by)).toMatchObject([
      {
        severity: 'error',
        at: { sheet: 'Medlemmer', cell: 'G2' },
        values: { name: 'Anne Aas', authority: 'medical-directors', appointedBy: by, decided: '2025-12-01' },
        message: `Anne Aas: medlemmer skal oppnevnes av fagdirektørene i de regionale helseforetakene. Registrert: «${by}».`,
      },
    ]);
  });

  test.each(['Nettverket (ikke fagdirektørene)', 'Nettverket, ikke godkjent av fagdirektørene'])(
    '«%s» does not name the directors',
    (by) => expect(network(by)).toMatchObject([{ severity: 'error', values: { appointedBy: by } }]),
  );

  test('a word of denial about something else does not take the directors away', () => {
    expect(network('Fagdirektørene (dato ikke kjent)')).toEqual([]);
  });

  test('a second list without the column is asked for it, once, and not its people', () => {
    const second = ['Siv Sund', 'Rita Sol'].map((name) => [name, 'Helse Vest', '01.01.2026', '31.12.2027']);
    const cells = [memberHeader, ...baseline, [], ['Nye medlemmer'], ['Navn', 'Region', 'Fra', 'Til'], ...second];
    const answer = judgeNetwork({ request: { workbook: { sheets: [{ name: 'Medlemmer', cells }] } } });
    expect(findings(answer, rule)).toMatchObject([{ severity: 'undecided', values: { column: 'appointedBy' } }]);
  });

  test.each(['', '-', 'ukjent', 'ikke ført', 'Ikke oppnevnt', 'ja', '01.12.2025'])(
    '«%s» names nobody, which is a warning',
    (by) => {
      expect(network(by)).toMatchObject([{ severity: 'warning', at: { cell: 'G2' } }]);
    },
  );

  test('the sentence says that the cell is empty', () => {
    expect(network('')[0]?.message).toBe(
      'Anne Aas: medlemmer skal oppnevnes av fagdirektørene i de regionale helseforetakene. «Oppnevnt av» mangler.',
    );
  });

  test.each(['Varamedlem', 'Observatør', 'Tilknyttet kompetanse', 'Sekretariat'])(
    'a row of the rôle «%s» is not asked',
    (role) => expect(network('', { Rolle: role })).toEqual([]),
  );

  test('a secretary whom nobody appointed is no member for certain', () => {
    expect(network('', { Rolle: 'Sekretær' })).toEqual([]);
    expect(network('Nettverket', { Rolle: 'Sekretær' })).toMatchObject([{ severity: 'error' }]);
  });

  test('a proposed row is not appointed yet', () => expect(network('', { Merknad: 'Foreslått' })).toEqual([]));

  test('who left before the period is history, who left on its first day is not', () => {
    const left = (day: string) => network('', { 'Oppnevnt fra': '01.01.2024', Fratrådt: day });
    expect(left('31.12.2024')).toEqual([]);
    expect(left('01.01.2025')).toHaveLength(1);
    expect(left('02.01.2025')).toHaveLength(1);
  });

  test('an unknown rôle or a missing name leaves it undecided', () => {
    expect(network('Nettverket', { Rolle: 'Kasserer' })).toMatchObject([
      { severity: 'undecided', values: { about: 'Anne Aas', cells: ['Medlemmer!D2'] } },
    ]);
    expect(network('', { Navn: '#N/A' })).toMatchObject([{ severity: 'undecided', at: { cell: 'A2' } }]);
  });

  test('another body is undecided where the day of appointment is unknown', () => {
    const unknown = { Oppnevningsdato: 'i fjor', 'Oppnevnt fra': '2026–2028' };
    expect(network('Nettverket', unknown)).toMatchObject([{ severity: 'undecided', at: { cell: 'E2' } }]);
    expect(network('Fagdirektørene', unknown)).toEqual([]);
  });

  test('a list without the column says so once', () => {
    expect(findings(judgeDecisions({}, { without: ['Oppnevnt av'] }), rule)).toMatchObject([
      {
        severity: 'undecided',
        message:
          'Hvem som oppnevner er ikke vurdert. Kolonnen «Oppnevnt av» på arket «Medlemmer» mangler og ville avgjort det.',
      },
    ]);
  });

  test('the sentence is given in nynorsk and English too', () => {
    expect(network('Nettverket', {}, { language: 'nn' })[0]?.message).toBe(
      'Anne Aas: medlemer skal oppnemnast av fagdirektørane i dei regionale helseføretaka. Registrert: «Nettverket».',
    );
    expect(network('Nettverket', {}, { language: 'en' })[0]?.message).toBe(
      'Anne Aas: members are to be appointed by the medical directors of the regional health authorities. Entered: “Nettverket”.',
    );
  });
});

describe('members of a DMP group', () => {
  test('another body is undecided where the day cannot be read, and the day is named', () => {
    expect(dmp('Helse Vest', 'januar')).toMatchObject([{ severity: 'undecided', values: { cells: ['Medlemmer!F2'] } }]);
  });

  test.each(['DMP', 'Direktoratet for medisinske produkter', 'DMP v/ avdelingsdirektør'])(
    'may be appointed by «%s»',
    (by) => expect(dmp(by)).toEqual([]),
  );

  test('another body is an error', () => {
    expect(dmp('Sykehusinnkjøp HF')).toMatchObject([
      {
        severity: 'error',
        at: { sheet: 'Medlemmer', cell: 'G2' },
        message: 'Kari Lie: oppnevnes av DMP for et bestemt anbud. Registrert: «Sykehusinnkjøp HF».',
      },
    ]);
  });

  test('an empty cell is an error', () => {
    expect(dmp('')).toMatchObject([
      { severity: 'error', message: 'Kari Lie: oppnevnes av DMP for et bestemt anbud. «Oppnevnt av» mangler.' },
    ]);
  });

  test.each(['Statens legemiddelverk', 'SLV'])('«%s» appointed until 31.12.2023', (by) => {
    const on = { on: '2024-06-01' };
    expect(dmp(by, '30.12.2023', on)).toEqual([]);
    expect(dmp(by, '31.12.2023', on)).toEqual([]);
    expect(dmp(by, '01.01.2024', on)).toMatchObject([{ severity: 'error', values: { decided: '2024-01-01' } }]);
    expect(dmp(by, '02.01.2024', on)).toHaveLength(1);
  });

  test('the former name is undecided where the day of appointment cannot be read', () => {
    expect(dmp('SLV', 'i fjor')).toMatchObject([{ severity: 'undecided' }]);
  });

  test('the user representative is asked about, the project team is not', () => {
    const ofType = (type: string) => findings(judgeTender({ 'Oppnevnt av': '', Deltakertype: type }), rule);
    expect(ofType('Profesjonell brukerrepresentant')).toHaveLength(1);
    expect(ofType('Prosjektteam')).toEqual([]);
  });

  test('the sentence is given in nynorsk and English too', () => {
    expect(dmp('', undefined, { language: 'nn' })[0]?.message).toBe(
      'Kari Lie: blir oppnemnd av DMP for eit bestemt anbod. «Oppnemnd av» manglar.',
    );
    expect(dmp('', undefined, { language: 'en' })[0]?.message).toBe(
      'Kari Lie: is to be appointed by DMP for a certain tender. “Appointed by” is missing.',
    );
  });
});
