import type { Workbook } from '../core/sheet.ts';
import type { Judge, Judged, JudgeOptions, Outcome, Problem, Run } from './judge.ts';
import { toProblem } from './problem.ts';
import type { ShownWorkbook } from './workbook.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The service of the same origin, over HTTP (contract.md 2). */
export function httpJudge(base: string): Judge {
  const send = async (path: string, request: RequestInit) => answerOf(() => fetch(`${base}${path}`, request));
  const post = (path: string, body: Blob | string, type: string, signal: AbortSignal) =>
    send(path, { method: 'POST', body, signal, headers: { 'content-type': type, accept: '*/*' } });
  return {
    read: async (bytes, language, signal) =>
      json(
        await post(`/api/read?language=${language}`, bytes, xlsx, signal),
        (body: { workbook: ShownWorkbook }) => body.workbook,
      ),
    validate: async (content, options, signal) =>
      json(
        content instanceof Blob
          ? await post(`/api/validate?${toQuery(options)}`, content, xlsx, signal)
          : await post('/api/validate', JSON.stringify(toRequest(content, options)), 'application/json', signal),
        (body: Judged) => body,
      ),
    annotate: async (bytes, options, signal) => {
      const outcome = await post(`/api/annotate?${toQuery(options)}`, bytes, xlsx, signal);
      return outcome.kind === 'value' ? { kind: 'value', value: await outcome.value.blob() } : outcome;
    },
    mandate: async (id, language, signal) =>
      json(
        await send(`/api/mandates/${encodeURIComponent(id)}?language=${language}`, { signal }),
        (body: unknown) => body,
      ),
    runs: async (group, signal) =>
      json(
        await send(`/api/groups/${encodeURIComponent(group)}/runs?top=50`, { signal }),
        (body: { runs: Run[] }) => body.runs,
      ),
  };
}

/** `?mandate=…&on=…&language=…`, what is left out left out. */
export function toQuery({ language, mandate, on }: JudgeOptions): string {
  const query = new URLSearchParams({ language });
  if (mandate !== undefined) query.set('mandate', mandate);
  if (on !== undefined) query.set('on', on);
  return query.toString();
}

function toRequest(workbook: Workbook, { language, mandate, on }: JudgeOptions) {
  return { language, on, group: mandate === undefined ? undefined : { mandate }, workbook };
}

/** A dead network and a service that is down are expected here, so values; anything else is our own bug and thrown. */
async function answerOf(call: () => Promise<Response>): Promise<Outcome<Response>> {
  try {
    const response = await call();
    if (response.ok) return { kind: 'value', value: response };
    const problem = response.status === 503 ? undefined : await problemOf(response);
    return problem === undefined ? { kind: 'away' } : { kind: 'problem', problem };
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'AbortError') return { kind: 'cancelled' };
    if (reason instanceof TypeError) return { kind: 'away' };
    throw reason;
  }
}

/** Undefined when what answered is not our service (a proxy's page, say). */
async function problemOf(response: Response): Promise<Problem | undefined> {
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  return isJson ? toProblem(response.status, await response.json()) : undefined;
}

async function json<Body, Value>(outcome: Outcome<Response>, pick: (body: Body) => Value): Promise<Outcome<Value>> {
  if (outcome.kind !== 'value') return outcome;
  // The same origin's own service: its shape is kept by contract tests, and not shipped to the pane a second time.
  const body = (await outcome.value.json()) as Body;
  return { kind: 'value', value: pick(body) };
}

/** A sample workbook, served beside the pane. */
export function httpSample(base: string) {
  return async (file: string, signal: AbortSignal): Promise<Outcome<Blob>> => {
    const outcome = await answerOf(() => fetch(`${base}/samples/${file}`, { signal }));
    if (outcome.kind === 'problem') return { kind: 'away' };
    return outcome.kind === 'value' ? { kind: 'value', value: await outcome.value.blob() } : outcome;
  };
}
