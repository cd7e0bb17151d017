import type { HttpRequest } from '@azure/functions';
import type { Problem } from './problem.ts';

/** The group id in an address. ASP.NET, which routes for us in Azure, decodes everything but the slash. */
export function groupIdOf(request: HttpRequest): string {
  return (request.params['id'] ?? '').replaceAll(/%2f/gi, '/');
}

/** 404 for a group that has no history. */
export function noHistory(groupId: string): Problem {
  return {
    problem: 'not-found',
    detail: {
      nb: `Det finnes ingen historikk for gruppen «${groupId}».`,
      nn: `Det finst ingen historikk for gruppa «${groupId}».`,
      en: `There is no history for the group “${groupId}”.`,
    },
  };
}
