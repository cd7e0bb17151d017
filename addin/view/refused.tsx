import { useState } from 'preact/hooks';
import type { MandateName, Problem } from '../judge.ts';
import { useLanguage } from '../language.ts';
import { readingTexts } from '../texts/reading.ts';
import { MandateField } from './options.tsx';

interface RefusedProps {
  readonly problem: Problem;
  readonly onMandate: (id: string) => void;
}

/** Why a workbook could not be judged: what was seen in it, what is needed, and the choice that goes on from here. */
export function Refused({ problem, onMandate }: RefusedProps) {
  const { t } = useLanguage();
  if (problem.mandates.length > 0) return <MandateChoice mandates={problem.mandates} onMandate={onMandate} />;
  if (problem.sheets.length === 0) return null;
  return (
    <div class="refused">
      <h3>{t(readingTexts.seen)}</h3>
      <dl>
        {problem.sheets.map(({ name, headers }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{headers.length > 0 ? headers.join(' · ') : '–'}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

type ChoiceProps = { readonly mandates: readonly MandateName[] } & Pick<RefusedProps, 'onMandate'>;

function MandateChoice({ mandates, onMandate }: ChoiceProps) {
  const { t } = useLanguage();
  const [chosen, setChosen] = useState(mandates[0]?.id ?? '');
  return (
    <form
      class="refused"
      onSubmit={(event) => {
        event.preventDefault();
        onMandate(chosen);
      }}
    >
      <MandateField mandate={chosen} mandates={mandates} onMandate={setChosen} />
      <button type="submit">{t(readingTexts.judgeAgainst)}</button>
    </form>
  );
}
