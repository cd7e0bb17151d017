import type { ComponentChildren } from 'preact';
import type { AnswerGroup } from '../../core/answer.ts';
import { formatDay } from '../format.ts';
import { useLanguage } from '../language.ts';
import type { Judgement } from '../state.ts';
import { trouble, verdictWords } from '../texts/words.ts';
import { asRecorded, judgedAt, nextDeadline, pane, undecidedToo } from '../texts/pane.ts';
import { Shape, verdictShapes } from './severity.tsx';

/** The answer to the one question first asked. The box stays in the page, so that a change of it is read aloud. */
export function Verdict({ judgement, group }: { judgement: Judgement; group: AnswerGroup | undefined }) {
  return (
    <div role="status" class={`verdict ${toneOf(judgement, group)}`}>
      {judgement.kind === 'judged' && group !== undefined && <Judged judgement={judgement} group={group} />}
      {judgement.kind === 'never' && <Never />}
      {judgement.kind === 'away' && <Away />}
      {judgement.kind === 'refused' && (
        <Lines title={judgement.problem.title}>
          <p>{judgement.problem.detail}</p>
        </Lines>
      )}
    </div>
  );
}

function toneOf({ kind }: Judgement, group: AnswerGroup | undefined): string {
  if (kind === 'judged' && group !== undefined) return verdictShapes[group.verdict];
  return kind === 'never' ? '' : 'undecided';
}

function Lines({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div>
      <h2>{title}</h2>
      {children}
    </div>
  );
}

function Never() {
  const { t } = useLanguage();
  return (
    <Lines title={t(pane.never)}>
      <p>{t(pane.neverHow)}</p>
    </Lines>
  );
}

function Away() {
  const { t } = useLanguage();
  return (
    <Lines title={t(trouble.awayTitle)}>
      <p>{t(trouble.away)}</p>
    </Lines>
  );
}

type JudgedProps = { readonly judgement: Extract<Judgement, { kind: 'judged' }>; readonly group: AnswerGroup };

function Judged({ judgement: { answer, clock, changed }, group }: JudgedProps) {
  const { t, say } = useLanguage();
  const { verdict, counts, deadlines } = group;
  const next = deadlines.find(({ day }) => day >= answer.on);
  const undecided = verdict === 'ok' ? 0 : counts.undecided;
  return (
    <>
      <Shape of={verdictShapes[verdict]} />
      <Lines title={say(verdictWords[verdict], { count: verdict === 'breach' ? counts.error : counts.warning })}>
        <p>
          {say(asRecorded, { day: formatDay(answer.on) })} {say(judgedAt, { clock })}
        </p>
        {undecided > 0 && <p>{say(undecidedToo, { count: undecided })}</p>}
        {next !== undefined && <p>{say(nextDeadline, { label: next.label, day: formatDay(next.day) })}</p>}
        {answer.run?.reason !== undefined && <p>{answer.run.reason}</p>}
        {changed !== 'nothing' && <p class="changed">{t(changed === 'options' ? pane.changed : pane.edited)}</p>}
      </Lines>
    </>
  );
}
