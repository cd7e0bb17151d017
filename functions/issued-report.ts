import type { Handle } from './door.ts';
import { groupIdOf } from './group-id.ts';
import { fromDocument, notIssued } from './kept-report.ts';
import { answerReport } from './report-document.ts';
import type { Writers } from './report-document.ts';
import { readVersion } from './report-version.ts';
import { readYear } from './report-year.ts';
import type { Store } from './store.ts';

/** `GET /api/groups/{id}/reports/{year}?version=`: what was issued, the newest version unless one is named; as a document where Accept asks for one. */
export const issuedReport =
  (store: Store, write: Writers): Handle =>
  async (request, { tenant }) => {
    const year = readYear(request.params['year']);
    if (typeof year === 'object') return year;
    const version = readVersion(request);
    if (typeof version === 'object') return version;
    const groupId = groupIdOf(request);
    const kept = await store.report(tenant, groupId, year, version);
    if (kept === undefined) return notIssued(groupId, year, version);
    return answerReport(request, await fromDocument(kept), write);
  };
