import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AnswerFinding, AnswerGroup } from '../../core/answer.ts';
import { formatDay } from '../format.ts';
import { useLanguage } from '../language.ts';
import { words } from '../texts/words.ts';
import { timelineTexts } from '../texts/timeline.ts';
import { drawTimeline } from '../timeline/picture.ts';
import type { Lack } from '../timeline/spans.ts';
import { PictureShape } from './picture-shape.tsx';
import { findingOfLack, TimelineLists } from './timeline-lists.tsx';

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

/** The width there is to draw in; drawn anew when the pane is widened. */
function useWidth() {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(318);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.max(200, Math.floor(element.clientWidth))));
    setWidth(Math.max(200, Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [frame, width] as const;
}

let pen: CanvasRenderingContext2D | null | undefined;

/** Pixels of a text in the picture's own font; a generous guess where there is no canvas. */
function measureText(text: string): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (pen === null) return text.length * 7;
  pen.font = `11px ${getComputedStyle(document.body).fontFamily}`;
  return Math.ceil(pen.measureText(text).width);
}
