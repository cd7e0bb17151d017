import { readFile, stat } from 'node:fs/promises';
import type { Answer, Request } from '../../core/answer.ts';
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
import { writeAll } from './write-beside.ts';
import type { Output } from './write-beside.ts';

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

const overMarked: Text = {
  nb: 'Den merkede kopien kan ikke skrives over filen som vurderes. Velg et annet navn.',
  nn: 'Den merkte kopien kan ikkje skrivast over fila som blir vurdert. Vel eit anna namn.',
  en: 'The marked copy cannot be written over the file that is judged. Choose another name.',
};
const overReport: Text = {
  nb: 'Årsmeldingen kan ikke skrives over filen som vurderes. Velg et annet navn.',
  nn: 'Årsmeldinga kan ikkje skrivast over fila som blir vurdert. Vel eit anna namn.',
  en: 'The annual report cannot be written over the file that is judged. Choose another name.',
};

/** Why something could not be made. */
interface Why {
  readonly detail: Text | string;
}

function marked(bytes: Uint8Array, answer: Answer, { annotated }: CheckArguments): readonly Output[] | Why {
  if (annotated === undefined) return [];
  const copy = annotate(bytes, findingLines(answer), answer.language);
  return isUnreadable(copy) ? copy : [{ target: annotated, bytes: copy, over: overMarked }];
}

/** The årsmelding as its document. There is no history here to ask. */
async function reported(request: Request, { report, group }: CheckArguments): Promise<readonly Output[] | Why> {
  if (report === undefined) return [];
  const { makeReport } = await import('../make-report.ts');
  const { writers } = await import('../report-writers.ts');
  const made = makeReport(request, { year: report.year, past: [], ...(group === undefined ? {} : { group }) });
  if (isRefusal(made)) return made;
  return [{ target: report.out, bytes: await writers[report.format](made), over: overReport }];
}

/** The judgement of a file, and beside it what else was asked for written. */
async function check(asked: CheckArguments): Promise<Answer | WrongUsage | Why> {
  const { file, language, mandate, on = toDayInOslo(new Date()) } = asked;
  const bytes = await readBytes(file);
  if ('wrong' in bytes) return bytes;
  const workbook = readWorkbook(bytes);
  if (isUnreadable(workbook)) return workbook;
  const request: Request = { ...(mandate === undefined ? {} : { group: { mandate } }), on, language, workbook };
  const answer = judge(request);
  if (isRefusal(answer)) return answer;
  const copies = marked(bytes, answer, asked);
  if ('detail' in copies) return copies;
  const documents = await reported(request, asked);
  if ('detail' in documents) return documents;
  return (await writeAll([...copies, ...documents], file)) ?? answer;
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
