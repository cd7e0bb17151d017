import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manifestFor, readAddress } from '../../../functions/local/manifest-for.ts';
import { runToEnd } from '../running.ts';

const root = join(import.meta.dirname, '../../..');
const entry = join(root, 'functions/local/manifest.ts');
let folder: string;
let manifest: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manifest-'));
  manifest = await readFile(join(root, 'manifest.xml'), 'utf8');
});
afterAll(() => rm(folder, { recursive: true }));

const run = (...args: string[]) =>
  runToEnd(spawn(process.execPath, [entry, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }));
const urlsIn = (text: string) => [...text.matchAll(/"(https?:\/\/[^"]+)"/g)].map(([, url = '']) => url);
/** Names of what the file is written in: no addresses of anything. */
const isNamespace = (url: string) => /^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(url);

describe('the manifest for another address', () => {
  test('has it in every place where there is an address, and nowhere the old one', () => {
    const made = manifestFor(manifest, 'https://mandatvakt.example.no:8443');
    const urls = urlsIn(made).filter((url) => !isNamespace(url));
    // Two icons of the add-in, its own address, the page twice, and three icons each of its marks in the ribbon.
    expect(urls).toHaveLength(11);
    expect(urls.filter((url) => !url.startsWith('https://mandatvakt.example.no:8443/'))).toEqual([]);
    expect(made).not.toContain('localhost');
  });

  test('differs in nothing else', () => {
    const made = manifestFor(manifest, 'https://mandatvakt.example.no');
    expect(made).not.toBe(manifest);
    expect(made.replaceAll('https://mandatvakt.example.no/', 'https://localhost:3000/')).toBe(manifest);
  });

  test('made for the address it has, is itself', () => {
    expect(manifestFor(manifest, 'https://localhost:3000')).toBe(manifest);
  });
});

describe('an address', () => {
  test.each([
    ['https://mandatvakt.example.no', 'https://mandatvakt.example.no'],
    ['https://mandatvakt.example.no/', 'https://mandatvakt.example.no'],
    ['HTTPS://Mandatvakt.Example.no:443/', 'https://mandatvakt.example.no'],
    ['https://localhost:8443', 'https://localhost:8443'],
    ['https://våken.example.no', 'https://xn--vken-qoa.example.no'],
  ])('%s is taken as %s', (text, origin) => {
    expect(readAddress(text)).toEqual({ origin });
  });

  test.each([
    ['mandatvakt', '«mandatvakt» er ingen adresse. Skriv den slik: https://mandatvakt.eksempel.no'],
    [
      'http://mandatvakt.example.no',
      '«http://mandatvakt.example.no» begynner ikke med https://. Excel åpner tillegg bare over https, også på egen maskin.',
    ],
    [
      'http://localhost:3000',
      '«http://localhost:3000» begynner ikke med https://. Excel åpner tillegg bare over https, også på egen maskin.',
    ],
    [
      'file:///manifest.xml',
      '«file:///manifest.xml» begynner ikke med https://. Excel åpner tillegg bare over https, også på egen maskin.',
    ],
    [
      'https://example.no/mandatvakt',
      '«https://example.no/mandatvakt» har noe etter vertsnavnet. Tjenesten må ligge øverst på sin adresse: https://example.no',
    ],
    [
      'https://example.no/?a=1',
      '«https://example.no/?a=1» har noe etter vertsnavnet. Tjenesten må ligge øverst på sin adresse: https://example.no',
    ],
    [
      'https://kari:hemmelig@example.no',
      'Adressen kan ikke ha brukernavn eller passord: manifestet leses av alle som får tillegget.',
    ],
  ])('%s is refused', (text, wrong) => {
    expect(readAddress(text)).toEqual({ wrong });
  });
});

describe('npm run manifest', () => {
  test('--out says where it wrote, makes the folder, and ends with 0', async () => {
    const written = join('ny', 'tillegg.xml');
    expect(await run('https://example.no', '--out', written)).toEqual({
      code: 0,
      out: `Manifestet for https://example.no er skrevet i ${written}\n`,
      err: '',
    });
    expect(await readFile(join(folder, written), 'utf8')).toBe(manifestFor(manifest, 'https://example.no'));
  });

  test.each([
    [['http://localhost:3000'], /^«http:\/\/localhost:3000» begynner ikke med https:\/\/\..*\n$/],
    [[], /^Bruk: npm run manifest -- https:\/\/ADRESSE \[--out FIL\.xml\]\n$/],
    [['https://a.no', 'https://b.no'], /^Bruk: /],
    [['https://a.no', '--ut', 'b.xml'], /^Bruk: /],
    [['https://a.no', '--out', '/dev/null/b.xml'], /^\/dev\/null\/b\.xml kan ikke skrives \(E[A-Z]+\)\.\n$/],
  ])('%j ends with 2 and one line', async (args, said) => {
    expect(await run(...args)).toEqual({ code: 2, out: '', err: expect.stringMatching(said) });
  });

  test('the manifest it is made from is never written over', async () => {
    const { code, err } = await run('https://example.no', '--out', join(root, 'manifest.xml'));
    expect(code).toBe(2);
    expect(err).toBe('manifest.xml er det de andre lages av, og skrives ikke over. Velg et annet navn.\n');
    expect(await readFile(join(root, 'manifest.xml'), 'utf8')).toBe(manifest);
  });
});
