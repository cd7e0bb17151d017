import { severities } from '../../core/answer.ts';
import type { Answer, AnswerFinding, AnswerGroup, Severity, Verdict } from '../../core/answer.ts';
import { fromIso, toNorwegian } from '../../core/day.ts';
import type { Language, Sentence, Text } from '../../core/language.ts';
import { severityWords } from '../../core/finding-lines.ts';

const matters = (one: string, many: string, tail: string) => (count: number) =>
  `${String(count)} ${count === 1 ? one : many} ${tail}`;

const verdicts: Readonly<Record<Verdict, Sentence<number>>> = {
  breach: {
    nb: matters('forhold', 'forhold', 'må rettes'),
    nn: matters('forhold', 'forhold', 'må rettast'),
    en: matters('matter', 'matters', 'to be mended'),
  },
  attention: {
    nb: matters('forhold', 'forhold', 'bør ses på'),
    nn: matters('forhold', 'forhold', 'bør sjåast på'),
    en: matters('matter', 'matters', 'to look at'),
  },
  undecided: {
    nb: () => 'Kan ikke vurderes ennå',
    nn: () => 'Kan ikkje vurderast enno',
    en: () => 'Cannot be judged yet',
  },
  ok: { nb: () => 'Alt i orden', nn: () => 'Alt i orden', en: () => 'All in order' },
};

const counted: Readonly<Record<Verdict, Severity>> = {
  breach: 'error',
  attention: 'warning',
  undecided: 'undecided',
  ok: 'note',
};

const source: Text = { nb: 'Kilde', nn: 'Kjelde', en: 'Source' };
const onDay: Text = { nb: 'per', nn: 'per', en: 'as of' };

/** «2 forhold må rettes», and what of it could not be judged. */
function toVerdictLine({ verdict, counts }: AnswerGroup, language: Language): string {
  const line = verdicts[verdict][language](counts[counted[verdict]]);
  if (verdict === 'undecided' || counts.undecided === 0) return line;
  return `${line} (${severityWords.undecided[language].toLowerCase()}: ${String(counts.undecided)})`;
}

function toPlace({ at }: AnswerFinding): string {
  if (at === undefined) return '–';
  return at.cell === undefined ? at.sheet : `${at.sheet}!${at.cell}`;
}

function toFindingLines(finding: AnswerFinding, width: number, language: Language): readonly string[] {
  const { document, section } = finding.source;
  const rests = [document, section].filter((part) => part !== '').join(', ');
  return [
    `  ${toPlace(finding).padEnd(width)}  ${finding.message}`,
    `  ${' '.repeat(width)}  ${source[language]}: ${rests} [${finding.rule}]`,
  ];
}

function toGroupLines(group: AnswerGroup, { mandate, on, language }: Answer): readonly string[] {
  const width = Math.max(0, ...group.findings.map((finding) => toPlace(finding).length));
  const day = fromIso(on);
  const date = day === undefined ? on : toNorwegian(day);
  const lines = [
    `${group.name} – ${mandate.title} (${mandate.version}), ${onDay[language]} ${date}`,
    toVerdictLine(group, language),
  ];
  for (const severity of severities) {
    const own = group.findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) continue;
    lines.push('', `${severityWords[severity][language]} (${String(own.length)})`);
    for (const finding of own) lines.push(...toFindingLines(finding, width, language));
  }
  return lines;
}

/** An answer as a person reads it in a terminal: for each group the verdict, then its findings by severity, each with cell, sentence and source. */
export function toCheckText(answer: Answer): string {
  return answer.groups.map((group) => toGroupLines(group, answer).join('\n')).join('\n\n');
}
