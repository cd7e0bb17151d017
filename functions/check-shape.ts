import { fromIso } from '../core/day.ts';
import type { Text } from '../core/language.ts';
import { fromAddress } from '../core/sheet.ts';

/** One place that is not as it should be: a JSON pointer (RFC 6901) and what should stand there. */
export interface ShapeError {
  readonly pointer: string;
  readonly detail: Text;
}

/** The part of JSON Schema that our shapes use. */
interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

type Path = (string | number)[];
type Report = (path: Path, detail: Text) => void;
type Check = (value: unknown, path: Path, report: Report) => void;

const mostErrors = 20;

const mustBe: Readonly<Record<string, Text>> = {
  object: { nb: 'skal være et objekt', nn: 'skal vere eit objekt', en: 'must be an object' },
  array: { nb: 'skal være en liste', nn: 'skal vere ei liste', en: 'must be a list' },
  string: { nb: 'skal være en tekst', nn: 'skal vere ein tekst', en: 'must be a text' },
  boolean: { nb: 'skal være true eller false', nn: 'skal vere true eller false', en: 'must be true or false' },
  integer: {
    nb: 'skal være et helt tall fra 1',
    nn: 'skal vere eit heilt tal frå 1',
    en: 'must be a whole number from 1',
  },
  scalar: {
    nb: 'skal være en tekst, et tall, true, false eller null',
    nn: 'skal vere ein tekst, eit tal, true, false eller null',
    en: 'must be a text, a number, true, false or null',
  },
  date: {
    nb: 'skal være en dato som finnes, skrevet åååå-mm-dd',
    nn: 'skal vere ein dato som finst, skriven åååå-mm-dd',
    en: 'must be a date of the calendar, written yyyy-mm-dd',
  },
  cell: {
    nb: 'skal være en celle i Excel, som A1',
    nn: 'skal vere ei celle i Excel, som A1',
    en: 'must be a cell of Excel, such as A1',
  },
  shorter: { nb: 'er for lang', nn: 'er for lang', en: 'is too long' },
  present: { nb: 'mangler', nn: 'manglar', en: 'is missing' },
};

const sentence = (key: string): Text => mustBe[key] ?? { nb: key, nn: key, en: key };

const isScalar = (value: unknown) =>
  typeof value === 'string' || typeof value === 'boolean' || value === null || Number.isFinite(value);

const scalar: Check = (value, path, report) => {
  if (!isScalar(value)) report(path, sentence('scalar'));
};

function oneOf(allowed: readonly unknown[]): Check {
  const words = allowed.join(', ');
  const detail = { nb: `skal være en av ${words}`, nn: `skal vere ein av ${words}`, en: `must be one of ${words}` };
  return (value, path, report) => {
    if (!allowed.includes(value)) report(path, detail);
  };
}

function text({ format, maxLength }: Schema): Check {
  return (value, path, report) => {
    if (typeof value !== 'string') report(path, sentence(format ?? 'string'));
    else if (maxLength !== undefined && value.length > maxLength) report(path, sentence('shorter'));
    else if (format === 'date' && fromIso(value) === undefined) report(path, sentence('date'));
    else if (format === 'cell' && fromAddress(value) === undefined) report(path, sentence('cell'));
  };
}

function array(items: Schema): Check {
  const check = compile(items);
  return (value, path, report) => {
    if (!Array.isArray(value)) {
      report(path, sentence('array'));
      return;
    }
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      check(value[index], path, report);
      path.pop();
    }
  };
}

function object({ properties = {}, required = [] }: Schema): Check {
  const checks = Object.entries(properties).map(([key, schema]) => ({ key, check: compile(schema) }));
  return (value, path, report) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      report(path, sentence('object'));
      return;
    }
    for (const { key, check } of checks) {
      const found: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
      if (found !== undefined) check(found, [...path, key], report);
      else if (required.includes(key)) report([...path, key], sentence('present'));
    }
  };
}

function compile(schema: Schema): Check {
  if (schema.anyOf !== undefined) return scalar;
  if (schema.enum !== undefined) return oneOf(schema.enum);
  if (schema.type === 'object') return object(schema);
  if (schema.type === 'array' && schema.items !== undefined) return array(schema.items);
  if (schema.type === 'string') return text(schema);
  if (schema.type === 'integer') {
    return (value, path, report) => {
      if (!Number.isSafeInteger(value) || Number(value) < (schema.minimum ?? 1)) report(path, sentence('integer'));
    };
  }
  if (schema.type !== 'boolean') throw new TypeError(`No check for the schema ${JSON.stringify(schema)}`);
  return (value, path, report) => {
    if (typeof value !== 'boolean') report(path, sentence('boolean'));
  };
}

const escape = (step: string | number) => String(step).replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * Makes a check of a schema of ours: given any value, it answers the first 20 places that differ, none when the value fits.
 * Properties that the schema does not name are let through; who reads the value must read named properties only.
 */
export function shapeChecker(schema: object): (value: unknown) => readonly ShapeError[] {
  const check = compile(schema);
  return (value) => {
    const errors: ShapeError[] = [];
    check(value, [], (path, detail) => {
      if (errors.length < mostErrors) errors.push({ pointer: path.map((step) => `/${escape(step)}`).join(''), detail });
    });
    return errors;
  };
}
