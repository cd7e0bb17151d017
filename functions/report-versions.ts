import type { Handle } from './door.ts';
import { groupIdOf } from './group-id.ts';
import { json } from './json.ts';
import { readYear } from './report-year.ts';
import type { Store } from './store.ts';

/** `GET /api/groups/{id}/reports/{year}/versions`: what was issued on a year, newest first; an empty list where nothing was. */
export const listReportVersions =
  (store: Store): Handle =>
  async (request, { tenant }) => {
    const year = readYear(request.params['year']);
    if (typeof year === 'object') return year;
    return json({ year, versions: await store.reports(tenant, groupIdOf(request), year) });
  };
