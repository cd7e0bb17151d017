import type { Answer, AnswerFinding, Severity } from './answer.ts';
import type { Language, Text } from './language.ts';

/** One finding as it is shown in a workbook. Without `cell` it stands only in the sheet of findings; without `sheet` it concerns the whole group. */
export interface FindingLine {
  readonly severity: Severity;
  readonly rule: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly message: string;
  /** What the finding rests on, in one line. */
  readonly source: string;
  /** The severity as a word, in the reader's language. */
  readonly label: string;
}

export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { nb: 'Feil', nn: 'Feil', en: 'Error' },
  warning: { nb: 'Advarsel', nn: 'Åtvaring', en: 'Warning' },
  note: { nb: 'Merknad', nn: 'Merknad', en: 'Note' },
  undecided: { nb: 'Ikke vurdert', nn: 'Ikkje vurdert', en: 'Not assessed' },
};

const waived: Text = { nb: 'Unntak', nn: 'Unntak', en: 'Waiver' };

function toMessage({ message, waiver }: AnswerFinding, group: string | undefined, language: Language): string {
  const named = group === undefined ? message : `${group}: ${message}`;
  return waiver === null ? named : `${named} ${waived[language]}: ${waiver.reason}`;
}

/** The findings of all groups, in the answer's order; with several groups each message begins with its group's name. */
export function findingLines({ groups, language }: Answer): readonly FindingLine[] {
  return groups.flatMap(({ name, findings }) =>
    findings.map((finding) => ({
      severity: finding.severity,
      rule: finding.rule,
      ...(finding.at === undefined ? {} : finding.at),
      message: toMessage(finding, groups.length > 1 ? name : undefined, language),
      source: [finding.source.document, finding.source.section].filter((part) => part !== '').join(', '),
      label: severityWords[finding.severity][language],
    })),
  );
}

/** Headers of the table of findings, in the order of its columns. */
export const findingHeaders: Readonly<Record<Language, readonly [string, string, string, string, string]>> = {
  nb: ['Alvorlighet', 'Ark', 'Celle', 'Melding', 'Kilde'],
  nn: ['Alvorsgrad', 'Ark', 'Celle', 'Melding', 'Kjelde'],
  en: ['Severity', 'Sheet', 'Cell', 'Message', 'Source'],
};

/** What the table says when there is nothing to tell. */
export const noFindings: Text = { nb: 'Ingen funn.', nn: 'Ingen funn.', en: 'No findings.' };

/** `Medlemmer!F7`; empty for what concerns a whole sheet or the whole group. */
export function placeText({ sheet, cell }: Pick<FindingLine, 'sheet' | 'cell'>): string {
  return sheet === undefined || cell === undefined ? '' : `${sheet}!${cell}`;
}

/** The table's name is how our sheet is known again, whoever has saved or renamed it. */
export const findingsTableName = 'MandatvaktFunn';
