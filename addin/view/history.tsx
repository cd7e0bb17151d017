import { severities } from '../../core/answer.ts';
import { formatCount, formatMoment } from '../format.ts';
import type { Judge, Outcome, Run } from '../judge.ts';
import { useLanguage } from '../language.ts';
import { severityWords } from '../../core/finding-lines.ts';
import { trouble, verdictWords, words } from '../texts/words.ts';
import { historyTexts } from '../texts/history.ts';
import { Shape, verdictShapes } from './severity.tsx';
import { useFetched } from './use-fetched.ts';

interface HistoryProps {
  readonly judge: Judge;
  readonly group: string;
  /** The run just made: a new one means a new list. */
  readonly run: string | undefined;
}

/** Earlier judgements of the group, newest first. */
export function History({ judge, group, run }: HistoryProps) {
  const { t, language } = useLanguage();
  const outcome = useFetched((signal) => judge.runs(group, language, signal), [group, language, run]);
  if (outcome === undefined) return <p class="nothing late">{t(words.fetching)}</p>;
  if (outcome.kind !== 'value') return <p class="nothing">{useReason(outcome)}</p>;
  return (
    <table class="figures runs">
      <caption>{t(historyTexts.caption)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(historyTexts.when)}</th>
          <th scope="col">{t(historyTexts.verdict)}</th>
        </tr>
      </thead>
      <tbody>
        {outcome.value.map((one) => (
          <RunRow key={one.id} run={one} />
        ))}
      </tbody>
    </table>
  );
}

function useReason(outcome: Outcome<unknown>): string {
  const { t } = useLanguage();
  return outcome.kind === 'problem' ? outcome.problem.detail : t(trouble.away);
}

function RunRow({ run: { at, verdict, counts } }: { run: Run }) {
  const { t, say } = useLanguage();
  const parts = severities.filter((severity) => counts[severity] > 0);
  return (
    <tr>
      <th scope="row">{formatMoment(at)}</th>
      <td>
        <Shape of={verdictShapes[verdict]} />{' '}
        {say(verdictWords[verdict], { count: verdict === 'breach' ? counts.error : counts.warning })}
        <span class="second">
          {parts.map((severity) => `${t(severityWords[severity])} ${formatCount(counts[severity])}`).join(' · ')}
        </span>
      </td>
    </tr>
  );
}
