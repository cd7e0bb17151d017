import type { Severity, Verdict } from '../../core/answer.ts';
import { useLanguage } from '../language.ts';
import { severityWords } from '../../core/finding-lines.ts';

type ShapeName = Severity | 'ok';

/** A severity's shape: told apart without colour, drawn so that no font is needed. */
export function Shape({ of }: { of: ShapeName }) {
  return (
    <svg class={`shape ${of}`} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {drawings[of]}
    </svg>
  );
}

const pen = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round' } as const;

const drawings = {
  error: <circle cx="7" cy="7" r="5.5" fill="currentColor" />,
  warning: <path d="M7 1.5 13 12.5H1Z" fill="currentColor" />,
  note: (
    <g {...pen}>
      <circle cx="7" cy="7" r="5.75" />
      <path d="M7 6.5V10M7 4v.1" />
    </g>
  ),
  undecided: (
    <g {...pen}>
      <rect x="1" y="1" width="12" height="12" rx="2" stroke-dasharray="2.5 2" stroke-width="1.25" />
      <path d="M5.4 5.4C5.4 3 8.7 3.1 8.7 5.2 8.7 6.5 7 6.6 7 7.9M7 10.2v.1" />
    </g>
  ),
  ok: <path d="m2.5 7.5 3 3 6-7" {...pen} stroke-width="2" />,
};

export const verdictShapes: Readonly<Record<Verdict, ShapeName>> = {
  breach: 'error',
  attention: 'warning',
  undecided: 'undecided',
  ok: 'ok',
};

/** Word, shape and colour; never colour alone. */
export function SeverityWord({ of }: { of: Severity }) {
  const { t } = useLanguage();
  return (
    <span class={`severity ${of}`}>
      <Shape of={of} />
      {t(severityWords[of])}
    </span>
  );
}
