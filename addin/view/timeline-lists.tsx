import type { AnswerFinding, AnswerGroup } from '../../core/answer.ts';
import { isoDay, toIso } from '../../core/day.ts';
import { formatCount, formatDay, formatPeriod } from '../format.ts';
import { useLanguage } from '../language.ts';
import { words } from '../texts/words.ts';
import { daysLeft, daysOf, seatsOf, timelineTexts } from '../texts/timeline.ts';
import { lacksOf, type Lack, type RegionSeats } from '../timeline/spans.ts';
import { MeetingTable } from './meetings.tsx';

interface ListsProps {
  readonly group: AnswerGroup;
  readonly on: string;
  readonly onSelect: (finding: AnswerFinding) => void;
}

/** What the picture shows, in words: for whoever does not see it, and for whoever wants the exact day. */
export function TimelineLists({ group, on, onSelect }: ListsProps) {
  const { t } = useLanguage();
  const coming = group.deadlines.filter(({ day }) => day >= on);
  return (
    <div class="beside">
      {coming.length > 0 && (
        <>
          <h3>{t(timelineTexts.coming)}</h3>
          <ul class="coming">
            {coming.map((deadline) => (
              <Deadline key={`${deadline.kind}${deadline.day}${deadline.label}`} deadline={deadline} on={on} />
            ))}
          </ul>
        </>
      )}
      {group.seats.length > 0 && <h3>{t(timelineTexts.seats)}</h3>}
      {group.seats.map((region) => (
        <Region key={region.region} region={region} findings={group.findings} onSelect={onSelect} />
      ))}
      {group.meetings.length > 0 && <MeetingTable meetings={group.meetings} />}
    </div>
  );
}

function Deadline({ deadline: { day, label }, on }: { deadline: AnswerGroup['deadlines'][number]; on: string }) {
  const { t, say } = useLanguage();
  const count = isoDay(day) - isoDay(on);
  return (
    <li>
      <span class="diamond" aria-hidden="true" />
      <span>
        {label}
        <span class="second">{count === 0 ? t(words.today) : say(daysLeft, { days: formatCount(count), count })}</span>
      </span>
      <span class="day">{formatDay(day)}</span>
    </li>
  );
}

function Region({ region, findings, onSelect }: { region: RegionSeats } & Pick<ListsProps, 'onSelect'> & Found) {
  const { t, say } = useLanguage();
  const lacks = lacksOf(region);
  const always = say(seatsOf, { seated: region.required, required: region.required });
  return (
    <div class="region">
      <h4>{region.region}</h4>
      {lacks.length === 0 && (
        <p>
          {always}, {t(timelineTexts.always)}
        </p>
      )}
      {lacks.map((lack) => (
        <LackLine key={lack.from} lack={lack} finding={findingOfLack(findings, lack)} onSelect={onSelect} />
      ))}
    </div>
  );
}

type Found = { readonly findings: readonly AnswerFinding[] };
type LackProps = { lack: Lack; finding: AnswerFinding | undefined } & Pick<ListsProps, 'onSelect'>;

function LackLine({ lack, finding, onSelect }: LackProps) {
  const { t, say } = useLanguage();
  const count = lack.to - lack.from + 1;
  const days = say(daysOf(lack), { days: formatCount(count), count });
  return (
    <p>
      {formatPeriod(toIso(lack.from), toIso(lack.to))}: {say(seatsOf, lack)} ({days}){' '}
      {finding !== undefined && (
        <button type="button" class="link" onClick={() => onSelect(finding)}>
          {t(timelineTexts.goToFinding)}
        </button>
      )}
    </p>
  );
}

/** The finding about a run of days of a region, so that the picture leads to it. */
export function findingOfLack(findings: readonly AnswerFinding[], lack: Lack): AnswerFinding | undefined {
  return findings.find(
    ({ values }) => (values['region'] ?? values['about']) === lack.region && values['from'] === toIso(lack.from),
  );
}
