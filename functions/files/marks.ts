import type { Answer, AnswerFinding, Severity } from '../../core/answer.ts';
import type { Language, Text } from '../../core/language.ts';

/** One finding as it is shown in a workbook. Without `cell` it stands only in the sheet of findings; without `sheet` it concerns the whole group. */
export interface Mark {
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
  undecided: { nb: 'Ikke vurdert', nn: 'Ikkje vurdert', en: 'Not judged' },
};

const waived: Text = { nb: 'Unntak', nn: 'Unntak', en: 'Waiver' };

function toMessage({ message, waiver }: AnswerFinding, group: string | undefined, language: Language): string {
  const named = group === undefined ? message : `${group}: ${message}`;
  return waiver === null ? named : `${named} ${waived[language]}: ${waiver.reason}`;
}

/** The findings of all groups, in the answer's order; with several groups each message begins with its group's name. */
export function toMarks({ groups, language }: Answer): readonly Mark[] {
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
