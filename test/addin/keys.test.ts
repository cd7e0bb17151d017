import { expect, test } from 'vitest';
import { toCommand, toTab } from '../../addin/keys.ts';

const inPane = { modified: false, writing: false, onFinding: false };
const onFinding = { ...inPane, onFinding: true };

test('J and K step through the findings from anywhere in the pane, in both cases', () => {
  expect(['j', 'J', 'k', 'K'].map((key) => toCommand({ key, ...inPane }))).toEqual([
    'next',
    'next',
    'previous',
    'previous',
  ]);
});

test('arrows and Enter belong to the list only while the focus is in it', () => {
  const keys = ['ArrowDown', 'ArrowUp', 'Enter'];
  expect(keys.map((key) => toCommand({ key, ...onFinding }))).toEqual(['next', 'previous', 'go']);
  expect(keys.map((key) => toCommand({ key, ...inPane }))).toEqual([undefined, undefined, undefined]);
});

test('F goes to the filters', () => {
  expect(toCommand({ key: 'f', ...inPane })).toBe('filter');
});

test('whoever writes in a field writes', () => {
  expect(['j', 'k', 'f', 'Enter'].map((key) => toCommand({ key, ...inPane, writing: true }))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('Ctrl+F stays the browser’s', () => {
  expect(toCommand({ key: 'f', ...inPane, modified: true })).toBeUndefined();
});

test('arrows go round among tabs, Home and End go to the ends', () => {
  expect([toTab('ArrowRight', 2, 3), toTab('ArrowLeft', 0, 3), toTab('Home', 2, 3), toTab('End', 0, 3)]).toEqual([
    0, 2, 0, 2,
  ]);
  expect(toTab('a', 0, 3)).toBeUndefined();
});
