/** The baseline with a sheet Verv. */
import type { Answer } from '../../core/answer.ts';
import type { Language } from '../../core/language.ts';
import type { Scalar } from '../../core/sheet.ts';
import {
  fourMeetings,
  judgeNetwork,
  meetingHeader,
  memberHeader,
  members,
  type MeetingRow,
  type Member,
} from './roster.ts';

/** A row of Verv: office, name, from, to, elected in. */
export type OfficeRow = readonly Scalar[];
export const officeHeader = ['Funksjon', 'Navn', 'Fra', 'Til', 'Valgt i møte'];

/** Held before anybody's office begins: the network constitutes itself there. */
export const constituting: MeetingRow = ['4/25', '11.12.2025', 'Ordinært', 'Fysisk', 'Avholdt', ''];
export const secretary: OfficeRow = ['Sekretær', 'Bjørn Berg', '01.01.2026', '', '4/25'];
export const leader: OfficeRow = ['Leder', 'Anne Aas', '01.01.2026', '', '4/25'];

interface Options {
  readonly members?: readonly Member[];
  /** Null leaves the sheet out. */
  readonly meetings?: readonly MeetingRow[] | null;
  readonly header?: readonly string[];
  readonly on?: string;
  readonly language?: Language;
  readonly setup?: readonly (readonly [string, Scalar])[];
}

/** Judges the flawless members and meetings with a sheet Verv, on 22.11.2026; without one when the rows are null. */
export function judgeOffices(rows: readonly OfficeRow[] | null, options: Options = {}): Answer {
  const { meetings = [constituting, ...fourMeetings], header = officeHeader, setup, on, language } = options;
  const width = memberHeader.length;
  const roster = (options.members ?? members()).map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  const sheets = [
    { name: 'Medlemmer', cells: [[...memberHeader], ...roster] },
    ...(meetings === null ? [] : [{ name: 'Møter', cells: [meetingHeader, ...meetings] }]),
    ...(rows === null ? [] : [{ name: 'Verv', cells: [[...header], ...rows] }]),
    ...(setup === undefined ? [] : [{ name: 'Oppsett', cells: [['Felt', 'Verdi'], ...setup] }]),
  ];
  return judgeNetwork({
    ...(on === undefined ? {} : { on }),
    ...(language === undefined ? {} : { language }),
    request: { workbook: { sheets } },
  });
}
