import { app } from '@azure/functions';
import type { HttpMethod } from '@azure/functions';
import { annotateFile } from './annotate.ts';
import { annualReport } from './annual-report.ts';
import { admitSignedIn } from './auth.ts';
import { clearFile } from './clear.ts';
import { door } from './door.ts';
import { eraseGroup } from './erase-group.ts';
import { listGroups } from './groups.ts';
import { showHealth } from './health.ts';
import { issueReport } from './issue-report.ts';
import { issuedReport } from './issued-report.ts';
import { judge, rulebook } from './judge.ts';
import { makeReport } from './make-report.ts';
import { showMandate } from './mandate.ts';
import { listMandates } from './mandates.ts';
import { notFound } from './not-found.ts';
import { describeApi } from './openapi.ts';
import { readFile } from './read.ts';
import { listReportVersions } from './report-versions.ts';
import { writers } from './report-writers.ts';
import type { Route } from './route.ts';
import { showRun } from './run.ts';
import { listRuns } from './runs.ts';
import { admitSameMachine } from './same-machine.ts';
import { readSettings } from './settings.ts';
import { sqlite } from './sqlite.ts';
import { tables } from './tables.ts';
import { validateWorkbook } from './validate.ts';
import { version } from './version.ts';

const settings = readSettings(process.env);
if ('willNotStart' in settings) throw new Error(settings.willNotStart);

const store = settings.storage === undefined ? sqlite(settings.data) : tables(settings.storage);
const admit = settings.entra === undefined ? admitSameMachine : admitSignedIn(settings.entra);
const admitAnyone = () => Promise.resolve({ tenant: '', user: '' });
const now = () => new Date();

const reports = 'groups/{id}/reports/{year}';

const routes: readonly Route[] = [
  { name: 'health', method: 'GET', path: 'health', handle: showHealth(store, version), open: true },
  { name: 'openapi', method: 'GET', path: 'openapi.json', handle: describeApi, open: true },
  { name: 'mandates', method: 'GET', path: 'mandates', handle: listMandates(rulebook) },
  { name: 'mandate', method: 'GET', path: 'mandates/{id}', handle: showMandate(rulebook) },
  { name: 'validate', method: 'POST', path: 'validate', handle: validateWorkbook(judge, store, now) },
  { name: 'annotate', method: 'POST', path: 'annotate', handle: annotateFile(judge, now) },
  { name: 'clear', method: 'POST', path: 'clear', handle: clearFile },
  { name: 'read', method: 'POST', path: 'read', handle: readFile },
  { name: 'groups', method: 'GET', path: 'groups', handle: listGroups(store) },
  { name: 'erase-group', method: 'DELETE', path: 'groups/{id}', handle: eraseGroup(store) },
  { name: 'runs', method: 'GET', path: 'groups/{id}/runs', handle: listRuns(store) },
  { name: 'run', method: 'GET', path: 'groups/{id}/runs/{runId}', handle: showRun(store) },
  {
    name: 'annual-report',
    method: 'POST',
    path: 'annual-report',
    handle: annualReport(makeReport, store, writers, now),
  },
  { name: 'issue-report', method: 'POST', path: reports, handle: issueReport(makeReport, store, now) },
  { name: 'issued-report', method: 'GET', path: reports, handle: issuedReport(store, writers) },
  { name: 'report-versions', method: 'GET', path: `${reports}/versions`, handle: listReportVersions(store) },
];

for (const { name, method, path, handle, open } of routes) {
  const methods: HttpMethod[] = method === 'GET' ? ['GET', 'HEAD'] : [method];
  app.http(name, { methods, route: path, authLevel: 'anonymous', handler: door(open ? admitAnyone : admit, handle) });
}

const everyMethod: HttpMethod[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const nowhere = door(admitAnyone, notFound(routes));
app.http('not-found', { methods: everyMethod, route: '{*path}', authLevel: 'anonymous', handler: nowhere });

app.hook.appTerminate(() => store.close());
