import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { manifestFor, readAddress, type Wrong } from './manifest-for.ts';

const root = join(import.meta.dirname, '../..');
const source = join(root, 'manifest.xml');
const usage = 'Bruk: npm run manifest -- https://ADRESSE [--out FIL.xml]';
const cannot = 2;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { out: { type: 'string' } } });
  } catch (error) {
    // parseArgs throws a TypeError for what it does not know.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Where the manifest was written, or why it was not. */
async function write(text: string, out: string): Promise<{ readonly written: string } | Wrong> {
  const address = readAddress(text);
  if ('wrong' in address) return address;
  if (resolve(out) === source) {
    return { wrong: 'manifest.xml er det de andre lages av, og skrives ikke over. Velg et annet navn.' };
  }
  try {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, manifestFor(await readFile(source, 'utf8'), address.origin));
    return { written: `Manifestet for ${address.origin} er skrevet i ${out}` };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { wrong: `${out} kan ikke skrives (${code}).` };
  }
}

async function main(args: readonly string[]): Promise<number> {
  const parsed = parse(args);
  const [address, ...more] = parsed?.positionals ?? [];
  if (parsed === undefined || address === undefined || more.length > 0) {
    console.error(usage);
    return cannot;
  }
  const outcome = await write(address, parsed.values.out ?? join(root, 'dist/manifest.xml'));
  if ('wrong' in outcome) console.error(outcome.wrong);
  else console.log(outcome.written);
  return 'wrong' in outcome ? cannot : 0;
}

process.exitCode = await main(process.argv.slice(2));
