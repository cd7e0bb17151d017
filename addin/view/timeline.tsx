import type { AnswerFinding, AnswerGroup } from '../../core/answer.ts';
import { formatDay } from '../format.ts';
import { useLanguage } from '../language.ts';
import { words } from '../texts/words.ts';
import { timelineTexts } from '../texts/timeline.ts';
import { drawTimeline } from '../timeline/picture.ts';
import type { Lack } from '../timeline/spans.ts';
import { measureText } from './measure-text.ts';
import { PictureShape } from './picture-shape.tsx';
import { findingOfLack, TimelineLists } from './timeline-lists.tsx';
import { useWidth } from './use-width.ts';

interface TimelineProps {
  readonly group: AnswerGroup;
  /** The day of judgement, ISO; `isToday` when nobody chose another. */
  readonly on: string;
  readonly isToday: boolean;
  readonly onSelect: (finding: AnswerFinding) => void;
}

/** Seats, meetings and deadlines over time: a picture, and the same in words beside it. */
export function Timeline({ group, on, isToday, onSelect }: TimelineProps) {
  const { language, t } = useLanguage();
  const [frame, width] = useWidth();
  const dayWord = isToday ? `${t(words.today)} ${formatDay(on)}` : formatDay(on);
  const picture = drawTimeline(group, on, { width, language, dayWord, measure: measureText });
  if (picture === undefined) return <p class="nothing">{t(timelineTexts.none)}</p>;
  const open = (lack: Lack) => {
    const finding = findingOfLack(group.findings, lack);
    if (finding !== undefined) onSelect(finding);
  };
  return (
    <div ref={frame}>
      <svg class="timeline" width={width} height={picture.height} role="img" aria-label={t(timelineTexts.picture)}>
        {picture.shapes.map((shape, index) => (
          <PictureShape key={index} shape={shape} onOpen={open} />
        ))}
        {picture.words.map(({ x, y, text, kind }, index) => (
          <text key={index} class={kind} x={x} y={y}>
            {text}
          </text>
        ))}
      </svg>
      <TimelineLists group={group} on={on} onSelect={onSelect} />
    </div>
  );
}
