import type { Workbook } from '../core/sheet.ts';
import type { Judge, Judged, JudgeOptions, Outcome, Problem, Run } from './judge.ts';
import { toProblem } from './problem.ts';
import type { ShownWorkbook } from './workbook.ts';

export const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The service of the same origin, over HTTP (contract.md 2). */
export const httpJudge: Judge = {
  read: async (bytes, language, signal) => {
    const outcome = await post(`/api/read?language=${language}`, bytes, xlsx, signal);
    return json(outcome, (body) => (body as { workbook: ShownWorkbook }).workbook);
  },
  validate: async (content, options, signal) => {
    const outcome =
      content instanceof Blob
        ? await post(`/api/validate?${toQuery(options)}`, content, xlsx, signal)
        : await post('/api/validate', JSON.stringify(toRequest(content, options)), 'application/json', signal);
    return json(outcome, (body) => body as Judged);
  },
  annotate: async (bytes, options, signal) =>
    blob(await post(`/api/annotate?${toQuery(options)}`, bytes, xlsx, signal)),
  mandate: async (id, language, signal) =>
    json(await get(`/api/mandates/${encodeURIComponent(id)}?language=${language}`, signal), (body) => body),
  runs: async (group, language, signal) => {
    const outcome = await get(`/api/groups/${encodeURIComponent(group)}/runs?top=50&language=${language}`, signal);
    return json(outcome, (body) => (body as { runs: readonly Run[] }).runs);
  },
};

/** A sample workbook, served beside the pane. */
export async function httpSample(file: string, signal: AbortSignal): Promise<Outcome<Blob>> {
  const outcome = await get(`./samples/${file}`, signal);
  return outcome.kind === 'problem' ? { kind: 'away' } : blob(outcome);
}

function get(path: string, signal: AbortSignal): Promise<Outcome<Response>> {
  return answerOf(fetch(path, { signal }));
}

function post(path: string, body: Blob | string, type: string, signal: AbortSignal): Promise<Outcome<Response>> {
  return answerOf(fetch(path, { method: 'POST', body, signal, headers: { 'content-type': type } }));
}

/** `?mandate=…&on=…&language=…`, what is left out left out. */
export function toQuery({ language, mandate, on }: JudgeOptions): string {
  const query = new URLSearchParams({ language });
  if (mandate !== undefined) query.set('mandate', mandate);
  if (on !== undefined) query.set('on', on);
  return query.toString();
}

/** A workbook's cells as a body; contract.md 3. */
export function toRequest(workbook: Workbook, { language, mandate, on }: JudgeOptions) {
  return { language, on, group: mandate === undefined ? undefined : { mandate }, workbook };
}

/** A dead network and a service that is down are expected here, so values; anything else is our own bug and thrown. */
export async function answerOf(call: Promise<Response>): Promise<Outcome<Response>> {
  try {
    const response = await call;
    if (response.ok) return { kind: 'value', value: response };
    const problem = response.status === 503 ? undefined : await problemOf(response);
    return problem === undefined ? { kind: 'away' } : { kind: 'problem', problem };
  } catch (reason) {
    return ifExpected(reason);
  }
}

function ifExpected(reason: unknown): { kind: 'cancelled' } | { kind: 'away' } {
  if (reason instanceof DOMException && reason.name === 'AbortError') return { kind: 'cancelled' };
  if (reason instanceof TypeError) return { kind: 'away' };
  throw reason;
}

/** Undefined when what answered is not our service (a proxy's page, say). */
async function problemOf(response: Response): Promise<Problem | undefined> {
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  return isJson ? toProblem(response.status, await response.json()) : undefined;
}

/** `shape` casts: the same origin's own service, whose shape contract tests keep, is not checked a second time here. */
export async function json<Value>(
  outcome: Outcome<Response>,
  shape: (body: unknown) => Value,
): Promise<Outcome<Value>> {
  return outcome.kind === 'value' ? inFull(outcome.value.json().then(shape)) : outcome;
}

/** The bytes of an answer. */
export async function blob(outcome: Outcome<Response>): Promise<Outcome<Blob>> {
  return outcome.kind === 'value' ? inFull(outcome.value.blob()) : outcome;
}

/** The network can die, and a person change her mind, in the middle of an answer too. */
async function inFull<Value>(body: Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { kind: 'value', value: await body };
  } catch (reason) {
    return ifExpected(reason);
  }
}
