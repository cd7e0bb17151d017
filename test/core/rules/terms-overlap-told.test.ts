import { expect, test } from 'vitest';
import type { Scalar } from '../../../core/sheet.ts';
import { findings, judgeNetwork, members, type Member } from '../roster.ts';

const eva = (from: Scalar, to: Scalar, role = 'Medlem', left: Scalar = ''): Member => [
  ...['Eva Foss', 'Helse Bergen HF', 'Helse Vest', role, from, to, 'Fagdirektørene', left, ''],
];
const judged = (rows: readonly Member[], part: Parameters<typeof judgeNetwork>[0] = {}) =>
  findings(judgeNetwork({ members: [...members({ 4: null }), ...rows], ...part }), 'terms-overlap');
const first = eva('01.05.2024', '30.04.2026');

test('the sentence is given in nynorsk and English too, and the key stays', () => {
  const rows = [first, eva('01.04.2026', '31.03.2028')];
  expect(judged(rows, { language: 'nn' })[0]?.message).toBe(
    'Eva Foss har overlappande oppnemningar (01.05.2024–30.04.2026 og 01.04.2026–31.03.2028). Personen blir talt éin gong. Framlegg til den siste: 01.05.2026–30.04.2028.',
  );
  expect(judged(rows, { language: 'en' })[0]?.message).toBe(
    'Eva Foss has overlapping appointments (01.05.2024–30.04.2026 and 01.04.2026–31.03.2028). The person is counted once. Proposed for the later one: 01.05.2026–30.04.2028.',
  );
  expect(judged(rows.toReversed(), { on: '2026-12-24' })[0]?.key).toBe(judged(rows)[0]?.key);
});

test('an open end is said in nynorsk and English too', () => {
  const rows = [eva('01.01.2026', ''), eva('01.06.2026', '31.05.2028')];
  expect(judged(rows, { language: 'nn' })[0]?.message).toContain(
    '(01.01.2026–utan sluttdato og 01.06.2026–31.05.2028)',
  );
  expect(judged(rows, { language: 'en' })[0]?.message).toContain('(01.01.2026–no end and 01.06.2026–31.05.2028)');
});

test('who left early without a date for the end has an end, and the next term can follow it', () => {
  expect(judged([eva('01.01.2026', '', 'Medlem', '30.06.2026'), eva('01.06.2026', '31.05.2028')])[0]?.message).toBe(
    'Eva Foss har overlappende oppnevninger (01.01.2026–30.06.2026 og 01.06.2026–31.05.2028). Personen telles én gang. Forslag til den siste: 01.07.2026–30.06.2028.',
  );
});
