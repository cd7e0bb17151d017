import type { HttpRequest } from '@azure/functions';
import type { Problem } from './problem.ts';

/** Who asks. History is kept per tenant. */
export interface Caller {
  readonly tenant: string;
  readonly user: string;
}

/** Lets a request in as somebody, or says why not. */
export type Admit = (request: HttpRequest) => Promise<Caller | Problem>;
