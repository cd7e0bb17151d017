import { answers, asDocument, asFile, asJson, inPath, inQuery, object, problems, refer } from './openapi-parts.ts';
import { fileOptions } from './openapi-paths.ts';

const year = { type: 'string', pattern: '^[0-9]{4}$', examples: ['2026'] };
const groupId = inPath('id', 'Id of the group, percent-encoded');
const yearInPath = { ...inPath('year', 'The year that is reported on'), schema: year };

const workbook = { required: true, content: { ...asJson(refer('ValidateRequest')), ...asFile } };
const bodyProblems = ['wrong-shape', 'too-large', 'media-type', 'cannot-be-judged'] as const;
const report = { ...asJson(refer('Report')), ...asFile, ...asDocument };

/** The operations on årsmeldinger. */
export const reportPaths = {
  '/annual-report': {
    post: {
      summary: 'The annual report of a year, as a draft; Accept chooses between JSON and a document',
      parameters: [{ ...inQuery('year', year), required: true }, ...fileOptions],
      requestBody: workbook,
      responses: answers('The report', report, ...bodyProblems),
    },
  },
  '/groups/{id}/reports/{year}': {
    post: {
      summary: 'Issues the annual report: keeps it as it is now, as a new version of its year',
      parameters: [groupId, yearInPath, ...fileOptions],
      requestBody: workbook,
      responses: {
        201: { description: 'What was issued, and what is new in it', content: asJson(refer('IssuedReport')) },
        ...problems(...bodyProblems, 'unavailable'),
      },
    },
    get: {
      summary: 'The annual report as it was issued, the newest version unless one is named',
      parameters: [groupId, yearInPath, inQuery('version', { type: 'integer', minimum: 1 })],
      responses: answers('The report', report, 'wrong-shape', 'not-found', 'unavailable'),
    },
  },
  '/groups/{id}/reports/{year}/versions': {
    get: {
      summary: 'What was issued on a year, newest first; an empty list where nothing was',
      parameters: [groupId, yearInPath],
      responses: answers(
        'The versions',
        asJson(object({ year: { type: 'integer' }, versions: { type: 'array', items: refer('ReportHead') } })),
        'wrong-shape',
        'unavailable',
      ),
    },
  },
};
