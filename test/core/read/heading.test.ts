import { expect, test } from 'vitest';
import { readHeading } from '../../../core/read/heading.ts';
import { regionLookup } from '../../../core/read/regions.ts';

const read = (text: string) =>
  readHeading(
    text,
    regionLookup(['Helse Vest', 'Helse Nord', 'Ansatte i nord'].map((name) => ({ name, aliases: [] }))),
  );

test('the name of a region is one, whatever words are in it', () => {
  expect(read('Ansatte i nord')).toEqual({ region: 'Ansatte i nord' });
});

test.each(['2 medlemmer', '12 medlemmer', 'Medlemmer (12)', 'Medlemmer: 12 plasser'])(
  'the number of «%s» says nothing',
  (text) => {
    expect(read(text)).toEqual({ role: 'member' });
  },
);

test.each(['Helse Vest / Helse Nord', 'Medlemmer, varamedlemmer', 'Helse Vest: Kari', '12', '12 plasser'])(
  '«%s» is no heading',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);
