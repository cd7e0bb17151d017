import { expect } from 'vitest';

/** A test as a file of tests tells it. */
export interface CollectedTest {
  readonly name: string;
  readonly run: () => unknown;
}

type Body<Row extends readonly unknown[]> = (...row: Row) => unknown;

let collected: CollectedTest[] = [];
let path: readonly string[] = [];

/** The tests told since the last call. */
export function takeCollected(): readonly CollectedTest[] {
  const tests = collected;
  collected = [];
  return tests;
}

function rowsOf(table: readonly unknown[]): (readonly unknown[])[] {
  return table.map((row) => (Array.isArray(row) ? row : [row]));
}

function test(name: string, run: () => unknown): void {
  collected.push({ name: [...path, name].join(' > '), run });
}

test.each =
  (table: readonly unknown[]) =>
  (name: string, run: Body<readonly unknown[]>): void => {
    for (const [index, row] of rowsOf(table).entries()) test(`${name} [${index}]`, () => run(...row));
  };

const ignore = (): void => undefined;
ignore.each = () => ignore;

test.skipIf = (isSkipped: boolean) => (isSkipped ? ignore : test);

function describe(name: string, tell: () => void): void {
  const outer = path;
  path = [...outer, name];
  tell();
  path = outer;
}

describe.each =
  (table: readonly unknown[]) =>
  (name: string, tell: Body<readonly unknown[]>): void => {
    for (const [index, row] of rowsOf(table).entries()) describe(`${name} [${index}]`, () => tell(...row));
  };

export { describe, expect, test, test as it };
