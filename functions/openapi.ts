import Type from 'typebox';
import { answerSchema, keptAnswerSchema, problemSchema, runHeadSchema } from './answer-schema.ts';
import type { Handle } from './door.ts';
import { json } from './json.ts';
import { refer } from './openapi-parts.ts';
import { paths } from './openapi-paths.ts';
import { reportPaths } from './openapi-reports.ts';
import { issuedReportSchema, reportHeadSchema, reportSchema } from './report-schema.ts';
import { requestSchema, workbookSchema } from './schema.ts';
import { version } from './version.ts';

const schemas = {
  ValidateRequest: requestSchema,
  Workbook: workbookSchema,
  Answer: answerSchema,
  KeptAnswer: keptAnswerSchema,
  RunHead: runHeadSchema,
  Report: reportSchema,
  IssuedReport: issuedReportSchema,
  ReportHead: reportHeadSchema,
  Problem: problemSchema,
  Mandate: Type.Object({ id: Type.String(), version: Type.String() }, { additionalProperties: true }),
};

const document = {
  openapi: '3.1.0',
  info: {
    title: 'Mandatvakt',
    version,
    description:
      'Holds committees up to their mandate. Every text follows `language` (nb, nn, en). Bodies are at most 10 MiB.',
  },
  servers: [{ url: '/api' }],
  security: [{ bearer: [] }, {}],
  paths: { ...paths, ...reportPaths },
  components: {
    schemas,
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    responses: {
      Problem: {
        description: 'Could not be done; the detail says why, and what to do',
        content: { 'application/problem+json': { schema: refer('Problem') } },
      },
    },
  },
};

/** `GET /api/openapi.json`: OpenAPI 3.1 of what there is. */
export const describeApi: Handle = () => Promise.resolve(json(document));
