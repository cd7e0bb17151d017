import type { Language } from '../core/language.ts';
import type { Handle } from './door.ts';
import { json } from './json.ts';
import { languageOf } from './problem.ts';

/** The mandates there are, described for people and scripts. */
export interface Rulebook {
  readonly ids: readonly string[];
  readonly describe: (id: string, language: Language) => object | undefined;
}

/** `GET /api/mandates`: every mandate with its clauses, dates, sources, and the rules each switches on. */
export const listMandates =
  ({ ids, describe }: Rulebook): Handle =>
  (request) =>
    Promise.resolve(json({ mandates: ids.map((id) => describe(id, languageOf(request.query))) }));
