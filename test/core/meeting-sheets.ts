import type { Answer } from '../../core/answer.ts';
import type { Language } from '../../core/language.ts';
import type { Scalar, Sheet } from '../../core/sheet.ts';
import { baseline, judgeNetwork, memberHeader, type Member } from './roster.ts';

export type Row = readonly Scalar[];

/** What stands on the sheets beside the roster; each with its header. A sheet left out is not in the workbook. */
export interface Sheets {
  readonly mandate?: 'behandlingshjelpemidler' | 'dmp-spesialist-brukergruppe';
  /** With its header; the network's baseline when left out. */
  readonly members?: readonly Row[];
  readonly meetings?: readonly Row[];
  readonly attendance?: readonly Row[];
  readonly cases?: readonly Row[];
  readonly on?: string;
  readonly language?: Language;
}

/** Judges a workbook of members, meetings, attendance and cases on 22.11.2026. */
export function judgeSheets(given: Sheets): Answer {
  const { mandate = 'behandlingshjelpemidler', members = [memberHeader, ...baseline], on = '2026-11-22' } = given;
  const sheet = (name: string, cells: readonly Row[] | undefined): Sheet[] =>
    cells === undefined ? [] : [{ name, cells }];
  const sheets = [
    ...sheet('Medlemmer', members),
    ...sheet('Møter', given.meetings),
    ...sheet('Deltakelse', given.attendance),
    ...sheet('Saker', given.cases),
  ];
  return judgeNetwork({ on, language: given.language ?? 'nb', request: { group: { mandate }, workbook: { sheets } } });
}

const dmpMemberHeader = ['Navn', 'Virksomhet', 'Deltakertype', 'Oppnevningsdato', 'Fratrådt'];
/** A group of DMP: a specialist, a professional user representative until 31.08.2026, another from 01.09.2026, and the project's leader. */
export const dmpMembers: readonly Member[] = [
  dmpMemberHeader,
  ['Kari Lie', 'Helse Bergen HF', 'Spesialist', '15.01.2026', ''],
  ['Eli Bø', 'Kreftnettverket', 'Profesjonell brukerrepresentant', '15.01.2026', '31.08.2026'],
  ['Per Ås', 'Kreftnettverket', 'Profesjonell brukerrepresentant', '01.09.2026', ''],
  ['Ola Dal', 'Foreningen', 'Pasientforening', '15.01.2026', ''],
  ['Tor Vik', 'DMP', 'Prosjektteam', '15.01.2026', ''],
];
export const dmpMeetingHeader = [
  ...['Møte nr.', 'Dato', 'Type', 'Status', 'Innkalt av', 'Møteleder', 'Virksomhet (møteleder)'],
];
