import { columnOf } from './box.ts';
import type { Value } from './model.ts';

/** What a formula sees of the workbook: the value of the cell there, counted from 0; '' when it is empty. */
export type Look = (row: number, column: number) => Value;

/** A formula read once: its value for a cell that stands so many rows and columns from the one it was written for. */
export type Compiled = (look: Look, down: number, right: number) => Value;

/** `#VALUE!` and its like: a value of Excel, not a fault of ours. */
export class ErrorValue extends Error {}

const token = /"(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d+(?![\w(])|-?\d+(?:\.\d+)?|#REF!|[A-Z][A-Z.]*|[(),=>]|\S/giy;

function compare(left: Value, right: Value): number {
  // An empty cell is what it is compared with: '', 0 or FALSE.
  const blank = { string: '', number: 0, boolean: false };
  const one = left === '' ? blank[typeof right as 'string' | 'number' | 'boolean'] : left;
  const other = right === '' ? blank[typeof left as 'string' | 'number' | 'boolean'] : right;
  const rank = (value: Value) => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === 'string') {
    const [low, high] = [one.toLowerCase(), String(other).toLowerCase()];
    return low === high ? 0 : low < high ? -1 : 1;
  }
  return Number(one) - Number(other);
}

const textOf = (value: Value) => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value));

function truth(value: Value): boolean {
  if (typeof value === 'string' && value !== '') throw new ErrorValue('#VALUE!');
  return Boolean(value);
}

type Apply = (values: readonly Value[]) => Value;

const one = (values: readonly Value[]): Value => {
  const [value] = values;
  if (value === undefined || values.length !== 1) throw new ErrorValue('#VALUE!');
  return value;
};

const functions: Readonly<Record<string, Apply | undefined>> = {
  // Every argument is worked out before any is judged, as in Excel: an error in one is an error of the whole.
  AND: (values) => values.map(truth).every(Boolean),
  OR: (values) => values.map(truth).some(Boolean),
  LEN: (values) => textOf(one(values)).length,
  ISBLANK: (values) => one(values) === '',
  EXACT: ([left = '', right = '']) => textOf(left) === textOf(right),
};

class Reader {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(formula: string) {
    this.#tokens = Array.from(formula.matchAll(token), ([text]) => text);
  }

  #take(expected?: string): string {
    const next = this.#tokens[this.#at] ?? '';
    if (next === '' || (expected !== undefined && next !== expected))
      throw new Error(`Not read: ${next} for ${expected ?? 'a value'}`);
    this.#at += 1;
    return next;
  }

  whole(): Compiled {
    const value = this.#comparison();
    if (this.#at < this.#tokens.length) throw new Error(`Not read: ${this.#take()}`);
    return value;
  }

  #comparison(): Compiled {
    let left = this.#single();
    while (['=', '>'].includes(this.#tokens[this.#at] ?? '')) {
      const [before, sign, after] = [left, this.#take(), this.#single()];
      left = (look, down, right) => {
        const order = compare(before(look, down, right), after(look, down, right));
        return sign === '=' ? order === 0 : order > 0;
      };
    }
    return left;
  }

  #single(): Compiled {
    const next = this.#take();
    if (next === '(') {
      const inner = this.#comparison();
      this.#take(')');
      return inner;
    }
    if (next.startsWith('"')) return constant(next.slice(1, -1).replaceAll('""', '"'));
    if (/^-?\d/.test(next)) return constant(Number(next));
    if (/^(?:TRUE|FALSE)$/i.test(next)) return constant(next.toUpperCase() === 'TRUE');
    if (next === '#REF!')
      return () => {
        throw new ErrorValue(next);
      };
    return referenceOf(next) ?? this.#call(next);
  }

  #call(name: string): Compiled {
    if (name.toUpperCase() === 'IFERROR') return this.#ifError();
    const apply = functions[name.toUpperCase()];
    if (apply === undefined) throw new Error(`The stand-in does not work out ${name}.`);
    this.#take('(');
    const values: Compiled[] = [];
    do values.push(this.#comparison());
    while (this.#take() === ',');
    return (look, down, right) => apply(values.map((value) => value(look, down, right)));
  }

  #ifError(): Compiled {
    this.#take('(');
    const value = this.#comparison();
    this.#take(',');
    const otherwise = this.#comparison();
    this.#take(')');
    return (look, down, right) => {
      try {
        return value(look, down, right);
      } catch (reason) {
        if (reason instanceof ErrorValue) return otherwise(look, down, right);
        throw reason;
      }
    };
  }
}

const constant =
  (value: Value): Compiled =>
  () =>
    value;

function referenceOf(text: string): Compiled | undefined {
  const [, fixedColumn, letters = '', fixedRow, number = ''] = /^(\$?)([A-Z]+)(\$?)(\d+)$/i.exec(text) ?? [];
  if (number === '') return undefined;
  const [row, column] = [Number(number) - 1, columnOf(letters)];
  return (look, down, right) => look(row + (fixedRow === '$' ? 0 : down), column + (fixedColumn === '$' ? 0 : right));
}

/** Reads a formula of AND, OR, LEN, ISBLANK, EXACT, IFERROR, `=`, `>`, literals and A1 references; throws for any other. */
export function compile(formula: string): Compiled {
  return new Reader(formula.replace(/^=/, '')).whole();
}
