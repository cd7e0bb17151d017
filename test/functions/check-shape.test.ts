import fc from 'fast-check';
import Type from 'typebox';
import { Check } from 'typebox/value';
import { expect, test } from 'vitest';
import { shapeChecker } from '../../functions/check-shape.ts';
import { requestSchema } from '../../functions/schema.ts';

const pointers = (schema: object, value: unknown) => shapeChecker(schema)(value).map(({ pointer }) => pointer);

test('a pointer escapes what JSON pointers must', () => {
  expect(pointers(Type.Object({ 'a/b~c': Type.Boolean() }), { 'a/b~c': 1 })).toEqual(['/a~1b~0c']);
});

test('a member that only the prototype has is missing', () => {
  expect(pointers(Type.Object({ toString: Type.Optional(Type.String()), constructor: Type.String() }), {})).toEqual([
    '/constructor',
  ]);
});

test('an integer is whole and at least its minimum', () => {
  const schema = Type.Array(Type.Integer({ minimum: 1 }));
  expect(pointers(schema, [1, 0, 1.5, '1', 2 ** 60])).toEqual(['/1', '/2', '/3', '/4']);
});

test('a schema that it cannot check is our own mistake', () => {
  expect(() => shapeChecker(Type.Tuple([]))).toThrow(TypeError);
});

/** The published schema and the check must not drift apart; typebox judges by the published one. */
const leaf = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('nb', 'members', 'A1', '2026-11-22', 'proposed'),
);
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('name', 'cells', 'from', 'to', 'id'), tie('value'), { maxKeys: 3 }),
  ),
})).value;
const rows = fc.array(
  fc.oneof({ weight: 9, arbitrary: fc.array(leaf, { maxLength: 3 }) }, { weight: 1, arbitrary: anything }),
  { maxLength: 4 },
);
const body = fc.record(
  {
    workbook: fc.oneof(
      {
        weight: 9,
        arbitrary: fc.record({
          sheets: fc.array(
            fc.record(
              {
                name: fc.oneof(fc.string(), anything),
                cells: rows,
                hidden: fc.oneof(fc.boolean(), anything),
                hiddenRows: anything,
                part: leaf,
              },
              { requiredKeys: ['name', 'cells'] },
            ),
            { maxLength: 2 },
          ),
        }),
      },
      { weight: 1, arbitrary: anything },
    ),
    group: anything,
    language: leaf,
    assume: leaf,
    remember: fc.oneof(fc.boolean(), leaf),
  },
  { requiredKeys: ['workbook'] },
);

test('what fits the published schema passes, and what does not is told', () => {
  const fits = shapeChecker(requestSchema);
  fc.assert(
    fc.property(fc.oneof(body, anything), (value) => {
      expect(fits(value).length === 0).toBe(Check(requestSchema, value));
    }),
    { numRuns: 1500 },
  );
});
