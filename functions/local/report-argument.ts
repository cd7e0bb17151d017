import type { Text } from '../../core/language.ts';
import { isProblem } from '../problem.ts';
import type { ReportFormat } from '../report-document.ts';
import { readYear } from '../report-year.ts';

/** `--report 2025 melding.docx`. */
export interface ReportArgument {
  readonly year: number;
  readonly out: string;
  readonly format: ReportFormat;
}

interface Taken {
  readonly report?: ReportArgument;
  /** The arguments without it. */
  readonly rest: readonly string[];
}

const wrong = (nb: string, nn: string, en: string): { readonly wrong: Text } => ({ wrong: { nb, nn, en } });

const twoValues = wrong(
  '--report skal ha et år og en fil, som --report 2026 årsmelding.docx.',
  '--report skal ha eit år og ei fil, som --report 2026 årsmelding.docx.',
  '--report takes a year and a file, such as --report 2026 report.docx.',
);

const once = wrong('Oppgi --report én gang.', 'Oppgi --report éin gong.', 'Give --report once.');

function formatOf(out: string): ReportFormat | undefined {
  const ending = /\.(xlsx|docx)$/i.exec(out)?.[1]?.toLowerCase();
  return ending === 'xlsx' || ending === 'docx' ? ending : undefined;
}

/** Takes `--report YEAR OUT` out of the arguments: an option of two values, which `parseArgs` does not know. */
export function takeReport(args: readonly string[]): Taken | { readonly wrong: Text } {
  const at = args.findIndex((each) => each === '--report' || each.startsWith('--report='));
  if (at === -1) return { rest: args };
  const [option, asked, out] = args.slice(at);
  const rest = [...args.slice(0, at), ...args.slice(at + 3)];
  const given = [asked, out].filter((value) => value !== undefined && value !== '' && !value.startsWith('-'));
  if (option !== '--report' || asked === undefined || out === undefined || given.length < 2) return twoValues;
  if (rest.some((each) => each === '--report' || each.startsWith('--report='))) return once;
  const year = readYear(asked);
  if (typeof year === 'object' && isProblem(year))
    return wrong(
      `--report ${asked} er ikke et år. Skriv åååå.`,
      `--report ${asked} er ikkje eit år. Skriv åååå.`,
      `--report ${asked} is no year. Write yyyy.`,
    );
  const format = formatOf(out);
  if (format === undefined)
    return wrong(
      `Årsmeldingen skrives som .xlsx eller .docx, ikke som «${out}».`,
      `Årsmeldinga blir skriven som .xlsx eller .docx, ikkje som «${out}».`,
      `The annual report is written as .xlsx or .docx, not as “${out}”.`,
    );
  return { rest, report: { year, out, format } };
}
