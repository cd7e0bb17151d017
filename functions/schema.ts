import Type from 'typebox';
import { languages } from '../core/language.ts';
import { parts } from '../core/sheet.ts';

/** The shapes that cross the wire, as JSON Schema; `check-shape.ts` holds bodies up to them and `openapi.ts` publishes them. */

const day = (description: string) => Type.String({ format: 'date', description, examples: ['2026-11-22'] });
const name = Type.String({ maxLength: 32_767 });

const sheet = Type.Object({
  name,
  origin: Type.Optional(
    Type.String({ format: 'cell', description: 'The A1 address of cells[0][0]; A1 when left out' }),
  ),
  hidden: Type.Optional(Type.Boolean()),
  cells: Type.Array(Type.Array(Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()])), {
    description:
      'What Excel’s range.values gives: dates are serial numbers, empty is "" or null, errors are texts such as "#N/A"',
  }),
  part: Type.Optional(Type.Enum([...parts], { description: 'Forces the part when neither name nor headers tell' })),
  hiddenRows: Type.Optional(
    Type.Array(Type.Integer({ minimum: 1 }), { description: 'Rows hidden or filtered away, 1-based' }),
  ),
  merges: Type.Optional(Type.Array(Type.String(), { description: 'Merged ranges, such as A5:K5' })),
});

export const workbookSchema = Type.Object({
  date1904: Type.Optional(Type.Boolean({ description: 'The 1904 date system' })),
  sheets: Type.Array(sheet),
});

const options = {
  group: Type.Optional(
    Type.Object({ id: Type.Optional(name), name: Type.Optional(name), mandate: Type.Optional(Type.String()) }),
  ),
  on: Type.Optional(day('The day of judgement; today in Norway when left out')),
  language: Type.Optional(Type.Enum([...languages], { default: 'nb' })),
  assume: Type.Optional(
    Type.Enum(['appointed', 'proposed'], {
      default: 'appointed',
      description: 'proposed counts proposed members too (what if)',
    }),
  ),
  remember: Type.Optional(Type.Boolean({ default: true, description: 'Keep this run in the history of the group' })),
  period: Type.Optional(
    Type.Object({ from: day('First day'), to: day('Last day') }, { description: 'What is judged backwards' }),
  ),
};

/** Everything of a request but the workbook, for when the workbook comes as a file and the rest as query parameters. */
export const optionsSchema = Type.Object(options);
export const requestSchema = Type.Object({ ...options, workbook: workbookSchema });

export type Options = Type.Static<typeof optionsSchema>;
export type Body = Type.Static<typeof requestSchema>;
