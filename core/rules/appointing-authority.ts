import { appointedRows, startCell, startOf, unlessInDoubt, type Whom } from '../appointed.ts';
import { absentFromList } from '../absent.ts';
import { placeOf } from '../committee.ts';
import { toIso } from '../day.ts';
import { judgeEach } from '../judge-each.ts';
import type { Text } from '../language.ts';
import { wordsOf } from '../read/text.ts';
import type { Rule } from '../rule.ts';

export type Authority = 'medical-directors' | 'dmp';

export interface Terms {
  readonly authority: Authority;
  /** Words of which one stands in «Oppnevnt av» when the right body appointed. */
  readonly accepted: readonly string[];
  readonly whom: Whom;
  /** Where nobody is entered as having appointed. */
  readonly missing: 'error' | 'warning';
}

export interface Values {
  readonly name: string;
  readonly authority: Authority;
  /** As entered; empty when nobody is. */
  readonly appointedBy: string;
  /** The day of appointment; empty when it is not known. */
  readonly decided: string;
}

const duty: Readonly<Record<Authority, Text>> = {
  'medical-directors': {
    nb: 'medlemmer skal oppnevnes av fagdirektørene i de regionale helseforetakene.',
    nn: 'medlemer skal oppnemnast av fagdirektørane i dei regionale helseføretaka.',
    en: 'members are to be appointed by the medical directors of the regional health authorities.',
  },
  dmp: {
    nb: 'oppnevnes av DMP for et bestemt anbud.',
    nn: 'blir oppnemnd av DMP for eit bestemt anbod.',
    en: 'is to be appointed by DMP for a certain tender.',
  },
};

/** No body at all: «ukjent», «ja», a date, a dash. */
const nobody =
  /^(ukjen[td]|ikk(e|je) (ført|oppgitt|oppgjeve|kjent|kjend|registrert|oppnevnt|oppnemnd)|mangler|manglar|vet ikke|veit ikkje|unknown|ja|x)$/;

/** «Nettverket (ikke fagdirektørene)», «ikke godkjent av fagdirektørene»: not they, or not yet. */
const negated =
  /(^| )(ikke|ikkje|not)( (godkjent|godkjend|vedtatt|vedteke|oppnevnt|oppnemnd|av|appointed|approved|by))* \S+/g;

function readBody(text: string | undefined, accepted: readonly string[]): 'right' | 'other' | 'missing' {
  const words = wordsOf(text ?? '');
  if (!/\p{L}/u.test(words) || nobody.test(words)) return 'missing';
  const affirmed = words.replace(negated, ' ');
  return accepted.some((word) => affirmed.includes(wordsOf(word))) ? 'right' : 'other';
}

/** A list says the same few words of many rows: each is read once. */
function reader(accepted: readonly string[]) {
  const read = new Map<string | undefined, ReturnType<typeof readBody>>();
  return (text: string | undefined) => {
    const known = read.get(text) ?? readBody(text, accepted);
    read.set(text, known);
    return known;
  };
}

export const appointingAuthority: Rule<Terms, Values> = {
  title: { nb: 'Hvem som oppnevner', nn: 'Kven som oppnemner', en: 'Appointing authority' },
  severity: 'error',
  sentence: {
    nb: ({ name, authority, appointedBy }) =>
      `${name}: ${duty[authority].nb} ${appointedBy === '' ? '«Oppnevnt av» mangler.' : `Registrert: «${appointedBy}».`}`,
    nn: ({ name, authority, appointedBy }) =>
      `${name}: ${duty[authority].nn} ${appointedBy === '' ? '«Oppnemnd av» manglar.' : `Registrert: «${appointedBy}».`}`,
    en: ({ name, authority, appointedBy }) =>
      `${name}: ${duty[authority].en} ${appointedBy === '' ? '“Appointed by” is missing.' : `Entered: “${appointedBy}”.`}`,
  },
  identity: ({ name, appointedBy, decided }) => [name, appointedBy, decided],
  *check(committee, { authority, accepted, whom, missing }, when) {
    yield* absentFromList(committee, when, 'appointedBy');
    const read = reader(accepted);
    yield* judgeEach(appointedRows(committee, when, whom), (row) => {
      const body = read(row.appointedBy);
      if (body === 'right' || row.row.table.columns.appointedBy === undefined) return undefined;
      const at = placeOf(row.row, 'appointedBy');
      const start = startOf(row);
      const day = typeof start === 'number' ? toIso(start) : '';
      const values = { name: row.name, authority, appointedBy: row.appointedBy ?? '', decided: day };
      // Which bodies may appoint changes over the years, so another body is held against a known day only.
      const dayUnknown = body === 'other' && day === '' ? [startCell(row)] : [];
      return unlessInDoubt(row, { at, values, severity: body === 'missing' ? missing : 'error' }, dayUnknown);
    });
  },
};
