import type { HttpHandler, HttpRequest, HttpResponseInit } from '@azure/functions';
import type { Admit, Caller } from './caller.ts';
import { isProblem, languageOf, toProblemResponse } from './problem.ts';
import type { Problem } from './problem.ts';
import { StoreUnavailable } from './store.ts';

/** What a handler is, once it has been given what it works with. */
export type Handle = (request: HttpRequest, caller: Caller) => Promise<HttpResponseInit | Problem>;

const historyAway: Problem = {
  problem: 'unavailable',
  detail: {
    nb: 'Historikken kan ikke nås akkurat nå. Prøv igjen om litt.',
    nn: 'Historikken kan ikkje nåast akkurat no. Prøv igjen om litt.',
    en: 'The history cannot be reached right now. Try again in a moment.',
  },
  headers: { 'retry-after': '10' },
};

/** Our own bug. The instance is what the log knows it by. */
const ourFault = (invocationId: string): Problem => ({
  problem: 'our-fault',
  detail: {
    nb: 'Feilen er vår og er skrevet i loggen. Prøv igjen, og oppgi nummeret i «instance» om det skjer på nytt.',
    nn: 'Feilen er vår og er skriven i loggen. Prøv igjen, og oppgi nummeret i «instance» om det skjer på nytt.',
    en: 'The fault is ours and has been logged. Try again, and give the number in “instance” if it happens again.',
  },
  more: { instance: `urn:uuid:${invocationId}` },
});

async function attempt(admit: Admit, handle: Handle, request: HttpRequest): Promise<HttpResponseInit | Problem> {
  const caller = await admit(request);
  return isProblem(caller) ? caller : handle(request, caller);
}

/** The one place where requests come in and where what was thrown is caught: every answer leaves here as an answer. */
export function door(admit: Admit, handle: Handle): HttpHandler {
  return async (request, context) => {
    const answer = await attempt(admit, handle, request).catch((error: unknown) => {
      context.error(error);
      return error instanceof StoreUnavailable ? historyAway : ourFault(context.invocationId);
    });
    return isProblem(answer) ? toProblemResponse(answer, languageOf(request.query)) : answer;
  };
}
