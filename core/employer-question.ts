import type { Trouble } from './committee.ts';
import type { Language, Sentence, Text } from './language.ts';
import type { CellValues } from './troubles.ts';

/** What is asked or told of an employer, beside the cell. */
export interface EmployerValues {
  /** Whom the cell may mean, each with its region; none when it is nobody we know. */
  readonly readings?: readonly string[];
  /** Who took over from an employer that is no more. */
  readonly successor?: string;
}

export function employerValues({ values: { field, readings, successor } }: Trouble): EmployerValues {
  if (field !== 'employer') return {};
  return {
    ...(Array.isArray(readings) ? { readings: readings.map(String) } : {}),
    ...(typeof successor === 'string' ? { successor } : {}),
  };
}

type Asked = CellValues & EmployerValues;

const former: Sentence<Asked> = {
  nb: (v) => `«${v.value}» er et tidligere navn. Lest som ${v.successor}.`,
  nn: (v) => `«${v.value}» er eit tidlegare namn. Lese som ${v.successor}.`,
  en: (v) => `“${v.value}” is a former name. Read as ${v.successor}.`,
};

const unknown: Sentence<Asked> = {
  nb: (v) => `Ukjent virksomhet «${v.value}». Velg region.`,
  nn: (v) => `Ukjend verksemd «${v.value}». Vel region.`,
  en: (v) => `Unknown employer “${v.value}”. Choose the region.`,
};

const several: Sentence<Asked> = {
  nb: (v) => `«${v.value}» kan være ${named(v, 'nb')}. Skriv hele navnet.`,
  nn: (v) => `«${v.value}» kan vere ${named(v, 'nn')}. Skriv heile namnet.`,
  en: (v) => `“${v.value}” may be ${named(v, 'en')}. Write the full name.`,
};

const or: Text = { nb: ' eller ', nn: ' eller ', en: ' or ' };
const named = ({ readings = [] }: Asked, language: Language) => readings.join(or[language]);

/** What to ask or say of an employer; undefined when the cell is no employer's. */
export function employerQuestion(values: Asked, language: Language): string | undefined {
  if (values.successor !== undefined) return former[language](values);
  if (values.readings === undefined) return undefined;
  return (values.readings.length === 0 ? unknown : several)[language](values);
}
