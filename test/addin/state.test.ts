import { expect, test } from 'vitest';
import { stepFrom } from '../../addin/step.ts';
import { currentGroup, initial, reduce, visibleFindings, type Event, type State } from '../../addin/state.ts';
import { answer, finding, network } from './answer.ts';

const after = (...events: readonly Event[]): State => events.reduce(reduce, initial);
const judged: Event = { type: 'judged', answer, clock: '10.02' };
const keyOf = (index: number) => network.findings[index]?.key ?? '';

test('a judgement shows every finding and selects none', () => {
  const state = after({ type: 'started', activity: 'judging' }, judged);
  expect(state.activity).toBeUndefined();
  expect(state.selected).toBeUndefined();
  expect(visibleFindings(state)).toHaveLength(7);
});

test('a filter shows its severity only', () => {
  const state = after(judged, { type: 'filter', filter: 'warning' });
  expect(visibleFindings(state).map(({ rule }) => rule)).toEqual([
    'term-one-day-over',
    'meeting-frequency-at-risk',
    'term-expiring',
  ]);
});

test('the first step selects the first finding, and the ends hold', () => {
  const state = after(judged);
  expect(stepFrom(state, 1)?.key).toBe(keyOf(0));
  expect(stepFrom(state, -1)?.key).toBe(keyOf(0));
  const atEnd = reduce(state, { type: 'selected', key: keyOf(6) });
  expect(stepFrom(atEnd, 1)?.key).toBe(keyOf(6));
  expect(stepFrom(atEnd, -1)?.key).toBe(keyOf(5));
});

test('steps keep within the filter', () => {
  const state = after(judged, { type: 'filter', filter: 'error' }, { type: 'selected', key: keyOf(1) });
  expect(stepFrom(state, 1)?.key).toBe(keyOf(1));
});

test('there is nothing to step to before a judgement', () => {
  expect(stepFrom(initial, 1)).toBeUndefined();
});

test('a finding picked in its cell is shown although a filter, a tab or the mandate hid it', () => {
  const state = after(
    judged,
    { type: 'filter', filter: 'note' },
    { type: 'tab', tab: 'timeline' },
    { type: 'mandateShown', shown: true },
    { type: 'selected', key: keyOf(0) },
  );
  expect([state.filter, state.tab, state.mandateShown]).toEqual(['all', 'findings', false]);
});

test('a new judgement keeps the selection and the filter while they mean something', () => {
  const chosen = after(judged, { type: 'filter', filter: 'error' }, { type: 'selected', key: keyOf(1) });
  const same = reduce(chosen, judged);
  expect([same.selected, same.filter]).toEqual([keyOf(1), 'error']);
  const mended = { ...network, findings: network.findings.slice(2), counts: { ...network.counts, error: 0 } };
  const other = reduce(chosen, { type: 'judged', answer: { ...answer, groups: [mended] }, clock: '10.03' });
  expect([other.selected, other.filter]).toEqual([undefined, 'all']);
});

test('another day makes what was judged outdated until it is judged again', () => {
  const state = after(judged, { type: 'on', on: '2026-01-01' });
  expect(state.judgement).toMatchObject({ kind: 'judged', changed: 'options' });
  expect(reduce(state, judged).judgement).toMatchObject({ changed: 'nothing' });
});

test('a refusal that asks for a mandate leaves the choice open afterwards', () => {
  const mandates = [{ id: 'a', title: 'A' }];
  const problem = { status: 422, title: '', detail: '', sheets: [], mandates };
  const state = after({ type: 'refused', problem }, { type: 'mandate', mandate: 'a' }, judged);
  expect(state.mandates).toEqual(mandates);
  expect(state.mandate).toBe('a');
});

test('choosing another group starts with all of its findings', () => {
  const two = { ...answer, groups: [network, { ...network, id: 'b', findings: [finding('note', 'x', {})] }] };
  const state = after(
    { type: 'judged', answer: two, clock: '' },
    { type: 'filter', filter: 'error' },
    { type: 'group', group: 1 },
  );
  expect(currentGroup(state)?.id).toBe('b');
  expect(visibleFindings(state)).toHaveLength(1);
});
