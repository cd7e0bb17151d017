import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toIso, toNorwegian, toSerial } from '../../core/day.ts';
import type { Scalar } from '../../core/sheet.ts';
import { judge, parameters, persons, roster, row, said } from './random-people.ts';
import { memberHeader } from './roster.ts';

test('the order of the members changes nothing that is said', () => {
  const shuffled = roster.chain((people) =>
    fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length, maxLength: people.length })),
  );
  fc.assert(
    fc.property(shuffled, ([people, others]) => {
      expect(said(judge(persons(others)))).toEqual(said(judge(persons(people))));
    }),
    parameters,
  );
});

test('empty rows put in anywhere change nothing but cells', () => {
  const blank = fc.constantFrom<Scalar[]>([], ['', '', ''], [null, null], ['  ', '\u00a0']);
  fc.assert(
    fc.property(roster, fc.array(fc.tuple(fc.nat(8), blank), { maxLength: 5 }), (people, blanks) => {
      const rows: Scalar[][] = persons(people);
      for (const [place, cells] of blanks) rows.splice(Math.min(place, rows.length), 0, cells);
      expect(said(judge(rows))).toEqual(said(judge(persons(people))));
    }),
    parameters,
  );
});

test('neither case nor spaces nor punctuation of the headers matter', () => {
  const dressed = fc.constantFrom<(text: string) => string>(
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => `  ${text}\u00a0`,
    (text) => `${text}:`,
    (text) => text.replaceAll(' ', '\u00a0\n'),
    (text) => `«${text}»*`,
  );
  fc.assert(
    fc.property(roster, fc.array(dressed, { minLength: 9, maxLength: 9 }), (people, dress) => {
      const header = memberHeader.map((text, index) => dress[index]?.(text) ?? text);
      expect(said(judge(persons(people), header))).toEqual(said(judge(persons(people))));
    }),
    parameters,
  );
});

test('a date is the same as serial, as ISO text and as dd.mm.yyyy', () => {
  const writers = fc.array(
    fc.constantFrom<(day: number) => Scalar>(
      toIso,
      toNorwegian,
      (day) => toSerial(day, false),
      (day) => toSerial(day, false) + 0.98,
    ),
    { minLength: 7, maxLength: 7 },
  );
  fc.assert(
    fc.property(roster, writers, (people, write) => {
      expect(said(judge(people.map((one, index) => row(one, write[index]))))).toEqual(said(judge(persons(people))));
    }),
    parameters,
  );
});

test('a term cut in two that adjoin changes nothing that is said of seats', () => {
  fc.assert(
    fc.property(roster, fc.nat(6), fc.nat(900), (people, which, after) => {
      const whole = people[which % people.length];
      // Two years and a day are explained by their own rule, which a cut takes away.
      fc.pre(
        whole !== undefined &&
          whole.to > whole.from &&
          people.every(({ from, to }) => to - from < 729 || to - from > 732),
      );
      const cut = whole.from + (after % (whole.to - whole.from));
      const parts = people.flatMap((one) =>
        one === whole
          ? [
              { ...one, to: cut },
              { ...one, from: cut + 1 },
            ]
          : [one],
      );
      const seats = /^(seat|handover)/;
      expect(said(judge(persons(parts)), seats)).toEqual(said(judge(persons(people)), seats));
    }),
    parameters,
  );
});
