import type { Answer, AnswerFinding, Refusal, Request } from '../../core/answer.ts';
import type { Language } from '../../core/language.ts';
import type { Scalar, Sheet } from '../../core/sheet.ts';
import { validate } from '../../core/validate.ts';
import { mandates } from '../../mandates/index.ts';

/** A row of the network's list: name, employer, region, rôle, from, to, appointed by, then optionally left, remark and sex. */
export type Member = readonly Scalar[];
/** A row of the meeting list: number, date, type, form, status, remark. */
export type MeetingRow = readonly Scalar[];

export const memberHeader = [
  'Navn',
  'Virksomhet',
  'Region',
  'Rolle',
  'Oppnevnt fra',
  'Oppnevnt til',
  'Oppnevnt av',
  'Fratrådt',
  'Merknad',
  'Kjønn',
];
export const meetingHeader = ['Møte nr.', 'Dato', 'Type', 'Form', 'Status', 'Merknad'];
export const dmpHeader = [
  ...['Navn', 'Tittel', 'Virksomhet', 'Region', 'Deltakertype', 'Oppnevningsdato', 'Oppnevnt av'],
  ...[
    'Habilitet (status)',
    'Habilitet avklart',
    'Habilitet gjelder',
    'Taushetserklæring signert',
    'Fratrådt',
    'Merknad',
  ],
];

const directors = 'Fagdirektørene i RHF-ene';

const ten: readonly Member[] = [
  ['Anne Aas', 'Akershus universitetssykehus HF', 'Helse Sør-Øst', 'Leder', '01.01.2026', '31.12.2027', directors],
  ['Bjørn Berg', 'Oslo universitetssykehus HF', 'Helse Sør-Øst', 'Medlem', '01.01.2026', '31.12.2027', directors],
  ['Cecilie Dahl', 'Sykehuset Innlandet HF', 'Helse Sør-Øst', 'Medlem', '01.01.2026', '31.12.2027', directors],
  ['David Eide', 'Vestre Viken HF', 'Helse Sør-Øst', 'Medlem', '01.01.2026', '31.12.2027', directors],
  ['Eva Foss', 'Helse Bergen HF', 'Helse Vest', 'Medlem', '01.01.2026', '31.12.2027', directors],
  ['Frode Gran', 'Helse Stavanger HF', 'Helse Vest', 'Medlem', '01.01.2026', '31.12.2027', directors],
  ['Grete Holm', 'St. Olavs hospital HF', 'Helse Midt-Norge', 'Medlem', '01.01.2026', '31.12.2027', directors],
  ['Hans Iversen', 'Helse Møre og Romsdal HF', 'Helse Midt-Norge', 'Medlem', '01.01.2026', '31.12.2027', directors],
  ['Ida Juul', 'Universitetssykehuset Nord-Norge HF', 'Helse Nord', 'Medlem', '01.01.2026', '31.12.2027', directors],
  ['Jon Krogh', 'Nordlandssykehuset HF', 'Helse Nord', 'Medlem', '01.01.2026', '31.12.2027', directors],
];

/** The baseline of domain.md 5: ten valid members 4/2/2/2, 01.01.2026–31.12.2027. Row 2 of the sheet is the first of them. */
export const baseline: readonly Member[] = ten.map((row, index) => [...row, '', '', index % 2 === 0 ? 'K' : 'M']);

/** Four held meetings of 2026 and none missing: nothing to say about any half-year. */
export const fourMeetings: readonly MeetingRow[] = [
  ['1', '12.02.2026', 'Ordinært', 'Fysisk', 'Avholdt', ''],
  ['2', '21.05.2026', 'Ordinært', 'Digitalt', 'Avholdt', ''],
  ['3', '17.09.2026', 'Ordinært', 'Fysisk', 'Avholdt', ''],
  ['4', '12.11.2026', 'Ordinært', 'Digitalt', 'Avholdt', ''],
];

/** The baseline with some rows replaced by index, or removed with null, and others added below. */
export function members(
  changes: Readonly<Record<number, Partial<Record<number, Scalar>> | null>> = {},
  added: readonly Member[] = [],
): Member[] {
  const changed = baseline.flatMap((row, index) => {
    const change = changes[index];
    if (change === null) return [];
    return [Array.from({ length: memberHeader.length }, (_, column) => change?.[column] ?? row[column] ?? '')];
  });
  return [...changed, ...added];
}

interface Case {
  readonly members?: readonly Member[];
  readonly meetings?: readonly MeetingRow[] | null;
  readonly on?: string;
  readonly language?: Language;
  readonly setup?: readonly (readonly [string, Scalar])[];
  /** Sheets beside these. */
  readonly sheets?: readonly Sheet[];
  readonly request?: Partial<Request>;
}

function sheetsOf(part: Case, header: readonly string[]): Sheet[] {
  const sheets: Sheet[] = [{ name: 'Medlemmer', cells: [[...header], ...(part.members ?? baseline)] }];
  if (part.meetings !== null)
    sheets.push({ name: 'Møter', cells: [meetingHeader, ...(part.meetings ?? fourMeetings)] });
  if (part.setup !== undefined) sheets.push({ name: 'Oppsett', cells: [['Felt', 'Verdi'], ...part.setup] });
  return [...sheets, ...(part.sheets ?? [])];
}

export function isAnswer(result: Answer | Refusal): result is Answer {
  return !('reason' in result);
}

function answered(request: Request): Answer {
  const result = validate(request, mandates);
  if (!isAnswer(result)) throw new Error(`refused: ${result.detail}`);
  return result;
}

/** Judges the network's sheets, by default the flawless baseline, on 22.11.2026. */
export function judgeNetwork(part: Case = {}): Answer {
  const { on = '2026-11-22', language = 'nb' } = part;
  const workbook = { sheets: sheetsOf(part, memberHeader) };
  return answered({ on, language, workbook, group: { mandate: 'behandlingshjelpemidler' }, ...part.request });
}

/** Judges a DMP group's member list (`dmpHeader`) on 22.11.2026, without a list of meetings unless one is given. */
export function judgeDmp(part: Case): Answer {
  const { on = '2026-11-22', language = 'nb' } = part;
  const workbook = { sheets: sheetsOf({ meetings: null, ...part }, dmpHeader) };
  return answered({ on, language, workbook, group: { mandate: 'dmp-spesialist-brukergruppe' }, ...part.request });
}

/** The findings of the only group, of one rule or all. */
export function findings(answer: Answer, rule?: string): readonly AnswerFinding[] {
  const all = answer.groups.flatMap((group) => group.findings);
  return rule === undefined ? all : all.filter((finding) => finding.rule === rule);
}

/** A rule that needs a sheet or a column which these few sheets do not hold says so. */
const isOfOtherParts = ({ rule, values }: AnswerFinding) =>
  values.column !== undefined || (values.missing !== undefined && rule !== 'meeting-frequency');

/** Notes that the flawless baseline has. */
const informing = ['associated-expertise', 'habilitet-recorded'];

/** Rows that other tests add do not say the sex. */
const isOfUntoldSex = ({ rule, severity }: AnswerFinding) => rule === 'gender-balance' && severity === 'undecided';

/** `rule severity cell` of every finding but those that merely inform of the flawless baseline. */
export function brief(answer: Answer): string[] {
  return findings(answer)
    .filter((finding) => !informing.includes(finding.rule) && !isOfOtherParts(finding) && !isOfUntoldSex(finding))
    .map(
      ({ rule, severity, at }) =>
        `${rule} ${severity} ${at === undefined ? '-' : `${at.sheet}${at.cell === undefined ? '' : `!${at.cell}`}`}`,
    );
}
