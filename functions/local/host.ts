import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { largestBody, tooLarge } from '../body.ts';
import { languageOf, toProblemResponse } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { Registry } from './core-api.ts';
import { findFunction } from './find-function.ts';
import { invoke } from './invoke.ts';
import type { HostResponse } from './invoke.ts';
import { servePane } from './pane.ts';
import { readBody } from './read-body.ts';

export interface Host {
  readonly registry: Registry;
  /** Folder of the built pane. */
  readonly pane: string;
  readonly log: (level: string, message: string) => void;
}

const alwaysSent = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

const notHttp: Problem = {
  problem: 'wrong-shape',
  detail: { nb: 'Adressen kan ikke leses.', nn: 'Adressa kan ikkje lesast.', en: 'The address cannot be read.' },
};

const noSuchMethod: Problem = {
  problem: 'method-not-allowed',
  detail: { nb: 'Metoden brukes ikke her.', nn: 'Metoden blir ikkje brukt her.', en: 'The method is not used here.' },
  headers: { allow: 'GET, HEAD, POST, DELETE' },
};

const hostFault: Problem = {
  problem: 'our-fault',
  detail: {
    nb: 'Feilen er vår og er skrevet i loggen. Prøv igjen.',
    nn: 'Feilen er vår og er skriven i loggen. Prøv igjen.',
    en: 'The fault is ours and has been logged. Try again.',
  },
};

function say(problem: Problem, url?: URL): HostResponse {
  const response = toProblemResponse(problem, languageOf(url?.searchParams ?? new URLSearchParams()));
  return { ...response, body: Buffer.from(response.body) };
}

/** The platform's own headers about who is signed in are set by Azure alone, never by who asks. */
function toHeaders({ headersDistinct }: IncomingMessage): Readonly<Record<string, string>> {
  const entries = Object.entries(headersDistinct).filter(([name]) => !name.startsWith('x-ms-client-principal'));
  return Object.fromEntries(entries.map(([name, values = []]) => [name, values.join(', ')]));
}

function toUrl({ headers, url = '' }: IncomingMessage): URL | undefined {
  const host = headers.host ?? '';
  const text = `http://${host}${url}`;
  return /^[\w.\-:[\]]+$/.test(host) && url.startsWith('/') && URL.canParse(text) ? new URL(text) : undefined;
}

async function callFunction({ registry, log }: Host, request: IncomingMessage, url: URL): Promise<HostResponse> {
  const method = request.method ?? 'GET';
  const body = await readBody(request, largestBody);
  if (body === 'too-large') return say(tooLarge, url);
  const found = findFunction(registry.functions, method, url.pathname.replace(/^\/api\/?/, ''));
  if (found === undefined) return say(noSuchMethod, url);
  const { registered, params } = found;
  const query = Object.fromEntries(url.searchParams);
  return invoke(registry, registered, { method, url: url.href, headers: toHeaders(request), query, params, body }, log);
}

function answer(host: Host, request: IncomingMessage): Promise<HostResponse> {
  const url = toUrl(request);
  if (url === undefined) return Promise.resolve(say(notHttp));
  if (/^\/api(\/|$)/.test(url.pathname)) return callFunction(host, request, url);
  return servePane(host.pane, request.method ?? 'GET', url.pathname);
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: HostResponse): void {
  // Who sends more than we read is told, and let go.
  const leave = request.complete ? {} : { connection: 'close' };
  response.writeHead(status, { ...alwaysSent, ...headers, ...leave, 'content-length': String(body.length) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** One machine's stand-in for the Azure Functions host: the registered functions below `/api`, the pane everywhere else. Not yet listening. */
export function createHost(host: Host): Server {
  const server = createServer((request, response) => {
    answer(host, request)
      .catch((error: unknown) => {
        if (request.destroyed && !request.complete) return undefined;
        host.log('error', error instanceof Error ? (error.stack ?? error.message) : String(error));
        return say(hostFault);
      })
      .then((made) => (made === undefined ? response.destroy() : send(request, response, made)))
      .catch((error: unknown) => host.log('error', String(error)));
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 60_000;
  return server;
}
