import type { MandateName, Problem } from './judge.ts';

/** Reads a problem body leniently: what is missing or of another kind is left empty, for a sentence is better than none. */
export function toProblem(status: number, body: unknown): Problem {
  const { title, detail, reason, sheets, mandates } = record(body);
  // Every refusal lists the mandates; only where one is wanted is there something to choose.
  const choices = text(reason).startsWith('mandate-') ? items(mandates) : [];
  return {
    status,
    title: text(title),
    detail: text(detail),
    sheets: items(sheets).map((sheet) => ({ name: text(sheet.name), headers: texts(sheet.headers) })),
    mandates: choices
      .map((mandate): MandateName => ({ id: text(mandate.id), title: text(mandate.title) }))
      .filter(({ id }) => id !== ''),
  };
}

/** An object's fields; none when it is no object. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  // Any object can be asked for any field; each is examined before use.
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function items(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(record) : [];
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(text).filter((item) => item !== '') : [];
}
