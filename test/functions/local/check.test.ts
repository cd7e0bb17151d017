import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import { badRequest, goodRequest, toXlsx } from '../rosters.ts';
import { runToEnd } from '../running.ts';

const entry = join(import.meta.dirname, '../../../functions/local/check.ts');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
  await writeFile(join(folder, 'god.xlsx'), await toXlsx(goodRequest()));
  await writeFile(join(folder, 'feil.xlsx'), await toXlsx(badRequest()));
  await writeFile(join(folder, 'tekst.xlsx'), 'Dette er ikke en arbeidsbok');
});
afterAll(() => rm(folder, { recursive: true }));

const check = (...args: string[]) =>
  runToEnd(spawn(process.execPath, [entry, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }));
const network = ['--mandate', 'behandlingshjelpemidler', '--on', '2026-11-22'];

test('a roster without errors ends with 0', async () => {
  const { code, out, err } = await check('god.xlsx', ...network);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.split('\n')[0]).toMatch(/, per 22\.11\.2026$/);
});

test('a roster with an error ends with 1, the verdict first, then where, what and by what', async () => {
  const { code, out } = await check('feil.xlsx', ...network);
  expect(code).toBe(1);
  const lines = out.split('\n');
  expect(lines[1]).toMatch(/^\d+ forhold må rettes/);
  expect(lines[3]).toMatch(/^Feil \(\d+\)$/);
  expect(out).toMatch(/ {2}Medlemmer(![A-Z]+\d+)? +\S.*\n +Kilde: .+ \[seats-per-region\]/);
});

test('--language en speaks English', async () => {
  const { out } = await check('feil.xlsx', ...network, '--language', 'en');
  expect(out.split('\n')[1]).toMatch(/^\d+ matters? to be mended/);
});

test('--json is the whole answer, without a run', async () => {
  const { code, out } = await check('feil.xlsx', ...network, '--json');
  const answer = JSON.parse(out);
  expect(code).toBe(1);
  expect(Object.keys(answer)).toEqual(['engine', 'on', 'language', 'mandate', 'groups', 'read']);
  expect(answer).toMatchObject({ on: '2026-11-22', groups: [{ verdict: 'breach' }] });
});

test('--annotated writes the marked copy, and leaves nothing half-written', async () => {
  const { code } = await check('feil.xlsx', ...network, '--annotated', 'merket.xlsx');
  expect(code).toBe(1);
  const { sheets } = await readXlsx(await readFile(join(folder, 'merket.xlsx')));
  expect(sheets.map(({ name }) => name)).toEqual(['Medlemmer', 'Møter', 'Funn']);
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('--annotated never writes over the file itself, by whatever name', async () => {
  const before = await readFile(join(folder, 'feil.xlsx'));
  await symlink(join(folder, 'feil.xlsx'), join(folder, 'lenke.xlsx'));
  for (const target of ['feil.xlsx', './feil.xlsx', join(folder, 'feil.xlsx'), 'lenke.xlsx']) {
    const { code, err } = await check('feil.xlsx', ...network, '--annotated', target);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'Den merkede kopien kan ikke skrives over filen som vurderes. Velg et annet navn.\n',
    });
  }
  expect(before.equals(await readFile(join(folder, 'feil.xlsx')))).toBe(true);
});

test('--report writes the årsmelding beside judging, as a workbook or a document', async () => {
  for (const [index, out] of ['årsmelding.xlsx', 'Årsmelding.DOCX'].entries()) {
    const report = ['--report', '2026', out];
    const { code, err } = await check(...(index === 0 ? [...report, 'god.xlsx'] : ['god.xlsx', ...report]), ...network);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const bytes = await readFile(join(folder, out));
    // Both are zip files; what is in them is tested with their writers.
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.includes('word/document.xml')).toBe(index === 1);
  }
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
});

test.each([
  [['--report', '2026', 'god.xlsx'], 'Årsmeldingen kan ikke skrives over filen som vurderes. Velg et annet navn.'],
  [
    ['--report', '2026', 'begge.xlsx', '--annotated', './begge.xlsx'],
    '--annotated og --report kan ikke skrive til samme fil.',
  ],
  [
    ['--report', '2027', 'begge.xlsx', '--annotated', 'andre.xlsx'],
    'Året 2027 er ikke begynt den 22.11.2026, så det er ingen årsmelding å lage. Velg et år som er begynt.',
  ],
  [
    ['--report', '2026', 'begge.xlsx', '--group', 'nbh'],
    'Gruppen «nbh» er ikke i arbeidsboken. Den har «behandlingshjelpemidler».',
  ],
])('%j is 2 and one sentence, and nothing is written', async (args, sentence) => {
  const before = await readdir(folder);
  expect(await check('god.xlsx', ...network, ...args)).toEqual({ code: 2, out: '', err: `${sentence}\n` });
  expect(await readdir(folder)).toEqual(before);
});

test('a place that cannot be written is one sentence', async () => {
  const { code, err } = await check('feil.xlsx', ...network, '--annotated', 'finnes/ikke/merket.xlsx');
  expect({ code, err }).toEqual({ code: 2, err: 'finnes/ikke/merket.xlsx kan ikke skrives (ENOENT).\n' });
});

test.each([
  ['a file that is not there', ['mangler.xlsx'], 'mangler.xlsx kan ikke åpnes (ENOENT).\n'],
  ['a folder', ['.'], '. kan ikke åpnes (EISDIR).\n'],
])('%s is 2 and one sentence', async (_, args, sentence) => {
  const { code, out, err } = await check(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.startsWith(sentence)).toBe(true);
});

test('what is no workbook is 2 and says why', async () => {
  const { code, out, err } = await check('tekst.xlsx');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^Filen er ikke en \.xlsx-fil/);
});

test('a workbook without a mandate is 2 and says what to do', async () => {
  const { code, err } = await check('god.xlsx');
  expect(code).toBe(2);
  expect(err).toMatch(/^Det er ikke sagt hvilket mandat gruppen har/);
});

test.each([
  [[], 'Oppgi filen som skal vurderes.'],
  [['a.xlsx', 'b.xlsx'], 'Oppgi én fil om gangen.'],
  [['a.xlsx', '--tull'], '«--tull» kan ikke brukes slik.'],
  [['a.xlsx', '--on', '2026-02-30'], '--on 2026-02-30 er ingen dato. Skriv åååå-mm-dd.'],
  [['a.xlsx', '--language', 'fi'], '--language er nb, nn eller en.'],
  [['a.xlsx', '--mandate'], '«--mandate» kan ikke brukes slik.'],
  [['a.xlsx', '--report'], '--report skal ha et år og en fil, som --report 2026 årsmelding.docx.'],
  [['a.xlsx', '--report', '2026'], '--report skal ha et år og en fil, som --report 2026 årsmelding.docx.'],
  [['a.xlsx', '--report', '2026', '--json'], '--report skal ha et år og en fil, som --report 2026 årsmelding.docx.'],
  [['a.xlsx', '--report=2026', 'ut.docx'], '--report skal ha et år og en fil, som --report 2026 årsmelding.docx.'],
  [['a.xlsx', '--report', '26', 'ut.docx'], '--report 26 er ikke et år. Skriv åååå.'],
  [['a.xlsx', '--report', 'ut.docx', '2026'], '--report ut.docx er ikke et år. Skriv åååå.'],
  [['a.xlsx', '--report', '2026', 'ut.pdf'], 'Årsmeldingen skrives som .xlsx eller .docx, ikke som «ut.pdf».'],
  [['a.xlsx', '--report', '2025', 'a.docx', '--report', '2026', 'b.docx'], 'Oppgi --report én gang.'],
  [['--report', '2026', 'ut.docx'], 'Oppgi filen som skal vurderes.'],
])('%j is wrong usage: 2, the reason and the usage', async (args, sentence) => {
  const { code, out, err } = await check(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.split('\n')[0]).toBe(sentence);
  expect(err).toContain('Bruk: npm run check -- FIL.xlsx [valg]');
});

test('--help is the usage, and no error', async () => {
  const { code, out, err } = await check('--help');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('--annotated UT.xlsx');
  expect(out).toContain('--report ÅÅÅÅ UT');
});
