/** The baseline with its proposals and decisions, one row changed by header. */
import type { Answer } from '../../core/answer.ts';
import type { Language } from '../../core/language.ts';
import type { Scalar } from '../../core/sheet.ts';
import { baseline, dmpHeader, fourMeetings, judgeDmp, judgeNetwork, meetingHeader, memberHeader } from './roster.ts';

export type Change = Readonly<Record<string, Scalar>>;

const proposal: Change = { 'Foreslått av': 'Nettverket', Forslagsdato: '01.10.2025', Oppnevningsdato: '01.12.2025' };
// Columns that other rules add at the end of the common headers are left out: the cells named in the tests stay where they are.
const ownHeader = memberHeader.slice(0, 9);
const decisionHeader = [...ownHeader, ...Object.keys(proposal)];

interface Options {
  readonly on?: string;
  readonly language?: Language;
  /** Columns the list does not have. */
  readonly without?: readonly string[];
  readonly setup?: readonly (readonly [string, Scalar])[];
}

const sheetOf = (name: string, header: readonly string[], rows: readonly Change[]) => ({
  name,
  cells: [[...header], ...rows.map((row) => header.map((column) => row[column] ?? ''))],
});

const setupOf = ({ setup }: Options) =>
  setup === undefined ? [] : [{ name: 'Oppsett', cells: [['Felt', 'Verdi'], ...setup] }];

/** Judges the network's baseline with every decision documented; `changes` go to Anne Aas in row 2, or are rows below the others. */
export function judgeDecisions(change: Change = {}, options: Options = {}, added: readonly Change[] = []): Answer {
  const { on = '2026-11-22', language = 'nb', without = [] } = options;
  const header = decisionHeader.filter((column) => !without.includes(column));
  const rows = baseline.map((row, index): Change => {
    const own = Object.fromEntries(ownHeader.map((column, at) => [column, row[at] ?? '']));
    return { ...own, ...proposal, ...(index === 0 ? change : {}) };
  });
  const sheets = [
    sheetOf('Medlemmer', header, [...rows, ...added]),
    { name: 'Møter', cells: [meetingHeader, ...fourMeetings] },
    ...setupOf(options),
  ];
  return judgeNetwork({ on, language, request: { workbook: { sheets } } });
}

const specialist: Change = {
  Navn: 'Kari Lie',
  Tittel: 'overlege',
  Virksomhet: 'Helse Bergen HF',
  Region: 'Helse Vest',
  Deltakertype: 'Spesialist',
  Oppnevningsdato: '15.01.2026',
  'Oppnevnt av': 'DMP',
  'Habilitet (status)': 'H1',
  'Habilitet avklart': '10.01.2026',
  'Taushetserklæring signert': '10.01.2026',
  Fagfelt: 'onkologi',
  Rekrutteringskanal: 'Spesialistforening',
  'Foreslått av': 'Norsk onkologisk forening',
};
const representative: Change = {
  ...specialist,
  Navn: 'Eli Bø',
  Region: '',
  Deltakertype: 'Profesjonell brukerrepresentant',
  Fagfelt: '',
  Rekrutteringskanal: 'Direkte',
  'Foreslått av': '',
};

/** Judges a DMP group of a specialist (row 2, changed) and a professional user representative (row 3). */
export function judgeTender(change: Change = {}, options: Options = {}): Answer {
  const { on = '2026-11-22', language = 'nb', without = [], setup = [['Anbud', 'Onkologi 2026']] } = options;
  const wanted = ['Fagfelt', 'Rekrutteringskanal', 'Foreslått av', ...Object.keys(change)];
  const header = [...new Set([...dmpHeader.slice(0, 13), ...wanted])].filter((column) => !without.includes(column));
  const sheets = [
    sheetOf('Medlemmer', header, [{ ...specialist, ...change }, representative]),
    ...setupOf(setup.length === 0 ? {} : { setup }),
  ];
  return judgeDmp({ on, language, request: { workbook: { sheets } } });
}
