import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { refusalOf } from '../../../addin/excel/refusal-of.ts';

/** As office.js throws: an error with a code. */
class HostError extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`${code}: a message in English`);
    this.code = code;
  }
}

beforeAll(() => void vi.stubGlobal('OfficeExtension', { Error: HostError }));
afterAll(() => void vi.unstubAllGlobals());

test.each([
  [
    'InvalidOperationInCellEditMode',
    'En celle er åpen for skriving i Excel. Trykk Enter eller Esc der, og prøv igjen.',
  ],
  ['ActivityLimitReached', 'Excel er opptatt. Vent litt, og prøv igjen.'],
  [
    'InsertDeleteConflict',
    'Det som står under tabellen på arket med funn, kan ikke flyttes ned. Flytt det til siden, og prøv igjen.',
  ],
  ['GeneralException', 'Excel kunne ikke gjøre dette (GeneralException). Funnene står i panelet. Prøv igjen.'],
])('%s is said as a sentence', (code, sentence) => {
  expect(refusalOf(new HostError(code)).nb).toBe(sentence);
});

test('a refusal we have no sentence for is said in all three languages', () => {
  expect(refusalOf(new HostError('Odd'))).toEqual({
    nb: 'Excel kunne ikke gjøre dette (Odd). Funnene står i panelet. Prøv igjen.',
    nn: 'Excel kunne ikkje gjere dette (Odd). Funna står i panelet. Prøv igjen.',
    en: 'Excel could not do this (Odd). The findings are in the pane. Try again.',
  });
});

test.each([[new TypeError('ours')], ['a text'], [undefined]])('what is not of Excel is thrown on: %s', (reason) => {
  const act = () => refusalOf(reason);
  expect(act).toThrow();
});
