import { readFile } from 'node:fs/promises';
import { extname, join, normalize, relative, sep } from 'node:path';
import type { HostResponse } from './invoke.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Where Microsoft serves office.js, which an add-in must take from there. */
const officeScripts = 'https://appsforoffice.microsoft.com';

const ownOnly = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];

/**
 * The pane takes everything from its own origin, runs no inline script, and is framed by nobody else. Beside Excel it takes office.js too, which sets styles of its own, and is framed
 * by Excel on the web under addresses that differ from customer to customer; without Excel that page shows nothing but the way to the other.
 */
function policyOf(file: string): string {
  const isBesideExcel = file.endsWith(`${sep}excel.html`);
  const more = isBesideExcel
    ? [`script-src 'self' ${officeScripts}`, "style-src 'self' 'unsafe-inline'"]
    : ["frame-ancestors 'self'"];
  return [...ownOnly, ...more].join('; ');
}

function plain(status: number, sentence: string, headers: Readonly<Record<string, string>> = {}): HostResponse {
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
    body: Buffer.from(`${sentence}\n`),
  };
}

/** The file a path names inside `folder`; undefined when it names nothing that can be inside. */
function fileOf(folder: string, path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (/[\0\\]|\/\./.test(decoded)) return undefined;
  const file = normalize(join(folder, decoded.endsWith('/') ? `${decoded}index.html` : decoded));
  return file.startsWith(folder + sep) ? file : undefined;
}

const isMissing = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  ['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(String(error.code));

/**
 * How a file may be kept, and shown by whom. The icons of the ribbon are shown by Excel's own page on the web, and Excel puts a picture of its own in
 * place of one that comes with a word about keeping it.
 */
function keptBy(inPane: string): Readonly<Record<string, string>> {
  if (inPane.startsWith(`icons${sep}`)) return { 'cross-origin-resource-policy': 'cross-origin' };
  return { 'cache-control': inPane.startsWith(`assets${sep}`) ? 'max-age=31536000, immutable' : 'no-cache' };
}

/** Answers with a file of the built pane in `folder`. Names with a digest in them never change and may be kept; the page itself is asked for anew. */
export async function servePane(folder: string, method: string, path: string): Promise<HostResponse> {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Siden kan bare leses.', { allow: 'GET, HEAD' });
  const file = fileOf(normalize(folder), path);
  const body =
    file === undefined
      ? undefined
      : await readFile(file).catch((error: unknown) => {
          if (isMissing(error)) return undefined;
          throw error;
        });
  if (file === undefined || body === undefined) {
    return path === '/'
      ? plain(503, 'Siden er ikke bygd ennå. Kjør «npm run build».')
      : plain(404, 'Siden finnes ikke.');
  }
  const headers = {
    'content-type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'content-security-policy': policyOf(file),
    ...keptBy(relative(normalize(folder), file)),
  };
  return { status: 200, headers, body };
}
