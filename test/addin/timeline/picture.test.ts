import { describe, expect, test } from 'vitest';
import { drawTimeline } from '../../../addin/timeline/picture.ts';
import type { Picture } from '../../../addin/timeline/strip.ts';
import { network } from '../answer.ts';

const measure = (text: string) => text.length * 7;

function draw(width: number, group = network): Picture {
  const canvas = { width, language: 'nb', dayWord: 'i dag 22.11.2026', measure } as const;
  const picture = drawTimeline(group, '2026-11-22', canvas);
  if (picture === undefined) throw new Error('nothing was drawn');
  return picture;
}

/** The box of a word: twelve pixels of letters, of which the baseline leaves three below. */
const boxes = ({ words }: Picture) =>
  words.map(({ x, y, text }) => ({ text, left: x, right: x + measure(text), top: y - 9, bottom: y + 3 }));

function collisions(picture: Picture): string[] {
  const all = boxes(picture);
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => one.left < other.right && other.left < one.right)
      .filter((other) => one.top < other.bottom && other.top < one.bottom)
      .map((other) => `${one.text} | ${other.text}`),
  );
}

describe.each([288, 318, 418, 900])('at %i pixels', (width) => {
  test('no word stands on another', () => {
    expect(collisions(draw(width))).toEqual([]);
  });

  test('no word is cut off', () => {
    const { height } = draw(width);
    for (const { left, right, top, bottom } of boxes(draw(width))) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(height);
    }
  });
});

test('many short gaps and deadlines close to each other still keep their words apart', () => {
  const runs = Array.from({ length: 24 }, (_, index) => ({
    from: `2026-${String(Math.floor(index / 2) + 1).padStart(2, '0')}-${index % 2 === 0 ? '01' : '15'}`,
    to: `2026-${String(Math.floor(index / 2) + 1).padStart(2, '0')}-${index % 2 === 0 ? '14' : '28'}`,
    seated: index % 3,
    members: [],
  }));
  const deadlines = ['2026-12-01', '2026-12-02', '2026-12-05', '2026-12-31', '2027-01-01'].map((day) => ({
    kind: 'x',
    day,
    label: day,
  }));
  const busy = draw(288, { ...network, seats: [{ region: 'Helse Vest', required: 2, runs }], deadlines });
  expect(collisions(busy)).toEqual([]);
});

test('a seat that was empty is a gap that knows its days', () => {
  const gaps = draw(318).shapes.filter((shape) => shape.kind === 'gap');
  expect(gaps.map(({ lack }) => [lack.region, lack.seated, lack.to - lack.from + 1])).toEqual([
    ['Helse Sør-Øst', 3, 45],
    ['Helse Vest', 1, 19],
  ]);
});

test('a meeting held is filled, and one that is missing is shown as missing', () => {
  const kinds = draw(318).shapes.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'held')).toHaveLength(7);
  expect(kinds.filter((kind) => kind === 'missing')).toHaveLength(2);
  expect(kinds.filter((kind) => kind === 'deadline')).toHaveLength(3);
});

test('forty seats are drawn lower, not taller than ten', () => {
  const seats = (required: number) => [
    { region: 'Alle', required, runs: [{ from: '2026-01-01', to: '2026-11-22', seated: required, members: [] }] },
  ];
  const height = (required: number) => draw(318, { ...network, seats: seats(required) }).height;
  expect(height(40)).toBeLessThan(height(8) + 60);
});

test('where nothing is required nothing is drawn', () => {
  const canvas = { width: 318, language: 'nb', dayWord: '', measure } as const;
  expect(drawTimeline({ ...network, seats: [], meetings: [], deadlines: [] }, '2026-11-22', canvas)).toBeUndefined();
});

test('a gap that may not be one is not coloured as an error, neither itself nor its words', () => {
  const run = { from: '2026-01-01', to: '2026-11-22', seated: 1, members: ['Kari Vik'] };
  const kinds = (possible?: number) => {
    const runs = [possible === undefined ? run : { ...run, possible }];
    const { words } = draw(900, { ...network, seats: [{ region: 'Helse Vest', required: 2, runs }] });
    return words.filter(({ text }) => text.startsWith('326 dager')).map(({ text, kind }) => [text, kind]);
  };
  expect(kinds()).toEqual([['326 dager ledig', 'lack']]);
  expect(kinds(2)).toEqual([['326 dager ikke vurdert', 'doubt']]);
});
