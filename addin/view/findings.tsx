import type { AnswerFinding, Fix } from '../../core/answer.ts';
import { useLanguage } from '../language.ts';
import { findingTexts } from '../texts/findings.ts';
import { Finding } from './finding.tsx';

interface FindingsProps {
  readonly findings: readonly AnswerFinding[];
  readonly version: string;
  /** Whether a filter hides some. */
  readonly filtered: boolean;
  readonly selected: string | undefined;
  readonly onSelect: (finding: AnswerFinding) => void;
  readonly onGo: (finding: AnswerFinding) => void;
  readonly onMend: ((fix: Fix) => void) | undefined;
  readonly before: ((fix: Fix) => string) | undefined;
}

/** The findings, gravest first as they came. One stop of Tab for the list; J, K and arrows inside it. */
export function Findings({ findings, filtered, selected, ...rest }: FindingsProps) {
  const { t } = useLanguage();
  if (findings.length === 0) return <p class="nothing">{t(filtered ? findingTexts.noneOfThese : findingTexts.fine)}</p>;
  const entry = findings.some(({ key }) => key === selected) ? selected : findings[0]?.key;
  return (
    <>
      <ul class="findings" aria-label={t(findingTexts.list)}>
        {findings.map((finding) => (
          <Finding
            key={finding.key}
            finding={finding}
            selected={finding.key === selected}
            entry={finding.key === entry}
            {...rest}
          />
        ))}
      </ul>
      <p class="keys">{t(findingTexts.keys)}</p>
    </>
  );
}
