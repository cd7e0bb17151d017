import type { HttpRequest } from '@azure/functions';
import type { Request } from '../core/answer.ts';
import { fromIso } from '../core/day.ts';
import type { Sheet, Workbook } from '../core/sheet.ts';
import { jsonType, mediaTypeOf, parseJson, readBytes, xlsxType } from './body.ts';
import { shapeChecker } from './check-shape.ts';
import type { ShapeError } from './check-shape.ts';
import { toDayInOslo } from './clock.ts';
import type { Now } from './clock.ts';
import { isUnreadable } from './files/unreadable.ts';
import type { Unreadable } from './files/unreadable.ts';
import { readWorkbook } from './files/xlsx.ts';
import { isProblem, languageOf } from './problem.ts';
import type { Problem } from './problem.ts';
import { optionsSchema, requestSchema } from './schema.ts';
import type { Body, Options } from './schema.ts';

/** What is to be judged. */
export interface Question {
  readonly request: Request;
}

/** The same, and the file it came as. */
export interface FileQuestion extends Question {
  readonly file: Uint8Array;
}

const checkBody = shapeChecker(requestSchema);
const checkOptions = shapeChecker(optionsSchema);

/** 400 with every place that differs, the first of them in the sentence. */
function wrongShape(errors: readonly ShapeError[]): Problem | undefined {
  const [first] = errors;
  if (first === undefined) return undefined;
  const place = first.pointer === '' ? 'JSON' : first.pointer;
  const { nb, nn, en } = first.detail;
  return {
    problem: 'wrong-shape',
    detail: { nb: `${place} ${nb}.`, nn: `${place} ${nn}.`, en: `${place} ${en}.` },
    errors,
  };
}

function checkPeriod({ period }: Options): readonly ShapeError[] {
  if (period === undefined || Number(fromIso(period.from)) <= Number(fromIso(period.to))) return [];
  const detail = { nb: 'er før /period/from', nn: 'er før /period/from', en: 'is before /period/from' };
  return [{ pointer: '/period/to', detail }];
}

/** Named members only, so that nothing else a body may hold comes further than here. */
function toSheet({ name, origin, hidden, cells, part, hiddenRows, merges }: Sheet): Sheet {
  return {
    name,
    ...(origin === undefined ? {} : { origin }),
    ...(hidden === undefined ? {} : { hidden }),
    cells,
    ...(part === undefined ? {} : { part }),
    ...(hiddenRows === undefined ? {} : { hiddenRows }),
    ...(merges === undefined ? {} : { merges }),
  };
}

function toWorkbook({ date1904, sheets }: Workbook): Workbook {
  return { ...(date1904 === undefined ? {} : { date1904 }), sheets: sheets.map(toSheet) };
}

function toGroup({ id, name, mandate }: NonNullable<Options['group']>): NonNullable<Request['group']> {
  return {
    ...(id === undefined ? {} : { id }),
    ...(name === undefined ? {} : { name }),
    ...(mandate === undefined ? {} : { mandate }),
  };
}

function toRequest(options: Options, workbook: Workbook, today: string): Request {
  const { group, on = today, language, assume, remember, period } = options;
  return {
    ...(group === undefined ? {} : { group: toGroup(group) }),
    on,
    language: language ?? 'nb',
    ...(assume === undefined ? {} : { assume }),
    ...(remember === undefined ? {} : { remember }),
    ...(period === undefined ? {} : { period: { from: period.from, to: period.to } }),
    workbook: toWorkbook(workbook),
  };
}

const truths: Readonly<Record<string, boolean>> = { true: true, false: false };

/** The options of a file, from the query: `mandate`, `on`, `language`, `assume`, `remember`, `group`. */
function fromQuery(query: URLSearchParams): Options | Problem {
  const plain = ['on', 'language', 'assume'].map((key) => [key, query.get(key)] as const);
  const remember = query.get('remember');
  const group = [['id', query.get('group')] as const, ['mandate', query.get('mandate')] as const];
  const given = (entries: readonly (readonly [string, unknown])[]) =>
    Object.fromEntries(entries.filter(([, value]) => value !== null));
  const options: object = given([
    ...plain,
    ['remember', remember === null ? null : (truths[remember] ?? remember)],
    ['group', given(group)],
  ]);
  return wrongShape(checkOptions(options)) ?? options;
}

const tooMuch = ['too-large', 'too-many-cells', 'too-many-parts'];

/** 413 for what is too much once it is unpacked, 422 for everything else that is no workbook we can read. */
export function toFileProblem({ reason, detail }: Unreadable): Problem {
  return { problem: tooMuch.includes(reason) ? 'too-large' : 'cannot-be-read', detail, more: { reason } };
}

async function fromFile(request: HttpRequest, now: Now): Promise<FileQuestion | Problem> {
  const file = await readBytes(request, [xlsxType]);
  if (isProblem(file)) return file;
  const options = fromQuery(request.query);
  if (isProblem(options)) return options;
  const workbook = readWorkbook(file);
  if (isUnreadable(workbook)) return toFileProblem(workbook);
  return { request: toRequest(options, workbook, toDayInOslo(now())), file };
}

async function fromJson(request: HttpRequest, now: Now): Promise<Question | Problem> {
  const bytes = await readBytes(request, [jsonType, xlsxType]);
  if (isProblem(bytes)) return bytes;
  const parsed = parseJson(bytes);
  if (isProblem(parsed)) return parsed;
  const wrong = wrongShape(checkBody(parsed.value));
  if (wrong !== undefined) return wrong;
  // The check has just been made.
  const body = parsed.value as Body;
  const reversed = wrongShape(checkPeriod(body));
  if (reversed !== undefined) return { ...reversed, language: body.language ?? languageOf(request.query) };
  return { request: toRequest(body, body.workbook, toDayInOslo(now())) };
}

/** What a request asks to have judged: a JSON body (contract.md 3), or an .xlsx with options in the query. Else 400, 413, 415 or 422. */
export function readQuestion(request: HttpRequest, now: Now): Promise<Question | Problem> {
  return mediaTypeOf(request) === xlsxType ? fromFile(request, now) : fromJson(request, now);
}

/** The same, where only a file will do. */
export const readFileQuestion = fromFile;
