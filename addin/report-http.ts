import type { Report } from '../core/report/report.ts';
import type { Workbook } from '../core/sheet.ts';
import { answerOf, blob, json, toQuery, toRequest, xlsx } from './http.ts';
import type { Outcome } from './judge.ts';
import type { IssuedHead, IssuedReport, ReportAsked, ReportForm, Reports } from './reports.ts';

const accepted: Readonly<Record<ReportForm, string>> = {
  xlsx,
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The service of the same origin, over HTTP (contract.md 2). `shape` casts as those of `httpJudge` do. */
export const httpReports: Reports = {
  draft: async (content, asked, signal) => {
    const query = queryOf(content, asked, { year: String(asked.year) });
    return json(await post(`/api/annual-report?${query}`, content, asked, signal), (body) => body as Report);
  },
  document: async (content, asked, form, signal) => {
    const query = queryOf(content, asked, { year: String(asked.year) });
    return blob(await post(`/api/annual-report?${query}`, content, asked, signal, accepted[form]));
  },
  issue: async (content, group, asked, signal) => {
    const query = queryOf(content, asked, {});
    return json(
      await post(pathOf(group, asked.year, `?${query}`), content, asked, signal),
      (body) => body as IssuedReport,
    );
  },
  versions: async ({ group, year }, signal) =>
    json(
      await answerOf(fetch(pathOf(group.id, year, '/versions'), { signal })),
      (body) => (body as { versions: readonly IssuedHead[] }).versions,
    ),
  issued: async ({ group, year, version, language }, form, signal) => {
    const query = new URLSearchParams({ version: String(version), language }).toString();
    return blob(
      await answerOf(fetch(pathOf(group.id, year, `?${query}`), { signal, headers: { accept: accepted[form] } })),
    );
  },
};

const pathOf = (group: string, year: number, rest: string) =>
  `/api/groups/${encodeURIComponent(group)}/reports/${year}${rest}`;

/** A file has its options in the query; cells have them beside themselves. */
function queryOf(content: Blob | Workbook, { group, ...asked }: ReportAsked, more: Readonly<Record<string, string>>) {
  const query = new URLSearchParams(content instanceof Blob ? toQuery(asked) : { language: asked.language });
  for (const [name, value] of Object.entries(more)) query.set(name, value);
  if (group !== undefined) query.set('group', group);
  return query.toString();
}

function post(
  path: string,
  content: Blob | Workbook,
  asked: ReportAsked,
  signal: AbortSignal,
  accept = 'application/json',
): Promise<Outcome<Response>> {
  const isFile = content instanceof Blob;
  const headers = { accept, 'content-type': isFile ? xlsx : 'application/json' };
  const body = isFile ? content : JSON.stringify(toRequest(content, asked));
  return answerOf(fetch(path, { method: 'POST', body, signal, headers }));
}
