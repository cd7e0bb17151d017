import type { AnswerGroup } from '../../core/answer.ts';
import type { Interval } from '../../core/day.ts';
import { seatsOf, timelineTexts } from '../texts/timeline.ts';
import { halfYearOfId } from './spans.ts';
import { lineHeight, textsUnder, type Scale, type Shape, type Strip } from './strip.ts';

const dot = 11;

/** The meetings of each half-year as dots in the middle of it: an answer says how many, not when. */
export function meetingStrip({ meetings }: AnswerGroup, scale: Scale): Strip {
  const { x, measure, language, width } = scale;
  const row = lineHeight + 12;
  const spans = meetings.map((meeting) => ({ ...meeting, span: halfYearOfId(meeting.halfYear) }));
  const labels = spans.map(({ span, held, required }) => {
    const text = seatsOf[language]({ seated: held, required });
    return { text, center: (x(span.from) + x(span.to + 1)) / 2, width: measure(text) };
  });
  const under = textsUnder(labels, scale, 'plain');
  const ticks = spans.map(({ span }): Shape => ({ kind: 'half', x: x(span.from), y: row - 7, width: 0, height: 14 }));
  const line: Shape = { kind: 'line', x: 0, y: row, width, height: 0 };
  return {
    height: row + 8 + under.height + 8,
    shapes: [line, ...ticks, ...spans.flatMap((meeting) => meetingDots(meeting, meeting.span, row, scale))],
    words: [
      { x: 0, y: lineHeight - 3, text: timelineTexts.meetings[language], kind: 'name' },
      ...under.words.map((word) => ({ ...word, y: row + 8 + word.y })),
    ],
  };
}

function meetingDots(
  { held, planned, required }: AnswerGroup['meetings'][number],
  span: Interval,
  y: number,
  { x }: Scale,
): Shape[] {
  const kinds = [
    ...Array<'held'>(held).fill('held'),
    ...Array<'planned'>(planned).fill('planned'),
    ...Array<'missing'>(Math.max(0, required - held - planned)).fill('missing'),
  ];
  const room = x(span.to + 1) - x(span.from);
  const step = Math.min(dot, room / (kinds.length + 1));
  const first = x(span.from) + room / 2 - ((kinds.length - 1) * step) / 2;
  return kinds.map((kind, index) => ({ kind, x: first + index * step, y }));
}
