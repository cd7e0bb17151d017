import { useId } from 'preact/hooks';
import type { AnswerFinding, Source } from '../../core/answer.ts';
import { formatDay } from '../format.ts';
import { useLanguage } from '../language.ts';
import { formatPlace } from '../marks.ts';
import { words } from '../texts/words.ts';
import { findingTexts, proposal, waived } from '../texts/findings.ts';
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
}

/** A finding as a small letter: what is so, what is required, by what, and the way to the cell. */
export function Finding({ finding, version, selected, entry, onSelect, onGo }: FindingProps) {
  const { t } = useLanguage();
  const id = useId();
  const { severity, at, message, source, waiver } = finding;
  return (
    <li>
      <article
        class={`finding ${severity}${waiver === null ? '' : ' waived'}`}
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
        <Details finding={finding} />
        <SourceLine source={source.version === version ? { ...source, document: t(words.theMandate) } : source} />
        {at !== undefined && (
          <button type="button" onClick={() => onGo(finding)}>
            {t(at.cell === undefined ? findingTexts.goToSheet : findingTexts.goToCell)}
          </button>
        )}
      </article>
    </li>
  );
}

function Details({ finding: { fix, waiver } }: { finding: AnswerFinding }) {
  const { say } = useLanguage();
  const until = waiver === null || waiver.until === null ? undefined : formatDay(waiver.until);
  return (
    <>
      {fix !== null && <p class="proposal">{say(proposal, { value: fix.label })}</p>}
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
