import Type from 'typebox';
import { languages } from '../core/language.ts';

/** The shapes of an årsmelding as the service answers with it, as JSON Schema, for `openapi.ts`. */

const text = Type.String();
const count = Type.Integer({ minimum: 0 });
const year = Type.Integer({ examples: [2026] });
const version = Type.Integer({ minimum: 1 });
const moment = Type.String({ format: 'date-time' });
const day = Type.String({ format: 'date' });
const nullable = (schema: Type.TSchema) => Type.Union([schema, Type.Null()]);
const group = Type.Object({ id: text, name: text });
const source = Type.Object({ document: text, section: text, url: Type.Optional(text), version: Type.Optional(text) });

const columnTypes = ['text', 'integer', 'number', 'money', 'percent', 'day', 'half-year', 'status'];

const table = Type.Object({
  id: text,
  title: text,
  source,
  columns: Type.Array(
    Type.Object({
      id: text,
      title: text,
      type: Type.Enum(columnTypes, { description: 'A status is ok, breach, attention or undecided' }),
    }),
  ),
  rows: Type.Array(
    Type.Object({
      cells: Type.Array(Type.Union([text, Type.Number(), Type.Null()]), {
        description: 'One for each column, raw; null is nothing entered, or what cannot be told',
      }),
      from: Type.Array(Type.String({ examples: ['Møter!A2:J3'] }), { description: 'The ranges the row rests on' }),
      removed: Type.Optional(
        Type.String({ format: 'date', description: 'It stands in the sheets no more: when history last saw it' }),
      ),
    }),
  ),
  undecided: Type.Array(text, { description: 'What could not be told, and why' }),
});

const chart = Type.Object({
  id: text,
  title: text,
  table: text,
  alt: Type.String({ description: 'What it shows, in words' }),
  kind: Type.Enum(['columns', 'bars', 'line', 'bands']),
  categories: Type.Array(text),
  series: Type.Array(
    Type.Object({
      name: text,
      values: Type.Array(nullable(Type.Number())),
      state: Type.Optional(Type.Enum(['before', 'taken', 'vacant', 'open'])),
    }),
  ),
  unit: text,
});

const missing = Type.Object({
  table: text,
  what: text,
  at: Type.Optional(Type.Object({ sheet: text, cell: Type.Optional(text) })),
});

const report = {
  engine: text,
  language: Type.Enum([...languages]),
  year,
  due: nullable(day),
  on: Type.String({ format: 'date', description: 'The day of judgement: 31 December of a year that is over' }),
  group,
  mandate: Type.Object({ id: text, version: text, title: text }),
  version,
  issued: nullable(moment),
  front: Type.Array(Type.Object({ id: text, title: text, value: text })),
  tables: Type.Array(table),
  charts: Type.Array(chart),
  missing: Type.Array(missing, { description: 'What the report still lacks' }),
};

const changedRows = Type.Object({ count, rows: Type.Array(text) });

export const reportSchema = Type.Object(report);

export const issuedReportSchema = Type.Object({
  ...report,
  changes: Type.Array(Type.Object({ table: text, title: text, added: changedRows, removed: changedRows }), {
    description: 'Tables whose rows are not those of the version before',
  }),
});

export const reportHeadSchema = Type.Object({
  year,
  version,
  issued: moment,
  engine: text,
  mandate: Type.Object({ id: text, version: text }),
  group,
});
