import type { Handle } from './door.ts';
import { groupIdOf } from './group-id.ts';
import { json } from './json.ts';
import { notIssued } from './kept-report.ts';
import { readYear } from './report-year.ts';
import type { Store } from './store.ts';

/** `GET /api/groups/{id}/reports/{year}/versions`: what was issued on a year, newest first. */
export const listReportVersions =
  (store: Store): Handle =>
  async (request, { tenant }) => {
    const year = readYear(request.params['year']);
    if (typeof year === 'object') return year;
    const groupId = groupIdOf(request);
    const versions = await store.reports(tenant, groupId, year);
    return versions.length === 0 ? notIssued(groupId, year) : json({ year, versions });
  };
