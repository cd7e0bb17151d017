import type { Handle } from './door.ts';
import { matchPath } from './route.ts';
import type { Route } from './route.ts';

const nowhere = {
  nb: 'Denne adressen finnes ikke. Alle som finnes, står i /api/openapi.json.',
  nn: 'Denne adressa finst ikkje. Alle som finst, står i /api/openapi.json.',
  en: 'There is no such address. All there are stand in /api/openapi.json.',
};

/** Everything below `/api` that no route takes: 405 where another method would do, else 404. */
export const notFound =
  (routes: readonly Pick<Route, 'method' | 'path'>[]): Handle =>
  (request) => {
    const path = new URL(request.url).pathname.replace(/^\/api\//, '');
    const methods = routes.filter((route) => matchPath(route.path, path) !== undefined).map(({ method }) => method);
    if (methods.length === 0) return Promise.resolve({ problem: 'not-found', detail: nowhere });
    const allow = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
    const detail = {
      nb: `${request.method} kan ikke brukes her. Bruk ${allow}.`,
      nn: `${request.method} kan ikkje brukast her. Bruk ${allow}.`,
      en: `${request.method} cannot be used here. Use ${allow}.`,
    };
    return Promise.resolve({ problem: 'method-not-allowed', detail, headers: { allow } });
  };
