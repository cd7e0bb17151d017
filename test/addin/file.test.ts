import { expect, test } from 'vitest';
import { copyName, fileWorkbook, type FileView } from '../../addin/file.ts';
import type { Judge, JudgeOptions } from '../../addin/judge.ts';
import type { Place, ShownWorkbook } from '../../addin/workbook.ts';

const options: JudgeOptions = { language: 'nb' };
const signal = new AbortController().signal;
const never = () => Promise.reject(new Error('not asked for in this test'));
const judge: Judge = { read: never, validate: never, annotate: never, mandate: never, runs: never };
const shown: ShownWorkbook = {
  sheets: [
    { name: 'Oppsett', cells: [['Felt', 'Verdi']] },
    {
      name: 'Medlemmer',
      origin: 'A3',
      cells: [
        [' Navn ', 'Region'],
        ['Kari', 'Helse Vest'],
      ],
    },
    { name: 'Gammelt', hidden: true, cells: [['a', 'b', 'c', 'd', 'e', 'f', 'g']] },
  ],
};

function open(parts: Partial<Parameters<typeof fileWorkbook>[0]> = {}) {
  const views: FileView[] = [];
  const saved: string[] = [];
  const bytes = new Blob(['x']);
  const show = (view: FileView) => views.push(view);
  const save = (_: Blob, name: string) => saved.push(name);
  return { views, saved, file: fileWorkbook({ name: 'Liste.xlsx', bytes, shown, judge, show, save, ...parts }) };
}

test('the sheet with the most on it is shown first, and never a hidden one', () => {
  expect(open().file.view().place).toEqual({ sheet: 'Medlemmer' });
});

test('selecting shows the place, and only a sent focus counts', async () => {
  const { file, views } = open();
  await file.select({ sheet: 'Medlemmer', cell: 'A4' }, false);
  await file.select({ sheet: 'Medlemmer', cell: 'B4' }, true);
  expect(views.map(({ place, focused }) => [place.cell, focused])).toEqual([
    ['A4', 0],
    ['B4', 1],
  ]);
});

test('what the person picks is told to whoever listens, until they stop', () => {
  const { file } = open();
  const heard: Place[] = [];
  const stop = file.listen((place) => heard.push(place));
  file.pick({ sheet: 'Medlemmer', cell: 'A4' });
  stop();
  file.pick({ sheet: 'Medlemmer', cell: 'B4' });
  expect(heard).toEqual([{ sheet: 'Medlemmer', cell: 'A4' }]);
});

test('the text of a cell is read with the sheet’s own origin', () => {
  const { file } = open();
  expect(file.textAt('Medlemmer', 'A3')).toBe('Navn');
  expect([file.textAt('Medlemmer', 'A1'), file.textAt('Borte', 'A1'), file.textAt('Medlemmer', '?')]).toEqual([
    '',
    '',
    '',
  ]);
});

test('a marked copy is handed over under its own name', async () => {
  const annotate = () => Promise.resolve({ kind: 'value', value: new Blob(['y']) } as const);
  const { file, saved } = open({ judge: { ...judge, annotate } });
  expect(await file.download?.(options, signal)).toEqual({ kind: 'value', value: 'Liste – merket.xlsx' });
  expect(saved).toEqual(['Liste – merket.xlsx']);
});

test('nothing is handed over when the service is away', async () => {
  const annotate = () => Promise.resolve({ kind: 'away' } as const);
  const { file, saved } = open({ judge: { ...judge, annotate } });
  expect(await file.download?.(options, signal)).toEqual({ kind: 'away' });
  expect(saved).toEqual([]);
});

test('a copy of a copy is called the same', () => {
  expect(copyName('Liste.xlsx', 'nn')).toBe('Liste – merkt.xlsx');
  expect(copyName('Liste – merket.xlsx', 'nb')).toBe('Liste – merket.xlsx');
  expect(copyName('Uten ending', 'en')).toBe('Uten ending – marked.xlsx');
});
