import Type from 'typebox';
import { languages } from '../core/language.ts';
import { severities } from '../core/answer.ts';
import { parts } from '../core/sheet.ts';

/** The shapes that the service answers with, as JSON Schema, for `openapi.ts`. */

const text = Type.String();
const count = Type.Integer({ minimum: 0 });
const day = Type.String({ format: 'date' });
const nullable = (schema: Type.TSchema) => Type.Union([schema, Type.Null()]);
const verdict = Type.Enum(['breach', 'attention', 'undecided', 'ok']);
const counts = Type.Object({ error: count, warning: count, note: count, undecided: count });
const mandate = { id: text, version: text };

const source = Type.Object({
  document: text,
  section: text,
  url: Type.Optional(text),
  version: Type.Optional(text),
});

const fix = Type.Object(
  {
    sheet: text,
    cell: text,
    value: Type.Union([text, Type.Number(), Type.Boolean(), Type.Null()]),
    numberFormat: Type.Optional(text),
    label: text,
  },
  { description: 'What to write in the cell; dates are serial numbers' },
);

const finding = Type.Object({
  rule: text,
  severity: Type.Enum([...severities]),
  at: Type.Optional(Type.Object({ sheet: text, cell: Type.Optional(text) })),
  values: Type.Object({}, { additionalProperties: true }),
  message: text,
  source,
  fix: nullable(fix),
  waiver: nullable(Type.Object({ reason: text, until: nullable(day) })),
  key: Type.String({ description: 'Stable while the facts behind the finding are' }),
});

const group = Type.Object({
  id: text,
  name: text,
  verdict,
  counts,
  findings: Type.Array(finding),
  seats: Type.Array(
    Type.Object({
      region: text,
      required: count,
      runs: Type.Array(Type.Object({ from: day, to: day, seated: count, members: Type.Array(text) })),
    }),
  ),
  meetings: Type.Array(
    Type.Object({
      halfYear: text,
      required: count,
      held: count,
      planned: count,
      cancelled: count,
      verdict,
    }),
  ),
  deadlines: Type.Array(Type.Object({ kind: text, day, label: text })),
});

const tableRead = Type.Object({
  sheet: text,
  part: Type.Enum([...parts]),
  header: text,
  rows: count,
  columns: Type.Object({}, { additionalProperties: text }),
  skipped: Type.Array(Type.Object({ row: count, why: text })),
});

const answer = {
  engine: text,
  on: day,
  language: Type.Enum([...languages]),
  mandate: Type.Object({ ...mandate, title: text }),
  groups: Type.Array(group),
  read: Type.Array(tableRead),
};

export const answerSchema = Type.Object({
  ...answer,
  run: Type.Object({
    id: Type.String({ format: 'uuid' }),
    at: Type.String({ format: 'date-time' }),
    remembered: Type.Boolean(),
    reason: Type.Optional(Type.String({ description: 'Why the run was not remembered' })),
  }),
});

/** What was answered then, of one group, as history kept it. */
export const keptAnswerSchema = Type.Object(answer);

export const runHeadSchema = Type.Object({
  id: Type.String({ format: 'uuid' }),
  at: Type.String({ format: 'date-time' }),
  on: day,
  group: Type.Object({ id: text, name: text }),
  mandate: Type.Object(mandate),
  verdict,
  counts,
});

export const problemSchema = Type.Object(
  {
    type: text,
    title: text,
    status: Type.Integer(),
    detail: text,
    errors: Type.Optional(Type.Array(Type.Object({ pointer: text, detail: text }))),
  },
  { additionalProperties: true, description: 'RFC 9457' },
);
