import type { AnswerGroup } from '../../core/answer.ts';
import { isoDay, toNorwegian } from '../../core/day.ts';
import { timelineTexts } from '../texts/timeline.ts';
import { lineHeight, textsUnder, type Scale, type Strip } from './strip.ts';

/** The deadlines ahead, one mark a day; the list beside the picture says what each is. */
export function deadlineStrip({ deadlines }: AnswerGroup, scale: Scale): Strip {
  const { x, range, measure, language, width } = scale;
  const row = lineHeight + 10;
  const days = [...new Set(deadlines.map(({ day }) => isoDay(day)))].filter((day) => day <= range.to);
  const labels = days.map((day) => {
    const text = toNorwegian(day).slice(0, 6);
    return { text, center: x(day), width: measure(text) };
  });
  const under = textsUnder(labels, scale, 'plain');
  return {
    height: row + 6 + under.height + 6,
    shapes: days.map((day) => ({ kind: 'deadline', x: Math.min(width - 6, Math.max(6, x(day))), y: row })),
    words: [
      { x: 0, y: lineHeight - 3, text: timelineTexts.deadlines[language], kind: 'name' },
      ...under.words.map((word) => ({ ...word, y: row + 6 + word.y })),
    ],
  };
}
