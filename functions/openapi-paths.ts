import { answers, asFile, asJson, inPath, inQuery, object, refer } from './openapi-parts.ts';
import { optionsSchema } from './schema.ts';

const { on, language, assume, remember } = optionsSchema.properties;
const languageOption = inQuery('language', language);
export const fileOptions = [
  inQuery('mandate', { type: 'string' }, 'Id of the mandate'),
  inQuery('group', { type: 'string' }, 'Id of the group'),
  inQuery('on', on),
  languageOption,
  inQuery('assume', assume),
];
const fileName = inQuery('filename', { type: 'string' }, 'What the file is called; the answer is called after it');
const groupId = inPath('id', 'Id of the group, percent-encoded');

const bodyProblems = ['not-json', 'too-large', 'media-type', 'cannot-be-read'] as const;
const file = { required: true, content: asFile };
const marked = (description: string) => answers(description, asFile, ...bodyProblems);

/** Every operation there is, by path and method; a test holds them to the list of routes. */
export const paths = {
  '/health': {
    get: {
      summary: 'Whether the service answers and can reach the history',
      security: [],
      responses: {
        200: {
          description: 'It answers',
          content: asJson(
            object({ status: { const: 'ok' }, version: { type: 'string' }, storage: { enum: ['ok', 'unavailable'] } }),
          ),
        },
      },
    },
  },
  '/openapi.json': {
    get: {
      summary: 'This document',
      security: [],
      responses: { 200: { description: 'OpenAPI 3.1', content: asJson({ type: 'object' }) } },
    },
  },
  '/mandates': {
    get: {
      summary: 'The mandates with their clauses, dates, sources and rules',
      parameters: [languageOption],
      responses: answers('The mandates', asJson(object({ mandates: { type: 'array', items: refer('Mandate') } }))),
    },
  },
  '/mandates/{id}': {
    get: {
      summary: 'One mandate',
      parameters: [inPath('id', 'Id of the mandate'), languageOption],
      responses: answers('The mandate', asJson(refer('Mandate')), 'not-found'),
    },
  },
  '/validate': {
    post: {
      summary: 'Judges a workbook; as a file, the options come in the query',
      parameters: [...fileOptions, inQuery('remember', remember)],
      requestBody: { required: true, content: { ...asJson(refer('ValidateRequest')), ...asFile } },
      responses: answers('The judgement', asJson(refer('Answer')), ...bodyProblems, 'cannot-be-judged'),
    },
  },
  '/annotate': {
    post: {
      summary: 'The same workbook with its findings marked; nothing in the original is lost',
      parameters: [...fileOptions, fileName],
      requestBody: file,
      responses: marked('The marked workbook'),
    },
  },
  '/clear': {
    post: {
      summary: 'The same workbook without our marks',
      parameters: [languageOption, fileName],
      requestBody: file,
      responses: marked('The workbook without marks'),
    },
  },
  '/read': {
    post: {
      summary:
        'The workbook as cells, as validate takes it; beside each sheet, `formats` says which cells are shown as dates, times or percents',
      parameters: [languageOption],
      requestBody: file,
      responses: answers('The workbook', asJson(object({ workbook: refer('Workbook') })), ...bodyProblems),
    },
  },
  '/groups': {
    get: {
      summary: 'The groups that have history, by name',
      responses: answers(
        'The groups',
        asJson(
          object({ groups: { type: 'array', items: object({ id: { type: 'string' }, name: { type: 'string' } }) } }),
        ),
        'unavailable',
      ),
    },
  },
  '/groups/{id}': {
    delete: {
      summary: 'Erases everything kept about a group, and counts what is left',
      parameters: [groupId],
      responses: answers(
        'What was erased',
        asJson(object({ group: { type: 'string' }, erased: { type: 'integer' }, left: { type: 'integer' } })),
        'not-found',
        'unavailable',
      ),
    },
  },
  '/groups/{id}/runs': {
    get: {
      summary: 'The runs of a group, newest first',
      parameters: [
        groupId,
        inQuery('top', { type: 'integer', minimum: 1, maximum: 100, default: 20 }),
        inQuery('continuation', { type: 'string' }, 'What the page before gave'),
      ],
      responses: answers(
        'A page of runs',
        asJson(object({ runs: { type: 'array', items: refer('RunHead') }, continuation: { type: 'string' } })),
        'wrong-shape',
        'not-found',
        'unavailable',
      ),
    },
  },
  '/groups/{id}/runs/{runId}': {
    get: {
      summary: 'What was answered then, and what it was asked about',
      parameters: [groupId, inPath('runId', 'Id of the run')],
      responses: answers(
        'The run',
        asJson(object({ run: refer('RunHead'), answer: refer('KeptAnswer'), request: refer('ValidateRequest') })),
        'not-found',
        'unavailable',
      ),
    },
  },
};
