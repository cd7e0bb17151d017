import { severities, type AnswerFinding } from '../../core/answer.ts';
import { formatCount } from '../format.ts';
import { useLanguage } from '../language.ts';
import type { Filter } from '../state.ts';
import { severityWords } from '../../core/finding-lines.ts';
import { findingTexts } from '../texts/findings.ts';
import { Shape } from './severity.tsx';

interface FiltersProps {
  readonly findings: readonly AnswerFinding[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** One chip a severity that there is something of; a chip says how many it shows. */
export function Filters({ findings, filter, onFilter }: FiltersProps) {
  const { t } = useLanguage();
  const counted = severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0);
  return (
    <div class="filters" role="group" aria-label={t(findingTexts.filter)}>
      <button type="button" aria-pressed={filter === 'all'} onClick={() => onFilter('all')}>
        {t(findingTexts.all)} {formatCount(findings.length)}
      </button>
      {counted.map(({ severity, count }) => (
        <button
          key={severity}
          type="button"
          aria-pressed={filter === severity}
          onClick={() => onFilter(filter === severity ? 'all' : severity)}
        >
          <Shape of={severity} />
          {t(severityWords[severity])} {formatCount(count)}
        </button>
      ))}
    </div>
  );
}
