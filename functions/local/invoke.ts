import type { FunctionHandler } from '@azure/functions';
import { randomUUID } from 'node:crypto';
import { hooksOf } from './core-api.ts';
import type { HttpData, Registered, Registry } from './core-api.ts';

/** A request as the Azure Functions host hands it to the worker. */
export interface HostRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly params: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

export interface HostResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

function toResponse(http: HttpData | undefined): HostResponse {
  const { bytes, string } = http?.body ?? {};
  return {
    status: Number(http?.statusCode ?? 200),
    headers: http?.headers ?? {},
    body: bytes ?? Buffer.from(string ?? ''),
  };
}

/** Runs one registered function on one request, step by step as the worker does: the library's own conversions, hooks and answer. */
export async function invoke(
  registry: Registry,
  { metadata, handler }: Registered,
  request: HostRequest,
  log: (level: string, message: string) => void,
): Promise<HostResponse> {
  const invocationId = randomUUID();
  const trigger = Object.keys(metadata.bindings).find((name) => metadata.bindings[name]?.type === 'httpTrigger');
  const { body, ...rest } = request;
  const http = { ...rest, ...(body === undefined ? {} : { body: { bytes: body } }) };
  const core = {
    invocationId,
    metadata,
    request: { invocationId, inputData: [{ name: trigger, data: { http } }], triggerMetadata: {} },
    log: (level: string, _category: string, message: string) => log(level, message),
    state: 'invocation',
  };
  const model = registry.model?.getInvocationModel(core);
  if (model === undefined) throw new Error('The app has not set a programming model');
  const { context, inputs } = await model.getArguments();
  const shared = { hookData: {}, appHookData: {}, invocationContext: context };
  const before: Record<string, unknown> = { ...shared, inputs, functionCallback: handler };
  for (const hook of hooksOf(registry, 'preInvocation')) await hook(before);
  // A hook may have put another function in its place; the library makes sure that it is one.
  const callback = before['functionCallback'] as FunctionHandler;
  const result = await model.invokeFunction(context, inputs, callback);
  const after: Record<string, unknown> = { ...shared, inputs, result };
  for (const hook of hooksOf(registry, 'postInvocation')) await hook(after);
  const { returnValue } = await model.getResponse(context, after['result']);
  return toResponse(returnValue?.http);
}
