import { expect, test } from 'vitest';
import { unread } from '../../../core/committee.ts';
import { isoDay } from '../../../core/day.ts';
import { readNames } from '../../../core/read/values.ts';
import type { Scalar } from '../../../core/sheet.ts';
import { readPart } from '../read-part.ts';

const header = [
  ...['Saksnr.', 'Møte nr.', 'Tittel', 'Type', 'Aktivitet', 'Prinsipiell', 'Oversendt fagdirektørene', 'Konklusjon'],
  ...['Inhabile', 'Deltok', 'Habilitet avgjort av'],
];
const read = (...rows: (readonly Scalar[])[]) => readPart('cases', 'Saker', [header, ...rows]);
const one = (changes: Readonly<Record<string, Scalar>>) => {
  const row = header.map((title) => changes[title] ?? (title === 'Tittel' ? 'Innkjøp' : ''));
  return read(['9', ...row.slice(1)]).facts[0];
};

test('every column of the sheet is read', () => {
  const row = [
    ...['4/26', '1/26', 'Felles innkjøp', 'Råd', 'A2', 'ja', '01.03.2026', 'Anbefales'],
    ...['Anne Aas; Bjørn Berg', 'Eva Foss', 'nettverket'],
  ];
  expect(read(row).facts).toMatchObject([
    {
      number: '4/26',
      meeting: { number: '1/26', day: undefined },
      title: 'Felles innkjøp',
      kind: 'advice',
      task: 'A2',
      principle: true,
      forwarded: isoDay('2026-03-01'),
      conclusion: 'Anbefales',
      recused: ['Anne Aas', 'Bjørn Berg'],
      participants: ['Eva Foss'],
      habilitetDecidedBy: 'nettverket',
    },
  ]);
});

test.each([
  ['Råd', 'advice'],
  ['Tilråding', 'advice'],
  ['Innspill', 'advice'],
  ['Drøfting', 'discussion'],
  ['Orientering', 'information'],
  ['Vedtak', 'decision'],
  ['Decision', 'decision'],
  ['', undefined],
  ['Tull', unread],
])('the kind «%s»', (word, kind) => expect(one({ Type: word })?.kind).toBe(kind));

test.each([
  ['ja', true],
  ['X', true],
  ['nei', false],
  ['ikkje', false],
  ['', undefined],
  ['kanskje', unread],
])('«%s» under Prinsipiell', (word, principle) => expect(one({ Prinsipiell: word })?.principle).toBe(principle));

test('an empty case says nothing of anybody', () => {
  expect(one({})).toMatchObject({ principle: undefined, forwarded: undefined, recused: [], participants: [] });
});

test('a forwarding that is no date is asked about', () => {
  expect(one({ 'Oversendt fagdirektørene': 'ja' })?.forwarded).toBe(unread);
});

test('nynorsk headers are read', () => {
  const cells = [
    ['Saksnummer', 'Møtenr', 'Tittel', 'Oversendt fagdirektørane', 'Habilitet avgjord av'],
    ['1', '2', 'A', 46082, 'utvalet'],
  ];
  expect(readPart('cases', 'Saker', cells).facts).toMatchObject([
    { number: '1', meeting: { number: '2' }, forwarded: isoDay('2026-03-01'), habilitetDecidedBy: 'utvalet' },
  ]);
});

test.each<[Scalar, string[]]>([
  ['Anne Aas', ['Anne Aas']],
  ['Anne Aas, Bjørn Berg og Eva Foss', ['Anne Aas', 'Bjørn Berg', 'Eva Foss']],
  ['Anne Aas\nBjørn Berg', ['Anne Aas', 'Bjørn Berg']],
  ['Anne Aas; Bjørn Berg;', ['Anne Aas', 'Bjørn Berg']],
  ['Aas, Anne; Berg, Bjørn', ['Aas, Anne', 'Berg, Bjørn']],
  ['Aas, Anne', ['Aas, Anne']],
  ['Anne\u00a0Aas  and Eva Foss', ['Anne Aas', 'Eva Foss']],
  ['ingen', []],
  ['-', []],
  ['#N/A', []],
  [null, []],
  ['', []],
])('the names in «%s»', (cell, names) => expect(readNames(cell)).toEqual(names));
