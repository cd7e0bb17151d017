import { describe, expect, test } from 'vitest';
import type { Appointment } from '../../core/appointment.ts';
import { unread, type Committee } from '../../core/committee.ts';
import type { When } from '../../core/rule.ts';
import { doubtsIn, judgedDays, seatRuns, type SeatRun } from '../../core/seats.ts';
import { appointments, committeeOf, occasion } from './committee-of.ts';

const start: Partial<Appointment> = { from: 0, to: 2000, region: 'Nord' };
const list = (...rows: Partial<Appointment>[]) => committeeOf(appointments(start, ...rows));
const runsOf = (committee: Committee, more: Partial<When> = {}, seats: Record<string, number> = { Vest: 2 }) =>
  seatRuns(committee, { seats, vacancyDays: 30, handoverDays: 31 }, occasion(more));
const told = (committee: Committee, more: Partial<When> = {}) =>
  runsOf(committee, more).map(({ from, to, verdict, fewest, most }) => [from, to, verdict, fewest, most]);

describe('seats are judged', () => {
  const on = (rows: Partial<Appointment>[], more: Partial<When> = {}, closed?: number) => {
    const { setup, ...committee } = committeeOf(appointments(...rows));
    return judgedDays({ ...committee, setup: { ...setup, closed } }, occasion(more));
  };

  test('on the days of the period on which the clause is in force', () => {
    expect(on([{ from: 0 }])).toEqual({ from: 500, to: 1000 });
    expect(on([{ from: 0 }], { valid: { from: 600, to: 700 } })).toEqual({ from: 600, to: 700 });
    expect(on([{ from: 0 }], { valid: { from: 0, to: 499 } })).toBeUndefined();
  });

  test('not before the roster begins, and not at all before one begins', () => {
    expect(on([{ from: 650 }])).toEqual({ from: 650, to: 1000 });
    expect(on([{ from: 1000 }])).toEqual({ from: 1000, to: 1000 });
    expect(on([{ from: 1001 }])).toBeUndefined();
    expect(on([{ from: 1001 }], {}, 1200)).toBeUndefined();
    expect(on([{ from: unread }])).toBeUndefined();
  });

  test('to the last day of a group that is closed', () => {
    expect(on([{ from: 0 }], {}, 800)).toEqual({ from: 500, to: 800 });
    expect(runsOf(list({ from: 1001 }), { on: 400, period: { from: -9, to: -1 } })).toEqual([]);
  });
});

test('a region is short, right, over, or cannot be told, in runs of days', () => {
  const committee = list(
    { from: 600, to: 799 },
    { from: 650, to: 749 },
    { from: 700, to: 719 },
    { from: 900, to: 1000, region: unread },
    { from: 920, to: 1000 },
  );
  expect(told(committee)).toEqual([
    [500, 649, 'short', 0, 1],
    [650, 699, 'right', 2, 2],
    [700, 719, 'over', 3, 3],
    [720, 749, 'right', 2, 2],
    [750, 919, 'short', 0, 1],
    [920, 1000, 'unsure', 1, 2],
  ]);
});

test('a run is open when it lasts to the end of the judged days', () => {
  const open = (...rows: Partial<Appointment>[]) => runsOf(list(...rows)).map(({ isOpen }) => isOpen);
  expect(open()).toEqual([true]);
  expect(open({ from: 0, to: 1000 }, { from: 600, to: 1000 })).toEqual([false, true]);
  expect(open({ from: 700, to: 800 })).toEqual([true]);
  expect(open({ from: 500, to: 900 }, { from: 600, to: 1000 })).toEqual([false, false, true]);
  expect(open({ from: 510, to: 1000 }, { from: 600, to: 1000 })).toEqual([false, true]);
});

test('each region has its own runs', () => {
  const runs = runsOf(list({ from: 0, to: 2000 }), {}, { Vest: 2, Nord: 1, Øst: 1 });
  expect(runs.map(({ region, required, verdict }) => [region, required, verdict])).toEqual([
    ['Vest', 2, 'short'],
    ['Nord', 1, 'right'],
    ['Øst', 1, 'short'],
  ]);
});

describe('a shortage has lasted since the day it began', () => {
  const full: Partial<Appointment> = { from: 0, to: 2000 };
  const since = (rows: Partial<Appointment>[], more: Partial<When> = {}) => runsOf(list(...rows), more)[0]?.since;

  test('in the period', () => {
    expect(since([full, { from: 0, to: 499 }])).toBe(500);
  });
  test('before it', () => {
    expect(since([full, { from: 0, to: 399 }])).toBe(400);
    expect(since([full, { from: 0, to: 498 }])).toBe(499);
  });
  test('long before it', () => {
    expect(since([full, { from: 0, to: 49 }])).toBe(50);
  });
  test('with the roster, where nobody has sat', () => {
    expect(since([full])).toBe(0);
  });
  test('but not before the clause', () => {
    expect(since([full, { from: 0, to: 49 }], { valid: { from: 60, to: 2000 } })).toBe(60);
    expect(since([full, { from: 0, to: 199 }], { valid: { from: 300, to: 2000 } })).toBe(300);
    expect(since([full, { from: 0, to: 199 }], { valid: { from: 550, to: 2000 } })).toBe(550);
  });
  test('after the last day on which it was not short', () => {
    const again = [full, { from: 0, to: 199 }, { from: 300, to: 399 }];
    expect(since(again)).toBe(400);
  });
  test('though it is over after a day', () => {
    expect(since([full, { from: 0, to: 399 }, { from: 501, to: 2000 }])).toBe(400);
  });
  test('a surplus too', () => {
    expect(since([full, full, { from: 450, to: 2000 }])).toBe(450);
    expect(since([full, full, { from: 50, to: 2000 }])).toBe(50);
  });
});

const doubts = (run: SeatRun | undefined) =>
  (run === undefined ? [] : doubtsIn(run)).map(({ row, field }) => [row, field]);

test('the cells that would decide are those of who may sit in the run, or the day before or after', () => {
  const doubtful = (from: number, to: number): Partial<Appointment> => ({ from, to, region: unread });
  const committee = list(
    ...[
      { from: 0, to: 2000 },
      { from: 0, to: 599 },
      { from: 800, to: 2000 },
    ],
    doubtful(600, 650),
    doubtful(500, 598),
    doubtful(652, 700),
  );
  const runs = runsOf(committee);
  const unsure = runs.find(({ from }) => from === 600);
  expect([unsure?.verdict, unsure?.to]).toEqual(['unsure', 650]);
  expect(doubts(unsure)).toEqual([[6, 'region']]);
  expect(doubts(runs.find(({ from }) => from === 651)).map(([row]) => row)).toEqual([6, 8]);
});

test('of one who is in two regions on a day the regions would decide', () => {
  const rows = [
    { person: 9, from: 0, to: 2000 },
    { person: 9, from: 0, to: 2000, region: 'Nord' },
  ];
  const [run] = runsOf(list({ from: 0, to: 2000 }, ...rows));
  expect(run?.verdict).toBe('unsure');
  expect(doubts(run)).toEqual([[4, 'region']]);
});
