import type { AnswerGroup, Verdict } from '../../core/answer.ts';
import { toNorwegian } from '../../core/day.ts';
import { formatCount } from '../format.ts';
import { useLanguage } from '../language.ts';
import { halfYearName, meetingStatus, meetingTexts } from '../texts/timeline.ts';
import { halfYearOfId } from '../timeline/spans.ts';
import { Shape, verdictShapes } from './severity.tsx';

type Meetings = AnswerGroup['meetings'][number];

/** Each half-year against the requirement. */
export function MeetingTable({ meetings }: { meetings: readonly Meetings[] }) {
  const { t } = useLanguage();
  if (meetings.length === 0) return <p class="nothing">{t(meetingTexts.none)}</p>;
  const { halfYear, required, held, planned, cancelled, status } = meetingTexts;
  return (
    <table class="figures">
      <caption>{t(meetingTexts.caption)}</caption>
      <thead>
        <tr>
          {[halfYear, required, held, planned, cancelled, status].map((heading) => (
            <th key={heading.en} scope="col">
              {t(heading)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {meetings.map((meeting) => (
          <MeetingRow key={meeting.halfYear} meeting={meeting} />
        ))}
      </tbody>
    </table>
  );
}

function MeetingRow({ meeting }: { meeting: Meetings }) {
  const { say } = useLanguage();
  const { half, year } = halfYearOfId(meeting.halfYear);
  return (
    <tr>
      <th scope="row">{say(halfYearName, { half, year })}</th>
      <td>{formatCount(meeting.required)}</td>
      <td>{formatCount(meeting.held)}</td>
      <td>{formatCount(meeting.planned)}</td>
      <td>{formatCount(meeting.cancelled)}</td>
      <td class="status">
        <Shape of={verdictShapes[meeting.verdict]} />
        {'\u00a0'}
        {useStatus(meeting)}
      </td>
    </tr>
  );
}

function useStatus({ verdict, required, held, planned, halfYear }: Meetings & { verdict: Verdict }): string {
  const { say } = useLanguage();
  const until = toNorwegian(halfYearOfId(halfYear).to).slice(0, 6);
  const missing = verdict === 'breach' ? required - held : required - held - planned;
  return say(meetingStatus[verdict], { missing, until });
}
