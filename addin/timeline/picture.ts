import type { AnswerGroup } from '../../core/answer.ts';
import { firstDayOfYear, isoDay, yearOf } from '../../core/day.ts';
import { deadlineStrip } from './deadline-strip.ts';
import { placeLabels } from './labels.ts';
import { meetingStrip } from './meeting-strip.ts';
import { seatStrip } from './seat-strip.ts';
import { rangeOf } from './spans.ts';
import { lineHeight, type Canvas, type Picture, type Scale, type Shape, type Strip, type Words } from './strip.ts';

/** Draws a group's seats, meetings and deadlines as shapes and words that never overlap. Undefined when there is nothing to draw. */
export function drawTimeline(group: AnswerGroup, on: string, canvas: Canvas): Picture | undefined {
  const today = isoDay(on);
  const range = rangeOf(group, today);
  if (range === undefined) return undefined;
  const perDay = canvas.width / (range.to - range.from + 1);
  const scale: Scale = { ...canvas, range, today, x: (day) => (day - range.from) * perDay };
  const strips = [
    axisStrip(scale),
    ...group.seats.map((region) => seatStrip(region, scale)),
    ...(group.meetings.length > 0 ? [meetingStrip(group, scale)] : []),
    ...(group.deadlines.length > 0 ? [deadlineStrip(group, scale)] : []),
  ];
  return withToday(stack(strips, canvas.width), scale);
}

function stack(strips: readonly Strip[], width: number): Picture {
  let top = 0;
  const shapes: Shape[] = [];
  const words: Words[] = [];
  for (const strip of strips) {
    const offset = top;
    shapes.push(...strip.shapes.map((shape) => ({ ...shape, y: shape.y + offset })));
    words.push(...strip.words.map((word) => ({ ...word, y: word.y + offset })));
    top += strip.height;
  }
  return { width, height: top, shapes, words };
}

/** Today's line runs through everything; its word has a line of its own under the picture. */
function withToday(picture: Picture, { x, today, measure, dayWord, width }: Scale): Picture {
  const [place] = placeLabels([{ center: x(today), width: measure(dayWord) }], width);
  const word: Words = { x: place?.left ?? 0, y: picture.height + lineHeight - 3, text: dayWord, kind: 'today' };
  const rules = picture.shapes.map((shape) =>
    shape.kind === 'year' ? { ...shape, height: picture.height - shape.y } : shape,
  );
  const line: Shape = { kind: 'today', x: x(today), y: lineHeight, width: 0, height: picture.height - lineHeight };
  return {
    ...picture,
    height: picture.height + lineHeight + 4,
    shapes: [...rules, line],
    words: [...picture.words, word],
  };
}

function axisStrip({ x, range, measure, width }: Scale): Strip {
  const shapes: Shape[] = [];
  const words: Words[] = [];
  for (let year = yearOf(range.from); year <= yearOf(range.to); year += 1) {
    const left = Math.max(0, x(firstDayOfYear(year)));
    const right = Math.min(width, x(firstDayOfYear(year + 1)));
    shapes.push({ kind: 'year', x: left, y: lineHeight + 3, width: 0, height: 0 });
    const text = String(year);
    if (right - left >= measure(text) + 8) words.push({ x: left, y: lineHeight - 3, text, kind: 'axis' });
  }
  return { height: lineHeight + 8, shapes, words };
}
