import { parseArgs } from 'node:util';
import { fromIso } from '../../core/day.ts';
import { languages } from '../../core/language.ts';
import type { Language, Text } from '../../core/language.ts';
import { takeReport } from './report-argument.ts';
import type { ReportArgument } from './report-argument.ts';

export const usage = `Bruk: npm run check -- FIL.xlsx [valg]

  --mandate ID         mandatet lista holdes opp mot, når det ikke står i arket Oppsett
  --on ÅÅÅÅ-MM-DD      dagen det vurderes på; i dag når den ikke er oppgitt
  --language nb|nn|en  språket i svaret; nb når det ikke er oppgitt
  --json               hele svaret som JSON
  --annotated UT.xlsx  skriv også en kopi der funnene er merket
  --report ÅÅÅÅ UT     skriv også årsmeldingen for året, som .xlsx eller .docx
  --group ID           gruppen årsmeldingen gjelder, når arbeidsboken har flere

Avslutter med 0 når ingen feil er funnet, 1 når det er minst én feil, 2 når filen ikke kan vurderes eller bruken er feil.`;

export interface CheckArguments {
  readonly file: string;
  readonly language: Language;
  readonly json: boolean;
  readonly mandate?: string;
  readonly on?: string;
  readonly annotated?: string;
  readonly report?: ReportArgument;
  /** Whom the report is about. */
  readonly group?: string;
}

/** Why the arguments cannot be used; the usage is to be shown beside it when they were misunderstood. */
export interface WrongUsage {
  readonly wrong: Text;
}

const wrong = (nb: string, nn: string, en: string): WrongUsage => ({ wrong: { nb, nn, en } });

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        mandate: { type: 'string' },
        on: { type: 'string' },
        language: { type: 'string', default: 'nb' },
        json: { type: 'boolean', default: false },
        annotated: { type: 'string' },
        group: { type: 'string' },
      },
    });
  } catch (error) {
    // parseArgs throws a TypeError for what it does not know; its words are English and name the option.
    if (!(error instanceof TypeError)) throw error;
    const name = /'([^']+)'/.exec(error.message)?.[1]?.replace(/ <value>$/, '') ?? '';
    return wrong(
      `«${name}» kan ikke brukes slik.`,
      `«${name}» kan ikkje brukast slik.`,
      `“${name}” cannot be used like that.`,
    );
  }
}

const noDay = (on: string) =>
  wrong(
    `--on ${on} er ingen dato. Skriv åååå-mm-dd.`,
    `--on ${on} er ingen dato. Skriv åååå-mm-dd.`,
    `--on ${on} is no date. Write yyyy-mm-dd.`,
  );

/** The arguments of `npm run check`, or why they cannot be used. */
export function readCheckArguments(args: readonly string[]): CheckArguments | WrongUsage {
  const taken = takeReport(args);
  if ('wrong' in taken) return taken;
  const parsed = parse(taken.rest);
  if ('wrong' in parsed) return parsed;
  const { positionals, values } = parsed;
  const [file] = positionals;
  if (file === undefined)
    return wrong('Oppgi filen som skal vurderes.', 'Oppgi fila som skal vurderast.', 'Name the file to judge.');
  if (positionals.length > 1)
    return wrong('Oppgi én fil om gangen.', 'Oppgi éi fil om gongen.', 'Name one file at a time.');
  const language = languages.find((each) => each === values.language);
  if (language === undefined)
    return wrong('--language er nb, nn eller en.', '--language er nb, nn eller en.', '--language is nb, nn or en.');
  const { mandate, on, annotated, group, json } = values;
  if (on !== undefined && fromIso(on) === undefined) return noDay(on);
  return {
    file,
    language,
    json,
    ...(mandate === undefined ? {} : { mandate }),
    ...(on === undefined ? {} : { on }),
    ...(annotated === undefined ? {} : { annotated }),
    ...(taken.report === undefined ? {} : { report: taken.report }),
    ...(group === undefined ? {} : { group }),
  };
}
