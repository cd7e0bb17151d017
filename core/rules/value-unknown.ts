import { fieldLabel } from '../labels.ts';
import type { Rule } from '../rule.ts';
import { cellIdentity, cellValues, troublesOf, type CellValues } from '../troubles.ts';

const who = ({ name, row }: CellValues, word: string) => (name === '' ? `${word} ${row}` : name);

/** An affirmation that is no status: it must be said whether interests were declared. */
const isAffirmation = ({ field, value }: CellValues) =>
  field === 'habilitet' && /^(ok|okei|avklart|avklara|habil|ja|yes|cleared|x)\W*$/i.test(value);

export const valueUnknown: Rule<object, CellValues> = {
  title: { nb: 'Ukjent verdi', nn: 'Ukjend verdi', en: 'Unknown value' },
  severity: 'warning',
  sentence: {
    nb: (v) => {
      if (isAffirmation(v))
        return `${who(v, 'Rad')}: betyr «${v.value}» H1 (ingen interesser oppgitt) eller H3 (vurdert habil)? Skriv koden.`;
      if (v.value === '') return `${who(v, 'Rad')}: ${fieldLabel(v.field, 'nb')} er ikke ført.`;
      return `${who(v, 'Rad')}: «${v.value}» er ikke en kjent verdi for ${fieldLabel(v.field, 'nb')}. Velg en kjent verdi.`;
    },
    nn: (v) => {
      if (isAffirmation(v))
        return `${who(v, 'Rad')}: tyder «${v.value}» H1 (ingen interesser oppgjevne) eller H3 (vurdert habil)? Skriv koden.`;
      if (v.value === '') return `${who(v, 'Rad')}: ${fieldLabel(v.field, 'nn')} er ikkje ført.`;
      return `${who(v, 'Rad')}: «${v.value}» er ikkje ein kjend verdi for ${fieldLabel(v.field, 'nn')}. Vel ein kjend verdi.`;
    },
    en: (v) => {
      if (isAffirmation(v))
        return `${who(v, 'Row')}: does “${v.value}” mean H1 (no interests declared) or H3 (assessed as impartial)? Write the code.`;
      if (v.value === '') return `${who(v, 'Row')}: ${fieldLabel(v.field, 'en')} is not entered.`;
      return `${who(v, 'Row')}: “${v.value}” is not a known value for ${fieldLabel(v.field, 'en')}. Choose a known value.`;
    },
  },
  identity: cellIdentity,
  *check(committee, _terms, when) {
    for (const trouble of troublesOf(committee, 'value-unknown', when))
      yield { at: trouble.at, values: cellValues(trouble) };
  },
};
