import type { Handle } from './door.ts';
import { json } from './json.ts';
import type { Rulebook } from './mandates.ts';
import { languageOf } from './problem.ts';

/** `GET /api/mandates/{id}`: one mandate; 404 with the ids there are. */
export const showMandate =
  ({ ids, describe }: Rulebook): Handle =>
  (request) => {
    const id = request.params['id'] ?? '';
    const mandate = describe(id, languageOf(request.query));
    if (mandate !== undefined) return Promise.resolve(json(mandate));
    const known = ids.join(', ');
    const detail = {
      nb: `Det finnes ikke noe mandat «${id}». Disse finnes: ${known}.`,
      nn: `Det finst ikkje noko mandat «${id}». Desse finst: ${known}.`,
      en: `There is no mandate “${id}”. There are: ${known}.`,
    };
    return Promise.resolve({ problem: 'not-found', detail });
  };
