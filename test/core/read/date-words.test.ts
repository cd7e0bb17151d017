import { expect, test } from 'vitest';
import { toIso } from '../../../core/day.ts';
import { readDate } from '../../../core/read/date.ts';
import type { Scalar } from '../../../core/sheet.ts';

/** The reading in words: an ISO day, the first and last day of a month, `blank` or `unreadable`. */
function read(cell: Scalar, date1904 = false): string {
  const reading = readDate(cell, date1904);
  if (reading.kind === 'day') return toIso(reading.day);
  return reading.kind === 'month' ? `${toIso(reading.month.from)}/${toIso(reading.month.to)}` : reading.kind;
}

test.each([
  '01.05.2024',
  '1.5.2024',
  '01.05.24',
  '1/5-2024',
  '1/5 2024',
  '01. 05. 2024',
  '01.05.2024 kl 10-14',
  '1/5-24',
  '01/05/2024',
  '2024-05-01',
  '1. mai 2024',
  '1 mai 2024',
  '1.mai 2024',
  'onsdag 1. mai 2024',
  'Onsdag 1. mai 2024',
  'ONSDAG 1. MAI 2024',
  'ons. 1. mai 2024',
  ' 01.05.2024 ',
  '01.05.2024\u00a0',
  '1.\u00a0mai\u00a02024',
])('«%s» is 1 May 2024', (cell) => {
  expect(read(cell)).toBe('2024-05-01');
});

test.each([
  ['jan.', '01'],
  ['januar', '01'],
  ['feb.', '02'],
  ['februar', '02'],
  ['mars', '03'],
  ['apr.', '04'],
  ['april', '04'],
  ['mai', '05'],
  ['juni', '06'],
  ['juli', '07'],
  ['aug.', '08'],
  ['august', '08'],
  ['sep.', '09'],
  ['sept.', '09'],
  ['september', '09'],
  ['okt.', '10'],
  ['oktober', '10'],
  ['nov.', '11'],
  ['november', '11'],
  ['des.', '12'],
  ['desember', '12'],
  ['December', '12'],
])('the month «%s» is %s', (name, month) => {
  expect(read(`15. ${name} 2024`)).toBe(`2024-${month}-15`);
});

test.each(['måndag', 'mandag', 'tysdag', 'tirsdag', 'torsdag', 'fredag', 'laurdag', 'lørdag', 'sundag', 'søndag'])(
  'a date after «%s» is read',
  (weekday) => {
    expect(read(`${weekday} 6. mai 2024`)).toBe('2024-05-06');
  },
);
