import { useId } from 'preact/hooks';
import type { AnswerFinding, Fix, Source } from '../../core/answer.ts';
import { formatDay } from '../format.ts';
import { useLanguage } from '../language.ts';
import { formatPlace } from '../marks.ts';
import { words } from '../texts/words.ts';
import { findingTexts, proposal, setTo, stands, waived } from '../texts/findings.ts';
import { SeverityWord } from './severity.tsx';

interface FindingProps {
  readonly finding: AnswerFinding;
  /** Of the mandate judged by: a source of that version is just «Mandatet». */
  readonly version: string;
  readonly selected: boolean;
  /** Where Tab enters the list. */
  readonly entry: boolean;
  readonly onSelect: (finding: AnswerFinding) => void;
  readonly onGo: (finding: AnswerFinding) => void;
  /** Undefined where nothing can be written. */
  readonly onMend: ((fix: Fix) => void) | undefined;
  /** What stands in a cell that could be mended. */
  readonly before: ((fix: Fix) => string) | undefined;
}

/** A finding as a small letter: what is so, what is required, by what, and the way to the cell. */
export function Finding({ finding, version, selected, entry, onSelect, onGo, onMend, before }: FindingProps) {
  const { t } = useLanguage();
  const id = useId();
  const { severity, at, fix, message, source } = finding;
  const isWaived = finding.waiver !== null;
  return (
    <li>
      <article
        class={`finding ${severity}${isWaived ? ' waived' : ''}`}
        aria-labelledby={id}
        aria-current={selected}
        tabIndex={entry ? 0 : -1}
        onClick={() => onSelect(finding)}
        onFocus={(event) => event.target === event.currentTarget && !selected && onSelect(finding)}
      >
        <div id={id}>
          <p class="head">
            <SeverityWord of={severity} /> <span class="address">{formatPlace(at)}</span>
          </p>
          <p class="message">{message}</p>
        </div>
        <Details finding={finding} before={before} />
        <SourceLine source={source.version === version ? { ...source, document: t(words.theMandate) } : source} />
        {fix !== null && !isWaived && onMend !== undefined && <Mend fix={fix} onMend={onMend} />}
        {at !== undefined && (
          <button type="button" onClick={() => onGo(finding)}>
            {t(at.cell === undefined ? findingTexts.goToSheet : findingTexts.goToCell)}
          </button>
        )}
      </article>
    </li>
  );
}

/** Named by its effect. */
function Mend({ fix, onMend }: { fix: Fix; onMend: (fix: Fix) => void }) {
  const { say } = useLanguage();
  const press = (event: MouseEvent) => {
    event.stopPropagation();
    onMend(fix);
  };
  return (
    <button type="button" onClick={press}>
      {say(setTo, { value: fix.label })}
    </button>
  );
}

function Details({ finding: { fix, waiver }, before }: Pick<FindingProps, 'finding' | 'before'>) {
  const { say } = useLanguage();
  const until = waiver === null || waiver.until === null ? undefined : formatDay(waiver.until);
  return (
    <>
      {fix !== null && (
        <p class={before === undefined ? 'proposal' : 'stands'}>
          {before === undefined ? say(proposal, { value: fix.label }) : say(stands, { value: before(fix) })}
        </p>
      )}
      {waiver !== null && <p class="waiver">{say(waived, { reason: waiver.reason, until })}</p>}
    </>
  );
}

/** What the requirement rests on; a link where there is one to follow. */
export function SourceLine({ source: { document, section, url } }: { source: Source }) {
  const { t } = useLanguage();
  const cited = section === '' ? document : `${document}, «${section}»`;
  if (url === undefined || !/^https?:/.test(url)) return <p class="source">{cited}</p>;
  return (
    <p class="source">
      <a href={url} target="_blank" rel="noopener noreferrer">
        {cited}
        <span class="unseen"> ({t(words.opensInNewTab)})</span>
      </a>
    </p>
  );
}
