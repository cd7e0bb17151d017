import type { Trouble } from './committee.ts';
import { fieldLabel } from './labels.ts';
import type { Language, Sentence, Text } from './language.ts';
import type { CellValues } from './troubles.ts';

/** What is asked of a header, or of several empty cells at once, beside the cell. */
export interface CellQuestion {
  /** The fields that a header fits, while the cells below do not decide. */
  readonly fits?: readonly string[];
  /** The rows asked about together. */
  readonly rows?: readonly string[];
  /** What stands in the cell right above them. */
  readonly above?: string;
  /** Why a cell is asked about that holds more, or something else, than its column is for. */
  readonly asks?: 'several' | 'period' | 'nobody' | 'no-meeting';
}

const reasons = ['several', 'period', 'nobody', 'no-meeting'] as const;

export function cellQuestion({ values: { fits, rows, above, asks } }: Trouble): CellQuestion {
  return {
    ...(Array.isArray(fits) ? { fits: fits.map(String) } : {}),
    ...(Array.isArray(rows) ? { rows: rows.map(String) } : {}),
    ...(typeof above === 'string' ? { above } : {}),
    ...optionalReason(reasons.find((reason) => reason === asks)),
  };
}

const optionalReason = (asks: CellQuestion['asks']): CellQuestion => (asks === undefined ? {} : { asks });

type Asked = CellValues & CellQuestion;

const or: Text = { nb: 'eller', nn: 'eller', en: 'or' };

function readings({ fits = [] }: Asked, language: Language): string {
  const named = fits.map((field) => fieldLabel(field, language));
  return `${named.slice(0, -1).join(', ')} ${or[language]} ${named.at(-1) ?? ''}`;
}

/** `3–5`: the first and the last of rows that follow one another. */
const span = ({ rows = [] }: Asked) => `${rows[0] ?? ''}–${rows.at(-1) ?? ''}`;

const header: Sentence<Asked> = {
  nb: (v) =>
    `Overskriften «${v.value}» kan bety ${readings(v, 'nb')}, og cellene under avgjør det ikke. Skriv det den betyr.`,
  nn: (v) =>
    `Overskrifta «${v.value}» kan tyde ${readings(v, 'nn')}, og cellene under avgjer det ikkje. Skriv det ho tyder.`,
  en: (v) =>
    `The header “${v.value}” may mean ${readings(v, 'en')}, and the cells below do not decide. Write which it is.`,
};

const block: Sentence<Asked> = {
  nb: (v) => {
    const same = v.above === undefined ? '' : ` Gjelder «${v.above}» fra raden over også dem? Skriv det i hver rad.`;
    return `Rad ${span(v)}: ${fieldLabel(v.field, 'nb')} er ikke ført.${same}`;
  },
  nn: (v) => {
    const same = v.above === undefined ? '' : ` Gjeld «${v.above}» frå rada over dei òg? Skriv det i kvar rad.`;
    return `Rad ${span(v)}: ${fieldLabel(v.field, 'nn')} er ikkje ført.${same}`;
  },
  en: (v) => {
    const same =
      v.above === undefined ? '' : ` Does “${v.above}” of the row above hold for them too? Write it in every row.`;
    return `Rows ${span(v)}: ${fieldLabel(v.field, 'en')} is not entered.${same}`;
  },
};

const special: Readonly<Record<NonNullable<CellQuestion['asks']>, Sentence<Asked>>> = {
  several: {
    nb: (v) => `Rad ${v.row}: «${v.value}» ser ut som flere personer. Skriv én person per rad.`,
    nn: (v) => `Rad ${v.row}: «${v.value}» ser ut som fleire personar. Skriv éin person per rad.`,
    en: (v) => `Row ${v.row}: “${v.value}” looks like several persons. Write one person per row.`,
  },
  period: {
    nb: (v) => `${v.name}: «${v.value}» står sammen med navnet. Skriv datoer i kolonnene for dem.`,
    nn: (v) => `${v.name}: «${v.value}» står saman med namnet. Skriv datoar i kolonnane for dei.`,
    en: (v) => `${v.name}: “${v.value}” stands with the name. Write dates in the columns for them.`,
  },
  nobody: {
    nb: (v) => `«${v.name}»: «${v.value}» nevner ingen i listene. Skriv navnet slik det står der.`,
    nn: (v) => `«${v.name}»: «${v.value}» nemner ingen i listene. Skriv namnet slik det står der.`,
    en: (v) => `“${v.name}”: “${v.value}” names nobody in the lists. Write the name as it stands there.`,
  },
  'no-meeting': {
    nb: (v) => `«${v.name}»: «${v.value}» nevner ingen møter i møtelisten. Skriv datoen eller møtenumrene.`,
    nn: (v) => `«${v.name}»: «${v.value}» nemner ingen møte i møtelista. Skriv datoen eller møtenummera.`,
    en: (v) =>
      `“${v.name}”: “${v.value}” names no meeting in the list. Write the date, or the numbers of the meetings.`,
  },
};

/** The sentence about a header or several cells; undefined when one cell is asked about. */
export function cellSentence(values: Asked, language: Language): string | undefined {
  if (values.asks !== undefined) return special[values.asks][language](values);
  if (values.fits !== undefined) return header[language](values);
  return values.rows === undefined ? undefined : block[language](values);
}
