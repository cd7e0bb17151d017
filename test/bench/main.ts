import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { dmpSpesialistBrukergruppe } from '../../mandates/dmp-spesialist-brukergruppe.ts';
import { benchAnnotate } from './annotate.ts';
import { dmpSheets } from './dmp.ts';
import { mandateFor, networkSheets } from './network.ts';
import { benchCategories } from './own.ts';
import { benchReport } from './report.ts';
import { measure } from './rules.ts';

/** The rules together cost at most one JSON.parse + JSON.stringify of the same rows. */
const mostOfJson = 1;
/** A workbook in, marked, out again: at least so many times as fast as exceljs. */
const leastOfExceljs = 4;

/** Many seat categories cost at most so many times what a few do, for the same rows. */
const mostOfFew = 3;

/** The årsmelding costs at most so many validations of the same workbook. */
const mostOfValidation = 2;

const broken: string[] = [];

function print(cells: readonly string[]): void {
  const widths = [8, 9, 17, 10, 12, 12, 9];
  console.log(
    cells
      .map((cell, index) => (index > 2 ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0)))
      .join(' '),
  );
}

function benchRules(): void {
  console.log(
    'Against JSON.parse + JSON.stringify of the same rows (milliseconds, medians of turns taken alternately)\n',
  );
  print(['rows', 'list', 'what', 'findings', 'ours', 'JSON', 'ratio']);
  for (const rows of [1_000, 10_000, 100_000]) {
    const lists = [
      { name: 'network', sheets: networkSheets(rows), mandate: mandateFor(rows) },
      { name: 'DMP', sheets: dmpSheets(rows), mandate: dmpSpesialistBrukergruppe },
    ];
    for (const { name, sheets, mandate } of lists) {
      for (const { what, findings, ours, peer } of measure(sheets, mandate)) {
        const ratio = ours / peer;
        const isBound = what === 'rules';
        if (isBound && ratio > mostOfJson)
          broken.push(`${name}, ${rows} rows: the rules cost ${ratio.toFixed(2)} of JSON`);
        const numbers = [String(findings), ours.toFixed(2), peer.toFixed(2), ratio.toFixed(2)];
        print([String(rows), name, what, ...numbers, isBound ? `<= ${mostOfJson}` : '']);
      }
    }
  }
}

function benchOwnMandate(): void {
  const { ours, peer, ratio } = benchCategories();
  console.log(
    `\n9000 rows over 20 years, a mandate of one's own: 350 categories ${ours.toFixed(0)} ms, 5 categories ${peer.toFixed(0)} ms, ratio ${ratio.toFixed(2)} (<= ${mostOfFew})`,
  );
  if (ratio > mostOfFew) broken.push(`own mandate: 350 categories cost ${ratio.toFixed(2)} times 5`);
}

function benchAnnualReport(): void {
  const { ours, peer, ratio } = benchReport();
  console.log(
    `\nÅrsmelding of 1000 members and 500 meetings ${ours.toFixed(1)} ms, validation ${peer.toFixed(1)} ms, ratio ${ratio.toFixed(2)} (<= ${mostOfValidation})`,
  );
  if (ratio > mostOfValidation) broken.push(`årsmelding: it costs ${ratio.toFixed(2)} validations`);
}

/** The peers have a package.json of their own, so that installing the product does not bring them. */
function installPeers(): void {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: join(import.meta.dirname, 'peers'),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The peers could not be installed (npm ci in test/bench/peers)');
}

async function benchMarkedCopy(): Promise<void> {
  installPeers();
  const { name, ours, peer, ratio } = await benchAnnotate();
  console.log(
    `\n${name}: ours ${ours.toFixed(0)} ms, theirs ${peer.toFixed(0)} ms, ${ratio.toFixed(1)} times as fast (>= ${leastOfExceljs})`,
  );
  if (ratio < leastOfExceljs) broken.push(`annotate: only ${ratio.toFixed(1)} times as fast as exceljs`);
}

benchRules();
benchOwnMandate();
benchAnnualReport();
await benchMarkedCopy();
if (broken.length > 0) console.log(`\nOut of bounds:\n${broken.map((line) => `- ${line}`).join('\n')}`);
process.exitCode = broken.length > 0 ? 1 : 0;
