import { expect, test, vi } from 'vitest';
import type { Judge, Judged, Outcome } from '../../addin/judge.ts';
import { withSpare, type Spare } from '../../addin/spare-judge.ts';
import type { Workbook } from '../../core/sheet.ts';
import { answer } from './answer.ts';

const { signal } = new AbortController();
const options = { language: 'nb', mandate: 'behandlingshjelpemidler' } as const;
const workbook: Workbook = { sheets: [{ name: 'Medlemmer', cells: [['Navn'], ['Kari Nordmann']] }] };
const away: Outcome<never> = { kind: 'away' };

/** A service that answers one thing after another to `validate`, and is away for all else. */
function service(...outcomes: readonly Outcome<Judged>[]) {
  const nobody = () => Promise.resolve(away);
  const rest = [...outcomes];
  const validate = vi.fn<Judge['validate']>(() => Promise.resolve(rest.shift() ?? away));
  return { read: nobody, annotate: nobody, mandate: nobody, runs: nobody, validate } satisfies Judge;
}

const here = { ...answer, run: { id: '', at: '2026-11-22T08:00:00.000Z', remembered: false, reason: 'Borte' } };
const spareOf = (outcome: ReturnType<Spare['judgeHere']>) => {
  const judgeHere = vi.fn<Spare['judgeHere']>(() => outcome);
  return { judgeHere, fetched: () => Promise.resolve({ judgeHere }) };
};

test.each<[string, Outcome<Judged>]>([
  ['an answer', { kind: 'value', value: answer }],
  ['a refusal', { kind: 'problem', problem: { status: 422, title: 'T', detail: 'D', sheets: [], mandates: [] } }],
  ['a cancelling', { kind: 'cancelled' }],
])('%s of the service is handed on, and nobody else judges', async (_, outcome) => {
  const spare = spareOf({ kind: 'value', value: here });
  expect(await withSpare(service(outcome), spare.fetched).validate(workbook, options, signal)).toBe(outcome);
  expect(spare.judgeHere).not.toHaveBeenCalled();
});

test('when the service is away the same cells are judged on the spot', async () => {
  const spare = spareOf({ kind: 'value', value: here });
  const outcome = await withSpare(service(), spare.fetched).validate(workbook, options, signal);
  expect(outcome).toEqual({ kind: 'value', value: { ...here, send: expect.any(Function) } });
  expect(spare.judgeHere.mock.calls.map(([cells, asked]) => [cells, asked])).toEqual([[workbook, options]]);
});

test('what was judged on the spot can be sent later: the same cells, by the day they were judged', async () => {
  const later: Outcome<Judged> = { kind: 'value', value: answer };
  const judge = service(away, later);
  const outcome = await withSpare(judge, spareOf({ kind: 'value', value: here }).fetched).validate(
    workbook,
    options,
    signal,
  );
  const another = new AbortController().signal;
  if (outcome.kind !== 'value') throw new Error(outcome.kind);
  expect(await outcome.value.send?.(another)).toBe(later);
  expect(judge.validate.mock.lastCall).toEqual([workbook, { ...options, on: '2026-11-22' }, another]);
});

test('what cannot be judged on the spot is said as the service would say it', async () => {
  const problem = {
    kind: 'problem',
    problem: { status: 422, title: 'T', detail: 'D', sheets: [], mandates: [] },
  } as const;
  expect(await withSpare(service(), spareOf(problem).fetched).validate(workbook, options, signal)).toEqual(problem);
});

test('without the judge on the spot, and for a file, the service is away', async () => {
  const spare = spareOf({ kind: 'value', value: here });
  const nowhere = () => Promise.resolve(undefined);
  expect(await withSpare(service(), nowhere).validate(workbook, options, signal)).toEqual(away);
  expect(await withSpare(service(), spare.fetched).validate(new Blob(['x']), options, signal)).toEqual(away);
  expect(spare.judgeHere).not.toHaveBeenCalled();
});

test('all else is asked of the service alone', () => {
  const judge = service();
  expect(withSpare(judge, () => Promise.resolve(undefined))).toEqual({ ...judge, validate: expect.any(Function) });
});
