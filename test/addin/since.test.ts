import { expect, test } from 'vitest';
import { sentEvent } from '../../addin/events.ts';
import { initial, reduce, type Event, type State } from '../../addin/state.ts';
import { answer } from './answer.ts';

const after = (...events: readonly Event[]): State => events.reduce(reduce, initial);
const judging: Event = { type: 'started', activity: 'judging' };
const judged: Event = { type: 'judged', answer, clock: '10.02' };
const edited: Event = { type: 'edited' };

test('an edit makes the judgement one of before, until the workbook is judged anew', () => {
  expect(after(judging, judged, edited).judgement).toMatchObject({ kind: 'judged', changed: 'workbook' });
  expect(after(judging, judged, edited, judging, judged).judgement).toMatchObject({ changed: 'nothing' });
});

test('an edit while it is judged is not in the judgement', () => {
  expect(after(judging, edited, judged).judgement).toMatchObject({ changed: 'workbook' });
  expect(after(judging, edited, { type: 'cancelled' }, judging, judged).judgement).toMatchObject({
    changed: 'nothing',
  });
});

test('another day or mandate, chosen while it is judged, is not in the judgement', () => {
  const day: Event = { type: 'on', on: '2026-01-01' };
  const mandate: Event = { type: 'mandate', mandate: 'a' };
  expect(after(judging, day, judged)).toMatchObject({ on: '2026-01-01', judgement: { changed: 'options' } });
  expect(after(judging, mandate, judged)).toMatchObject({ mandate: 'a', judgement: { changed: 'options' } });
});

test('an edit before there is a judgement makes none', () => {
  expect(after(edited).judgement).toEqual({ kind: 'never' });
  expect(after(edited, judging, judged).judgement).toMatchObject({ changed: 'nothing' });
});

const remembered = { ...answer, run: { id: 'r1', at: '2026-11-22T10:02:00Z', remembered: true } };
const sending: Event = { type: 'started', activity: 'sending' };

test('a judgement that history gets later is no newer for it', () => {
  const sent = sentEvent({ kind: 'value', value: remembered });
  const text = {
    nb: 'Vurderingen er skrevet i historikken.',
    nn: 'Vurderinga er skriven i historikken.',
    en: 'The assessment has been written in history.',
  };
  expect(sent).toEqual({ type: 'sent', answer: remembered, said: [text] });
  const state = after(judging, judged, edited, sending, sent);
  expect(state.judgement).toEqual({ kind: 'judged', answer: remembered, clock: '10.02', changed: 'workbook' });
  expect([state.activity, state.notice]).toEqual([undefined, { kind: 'said', texts: [text] }]);
});

test('a judgement just made, sent, is as new as it was', () => {
  const state = after(judging, judged, sending, sentEvent({ kind: 'value', value: remembered }));
  expect(state.judgement).toEqual({ kind: 'judged', answer: remembered, clock: '10.02', changed: 'nothing' });
});

test('what history does not take leaves the judgement as it stands', () => {
  const before = after(judging, judged, edited);
  const problem = { status: 409, title: 'Nei', detail: 'Det går ikke.', sheets: [], mandates: [] };
  for (const outcome of [{ kind: 'problem', problem }, { kind: 'away' }, { kind: 'cancelled' }] as const) {
    const state = reduce(reduce(before, sending), sentEvent(outcome));
    expect([state.activity, state.judgement]).toEqual([undefined, before.judgement]);
  }
});
