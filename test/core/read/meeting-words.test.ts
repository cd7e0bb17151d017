import { expect, test } from 'vitest';
import { isTicked } from '../../../core/read/meeting-words.ts';
import { findings } from '../roster.ts';
import { halves, header, judge } from './meeting-list.ts';

test('«Fellesmøte (teller)» counts, «Fellesmøte (teller ikke)» does not', () => {
  const row = (kind: string) => ['1', '12.03.2026', '', kind, 'Fysisk', 'Avholdt', '', ''];
  expect(halves([row('Fellesmøte (teller)')])?.[0]).toEqual(['2026-H1', 1, 0, 0]);
  expect(halves([row('Fellesmøte (teller ikke)')])?.[0]).toEqual(['2026-H1', 0, 0, 0]);
});

test('an ordinary meeting with a seminar beside it is an ordinary meeting; a seminar is none', () => {
  const row = (kind: string) => ['1', '12.03.2026', '', kind, 'Fysisk', 'Avholdt', '', ''];
  expect(halves([row('Ordinært møte med fagseminar')])?.[0]).toEqual(['2026-H1', 1, 0, 0]);
  expect(halves([row('Fagseminar')])?.[0]).toEqual(['2026-H1', 0, 0, 0]);
});

test.each(['Ikke gjennomført', 'Ikkje avholdt', 'Ikke holdt', 'Planlagt, avlyst', 'Planlagt – utsatt til 01.12.2026'])(
  '«%s» is neither held nor to come, and nothing is asked',
  (status) => {
    const meetings = [header, ['1', '10.12.2026', '', 'Ordinært', 'Fysisk', status, '', '']];
    expect(judge(meetings).groups[0]?.meetings[1]).toMatchObject({ held: 0, planned: 0 });
    expect(findings(judge(meetings), 'value-unknown')).toEqual([]);
  },
);

test('a meeting moved to its day is still planned, or held', () => {
  const row = (status: string, day: string) => ['1', day, '', 'Ordinært', 'Fysisk', status, '', ''];
  expect(halves([row('Planlagt (flyttet fra 12.11.)', '10.12.2026')])?.[1]).toEqual(['2026-H2', 0, 1, 0]);
  expect(halves([row('Avholdt (utsatt fra 12.09.)', '12.10.2026')])?.[1]).toEqual(['2026-H2', 1, 0, 0]);
});

test('a tick in «Teller» makes a joint meeting count (case 18 c)', () => {
  for (const tick of ['ja', 'x', 'Teller', true])
    expect(halves([['1', '12.02.2026', '', 'Fellesmøte', 'Fysisk', 'Avholdt', tick]])?.[0]).toEqual([
      '2026-H1',
      1,
      0,
      0,
    ]);
  for (const none of ['', 'nei', false])
    expect(halves([['1', '12.02.2026', '', 'Fellesmøte', 'Fysisk', 'Avholdt', none]])?.[0]).toEqual([
      '2026-H1',
      0,
      0,
      0,
    ]);
});

test('a remark that it does not count is no tick', () => {
  expect(halves([['1', '12.02.2026', '', 'Fellesmøte', 'Fysisk', 'Avholdt', '', 'teller ikke']])?.[0]).toEqual([
    '2026-H1',
    0,
    0,
    0,
  ]);
});

test.each(['Avholdt', 'avholdt', 'Gjennomført', 'Avviklet', 'Halde', 'Held'])('«%s» is held', (status) => {
  expect(halves([['1', '12.02.2026', '', 'Ordinært', 'Fysisk', status]])?.[0]?.[1]).toBe(1);
});

test.each(['Ikke avholdt', 'Ikke gjennomført', 'Avlyst', 'Innstilt', 'Utsatt', 'Avholdes ikke', 'Planlagt'])(
  '«%s» is not held',
  (status) => {
    expect(halves([['1', '12.02.2026', '', 'Ordinært', 'Fysisk', status]])?.[0]?.[1]).toBe(0);
  },
);

test.each(['ja', 'X', 'Teller', '1', 'sann', 'yes.'])('«%s» is a tick', (text) => {
  expect(isTicked(text)).toBe(true);
});

test.each(['', 'nei', 'ja, hvis vedtatt', 'neppe ja', '10', 'teller ikke', 'xx'])('«%s» is none', (text) => {
  expect(isTicked(text)).toBe(false);
});
