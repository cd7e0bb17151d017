import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../settings.ts';
import { provideCoreApi } from './core-api.ts';
import { createHost } from './host.ts';
import { closeOnSignal, leave, listen, log } from './listen.ts';
import { manifestFor } from './manifest-for.ts';
import { runOfficeTool } from './office-tool.ts';
import { overHttps } from './over-https.ts';

const root = join(import.meta.dirname, '../..');
const written = join(root, 'dist/manifest.xml');
const certificates = 'office-addin-dev-certs@3.0.0';
const sideloading = 'office-addin-debugging@7.0.0';
const usage = 'Bruk: npm run excel, eller for Excel på nettet: npm run excel -- https://ADRESSEN-TIL-ARBEIDSBOKEN';

/** The workbook in Excel on the web, with a query to which more is added; undefined for Excel on this machine. */
function readDocument(args: readonly string[]): string | undefined {
  const [document, ...more] = args;
  if (document === undefined) return undefined;
  if (more.length > 0 || !URL.canParse(document) || !document.startsWith('https://')) leave(usage);
  return new URL(document).search === '' ? `${document}?web=1` : document;
}

function hasExcel(): boolean {
  if (process.platform === 'darwin') return existsSync('/Applications/Microsoft Excel.app');
  if (process.platform !== 'win32') return false;
  return spawnSync('reg', ['query', 'HKCR\\Excel.Application']).status === 0;
}

/** The certificate that this machine trusts for localhost, made first if need be. */
async function readCertificate() {
  console.log('Ser etter utviklersertifikatet for localhost. Maskinen kan spørre om lov til å stole på det.');
  const failed = await runOfficeTool(certificates, ['install']);
  if (failed !== undefined) leave(failed.wrong);
  const file = join(homedir(), '.office-addin-dev-certs/localhost');
  if (!existsSync(`${file}.crt`) || !existsSync(`${file}.key`)) leave(`Sertifikatet ${file}.crt mangler.`);
  return { cert: readFileSync(`${file}.crt`), key: readFileSync(`${file}.key`) };
}

async function main(args: readonly string[]): Promise<void> {
  const document = readDocument(args);
  if (document === undefined && !hasExcel()) leave(`Excel er ikke funnet på denne maskinen. ${usage}`);
  const settings = readSettings(process.env);
  if ('willNotStart' in settings) leave(settings.willNotStart);
  const certificate = await readCertificate();
  const registry = provideCoreApi(log);
  await import('../app.ts');
  const manifest = await readFile(join(root, 'manifest.xml'), 'utf8');
  const manifestAt = (port: number) => manifestFor(manifest, `https://localhost:${String(port)}`);
  const service = createHost({ registry, pane: join(root, 'dist/pane'), log });
  const server = overHttps(service, certificate, manifestAt);
  const port = await listen(server, settings, 1);
  closeOnSignal(server, registry);
  await mkdir(join(root, 'dist'), { recursive: true });
  await writeFile(written, manifestAt(port));
  const where = document === undefined ? ['desktop'] : ['web', '--document', document];
  const failed = await runOfficeTool(sideloading, ['start', written, ...where, '--app', 'excel', '--no-debug']);
  if (failed !== undefined) leave(failed.wrong);
  console.log(`Mandatvakt går på https://localhost:${String(port)}. Avslutt med Ctrl+C.`);
}

await main(process.argv.slice(2));
