import { randomUUID } from 'node:crypto';
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Answer } from '../../core/answer.ts';
import type { Text } from '../../core/language.ts';
import { largestBody, tooLarge } from '../body.ts';
import { toDayInOslo } from '../clock.ts';
import { annotate } from '../files/annotate.ts';
import { findingLines } from '../../core/finding-lines.ts';
import { isUnreadable } from '../files/unreadable.ts';
import { readWorkbook } from '../files/xlsx.ts';
import { judge } from '../judge.ts';
import { isRefusal } from '../validate.ts';
import { readCheckArguments, usage } from './check-arguments.ts';
import type { CheckArguments, WrongUsage } from './check-arguments.ts';
import { toCheckText } from './check-text.ts';

const fine = 0;
const hasErrors = 1;
const cannot = 2;

const wrong = (nb: string, nn: string, en: string): WrongUsage => ({ wrong: { nb, nn, en } });

/** The file's bytes, or why they cannot be had. */
async function readBytes(file: string): Promise<Uint8Array | WrongUsage> {
  try {
    if ((await stat(file)).size > largestBody) return { wrong: tooLarge.detail };
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return wrong(
      `${file} kan ikke åpnes (${code}).`,
      `${file} kan ikkje opnast (${code}).`,
      `${file} cannot be opened (${code}).`,
    );
  }
}

const trueName = (file: string) => realpath(file).catch(() => resolve(file));

/** Writes beside the target and renames, so that nobody ever sees half a workbook; never over the file that was read. */
async function writeMarked(
  bytes: Uint8Array,
  { file, annotated = '' }: CheckArguments,
): Promise<WrongUsage | undefined> {
  if ((await trueName(annotated)) === (await trueName(file))) {
    return wrong(
      'Den merkede kopien kan ikke skrives over filen som vurderes. Velg et annet navn.',
      'Den merkte kopien kan ikkje skrivast over fila som blir vurdert. Vel eit anna namn.',
      'The marked copy cannot be written over the file that is judged. Choose another name.',
    );
  }
  const beside = join(dirname(annotated), `.${basename(annotated)}.${randomUUID()}`);
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, annotated);
    return undefined;
  } catch (error) {
    await rm(beside, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return wrong(
      `${annotated} kan ikke skrives (${code}).`,
      `${annotated} kan ikkje skrivast (${code}).`,
      `${annotated} cannot be written (${code}).`,
    );
  }
}

/** The judgement of a file, and the marked copy written when it was asked for. */
async function check(asked: CheckArguments): Promise<Answer | WrongUsage | { readonly detail: Text | string }> {
  const { file, language, mandate, on = toDayInOslo(new Date()) } = asked;
  const bytes = await readBytes(file);
  if ('wrong' in bytes) return bytes;
  const workbook = readWorkbook(bytes);
  if (isUnreadable(workbook)) return workbook;
  const group = mandate === undefined ? {} : { group: { mandate } };
  const answer = judge({ ...group, on, language, workbook });
  if (isRefusal(answer) || asked.annotated === undefined) return answer;
  const marked = annotate(bytes, findingLines(answer), language);
  if (isUnreadable(marked)) return marked;
  return (await writeMarked(marked, asked)) ?? answer;
}

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    return fine;
  }
  const asked = readCheckArguments(args);
  if ('wrong' in asked) {
    console.error(`${asked.wrong.nb}\n\n${usage}`);
    return cannot;
  }
  const checked = await check(asked);
  if ('wrong' in checked || 'detail' in checked) {
    const why = 'wrong' in checked ? checked.wrong : checked.detail;
    console.error(typeof why === 'string' ? why : why[asked.language]);
    return cannot;
  }
  console.log(asked.json ? JSON.stringify(checked, undefined, 2) : toCheckText(checked));
  return checked.groups.some(({ counts }) => counts.error > 0) ? hasErrors : fine;
}

process.exitCode = await main(process.argv.slice(2));
