import { formatDay } from '../format.ts';
import type { Judge } from '../judge.ts';
import { useLanguage } from '../language.ts';
import { readableMandate, type ReadableMandate, type Requirement } from '../mandate-text.ts';
import { words, trouble } from '../texts/words.ts';
import { inForce } from '../texts/mandate.ts';
import { SourceLine } from './finding.tsx';
import { useFetched } from './use-fetched.ts';

interface MandateTextProps {
  readonly id: string;
  readonly judge: Judge;
  readonly onBack: () => void;
}

/** The mandate that was judged by, section by section, with what each requires. */
export function MandateText({ id, judge, onBack }: MandateTextProps) {
  const { t, language } = useLanguage();
  const outcome = useFetched((signal) => judge.mandate(id, language, signal), [id, language]);
  return (
    <div class="mandate">
      <button type="button" onClick={onBack}>
        {t(words.back)}
      </button>
      {outcome === undefined && <p class="nothing late">{t(words.fetching)}</p>}
      {outcome?.kind === 'value' && <Sections mandate={readableMandate(outcome.value, language)} />}
      {outcome?.kind === 'problem' && <p class="nothing">{outcome.problem.detail}</p>}
      {outcome?.kind === 'away' && <p class="nothing">{t(trouble.away)}</p>}
    </div>
  );
}

function Sections({ mandate: { name, sections } }: { mandate: ReadableMandate }) {
  return (
    <>
      <h2>{name}</h2>
      {sections.map(({ source, requirements }) => (
        <section key={`${source.document}${source.section}`}>
          <h3>{source.section}</h3>
          <SourceLine source={{ ...source, section: '' }} />
          <ul>
            {requirements.map((requirement) => (
              <Line key={requirement.rule} requirement={requirement} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Line({ requirement: { title, terms, from } }: { requirement: Requirement }) {
  const { say } = useLanguage();
  return (
    <li>
      {title}
      <span class="second">{[...terms, say(inForce, { day: formatDay(from) })].join(' · ')}</span>
    </li>
  );
}
