import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A program the tests put files through. It need not be on a user's machine; on CI it must. */
export interface Program {
  readonly name: string;
  readonly command: string | undefined;
}

const works = (command: string, ...options: string[]) => spawnSync(command, options, { stdio: 'ignore' }).status === 0;
const first = (commands: readonly string[], ...options: string[]) =>
  commands.find((command) => works(command, ...options));
const checker = resolve(import.meta.dirname, '../../../../shared/tools/validate-ooxml');
const pythons = ['/usr/bin/python3', 'python3'];

export const libreOffice: Program = { name: 'LibreOffice', command: first(['soffice', 'libreoffice'], '--version') };
export const openpyxl: Program = { name: 'python3-openpyxl', command: first(pythons, '-c', 'import openpyxl') };
export const schemas: Program = {
  name: 'validate-ooxml with xmllint',
  command: existsSync(checker) && works('xmllint', '--version') ? first(pythons, '--version') : undefined,
};

/** For `test.runIf`: on CI a test runs, and fails, also when its program is missing. */
export const mayRun = ({ command }: Program) => command !== undefined || process.env['CI'] === 'true';

function run({ name, command }: Program, options: readonly string[]): { status: number | null; output: string } {
  if (command === undefined) throw new Error(`${name} is missing`);
  const { status, stdout, stderr } = spawnSync(command, options, { encoding: 'utf8', timeout: 120_000 });
  return { status, output: `${stdout}${status === 0 ? '' : stderr}` };
}

/** Does something with a folder of its own, which is gone after. */
function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'mandatvakt-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the schemas of the standard have to say of a workbook, or of a document; nothing when it is valid. */
export function faultsOf(bytes: Uint8Array, kind: 'xlsx' | 'docx' = 'xlsx'): readonly string[] {
  return inFolder((folder) => {
    const file = join(folder, `book.${kind}`);
    writeFileSync(file, bytes);
    const { status, output } = run(schemas, [checker, file]);
    if (status === 0) return [];
    return output.trim().split('\n');
  });
}

/** The text of a document as LibreOffice opens it. */
export function textInLibreOffice(bytes: Uint8Array): string {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'report.docx'), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const options = [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', join(folder, 'out')];
    const { output } = run(libreOffice, [...options, join(folder, 'report.docx')]);
    const text = join(folder, 'out', 'report.txt');
    if (!existsSync(text)) throw new Error(`LibreOffice did not open the document: ${output}`);
    return readFileSync(text, 'utf8');
  });
}

/** The workbook as LibreOffice saves it after opening it. */
export function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const format = 'xlsx:Calc MS Excel 2007 XML';
    const { output } = run(libreOffice, [
      profile,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      join(folder, 'out'),
      join(folder, 'book.xlsx'),
    ]);
    if (!existsSync(join(folder, 'out', 'book.xlsx')))
      throw new Error(`LibreOffice did not save the workbook: ${output}`);
    return readFileSync(join(folder, 'out', 'book.xlsx'));
  });
}

/** Opens a workbook in openpyxl as `book`, runs a script over it, and gives what it prints as JSON and what it saves in `out`. */
export function withOpenpyxl(bytes: Uint8Array, script: string): { printed: unknown; saved: Uint8Array | undefined } {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    const frame = `import json, sys, warnings\nwarnings.simplefilter('ignore')\nimport openpyxl\nbook = openpyxl.load_workbook(sys.argv[1])\nout = sys.argv[2]\n${script}`;
    const saved = join(folder, 'saved.xlsx');
    const { status, output } = run(openpyxl, ['-c', frame, join(folder, 'book.xlsx'), saved]);
    if (status !== 0) throw new Error(output);
    return {
      printed: output === '' ? undefined : JSON.parse(output),
      saved: existsSync(saved) ? readFileSync(saved) : undefined,
    };
  });
}
