import { docxType, jsonType, xlsxType } from './body.ts';
import { statusOf } from './problem.ts';
import type { ProblemKind } from './problem.ts';

/** The pieces that operations are described with. */

export const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });
export const asJson = (schema: object) => ({ [jsonType]: { schema } });
export const asFile = { [xlsxType]: { schema: { type: 'string', contentMediaType: xlsxType } } };
export const asDocument = { [docxType]: { schema: { type: 'string', contentMediaType: docxType } } };

export const inQuery = (name: string, schema: object, description?: string) => ({
  name,
  in: 'query',
  schema,
  ...(description === undefined ? {} : { description }),
});
export const inPath = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string' },
  description,
});

export const problems = (...kinds: readonly ProblemKind[]) =>
  Object.fromEntries(
    ([...kinds, 'not-signed-in', 'not-allowed', 'our-fault'] as const).map((kind) => [
      String(statusOf(kind)),
      { $ref: '#/components/responses/Problem' },
    ]),
  );

export const answers = (description: string, content: object, ...kinds: readonly ProblemKind[]) => ({
  200: { description, content },
  ...problems(...kinds),
});

export const object = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  required: Object.keys(properties).filter((name) => name !== 'continuation'),
  properties,
});
