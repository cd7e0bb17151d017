import { expect, test } from 'vitest';
import { bodyBehind } from '../../core/convener.ts';
import type { Meeting } from '../../core/meeting.ts';
import { meetingOf } from './few-facts.ts';

const accepted = ['Sykehusinnkjøp', 'Kari Dahl Stiftelse'];
const behind = (duty: 'called' | 'led', meeting: Partial<Meeting>) => bodyBehind(meetingOf(meeting), duty, accepted);

test.each([
  ['Sykehusinnkjøp', 'Sykehusinnkjøp'],
  ['Sykehusinnkjøp HF', 'Sykehusinnkjøp HF'],
  ['Kari Dahl Stiftelse', 'Kari Dahl Stiftelse'],
  ['DMP', 'DMP'],
  ['Diabetesforbundet', 'Diabetesforbundet'],
  ['Norsk Sykepleierforbund', 'Norsk Sykepleierforbund'],
  ['Helse Nord', 'Helse Nord'],
  ['sekretariatet', 'sekretariatet'],
  ['Kari Lie', undefined],
  ['Åse-Marie Bø', undefined],
  ['Kari M. Lie', undefined],
  [undefined, undefined],
])('called or led by «%s», where they come from: %s', (text, body) => {
  expect(behind('called', { calledBy: text })).toBe(body);
  expect(behind('led', { chair: text })).toBe(body);
});

test.each<[string, Partial<Meeting>, string | undefined, string | undefined]>([
  ['a chair of whom it is told', { chair: 'Kari Lie', chairOf: 'DMP' }, 'DMP', undefined],
  ['a chair with the body beside the name', { chair: 'Kari Lie (DMP)' }, 'DMP', undefined],
  ['a chair who called it', { chair: 'Kari Lie', chairOf: 'DMP', calledBy: 'Lie, Kari' }, 'DMP', 'DMP'],
  ['a chair of whom nothing is told, who called it', { chair: 'Kari Lie', calledBy: 'Kari Lie' }, undefined, undefined],
  ['another who called it', { chair: 'Kari Lie', chairOf: 'DMP', calledBy: 'Ola Moe' }, 'DMP', undefined],
  ['a body that called it', { chair: 'Kari Lie', chairOf: 'DMP', calledBy: 'Helse Vest' }, 'DMP', 'Helse Vest'],
  ['a body that called and led it', { chair: 'Helse Vest', calledBy: 'Helse Vest' }, 'Helse Vest', 'Helse Vest'],
])('%s', (_, meeting, led, called) => {
  expect(behind('led', meeting)).toBe(led);
  expect(behind('called', meeting)).toBe(called);
});
