import { cellQuestion, cellSentence, type CellQuestion } from '../cell-question.ts';
import { employerQuestion, employerValues, type EmployerValues } from '../employer-question.ts';
import { fieldLabel } from '../labels.ts';
import type { Rule } from '../rule.ts';
import { cellIdentity, cellValues, troublesOf, type CellValues } from '../troubles.ts';

export type Values = CellValues & EmployerValues & CellQuestion;

const who = ({ name, row }: CellValues, word: string) => (name === '' ? `${word} ${row}` : name);

/** An affirmation that is no status: it must be said whether interests were declared. */
const isAffirmation = ({ field, value }: CellValues) =>
  field === 'habilitet' && /^(ok|okei|avklart|avklara|habil|ja|yes|cleared|x)\W*$/i.test(value);

export const valueUnknown: Rule<object, Values> = {
  title: { nb: 'Ukjent verdi', nn: 'Ukjend verdi', en: 'Unknown value' },
  severity: 'warning',
  sentence: {
    nb: (v) => {
      const whole = cellSentence(v, 'nb');
      if (whole !== undefined) return whole;
      const question = employerQuestion(v, 'nb');
      if (question !== undefined) return `${who(v, 'Rad')}: ${question}`;
      if (isAffirmation(v))
        return `${who(v, 'Rad')}: betyr «${v.value}» H1 (ingen interesser oppgitt) eller H3 (vurdert habil)? Skriv koden.`;
      if (v.most !== undefined)
        return `${v.name}: «${v.value}» kan ikke brukes. Skriv et helt tall fra ${v.least ?? 0} til ${v.most}.`;
      if (v.value === '') return `${who(v, 'Rad')}: ${fieldLabel(v.field, 'nb')} er ikke ført.`;
      return `${who(v, 'Rad')}: «${v.value}» er ikke en kjent verdi for ${fieldLabel(v.field, 'nb')}. Velg en kjent verdi.`;
    },
    nn: (v) => {
      const whole = cellSentence(v, 'nn');
      if (whole !== undefined) return whole;
      const question = employerQuestion(v, 'nn');
      if (question !== undefined) return `${who(v, 'Rad')}: ${question}`;
      if (isAffirmation(v))
        return `${who(v, 'Rad')}: tyder «${v.value}» H1 (ingen interesser oppgjevne) eller H3 (vurdert habil)? Skriv koden.`;
      if (v.most !== undefined)
        return `${v.name}: «${v.value}» kan ikkje brukast. Skriv eit heilt tal frå ${v.least ?? 0} til ${v.most}.`;
      if (v.value === '') return `${who(v, 'Rad')}: ${fieldLabel(v.field, 'nn')} er ikkje ført.`;
      return `${who(v, 'Rad')}: «${v.value}» er ikkje ein kjend verdi for ${fieldLabel(v.field, 'nn')}. Vel ein kjend verdi.`;
    },
    en: (v) => {
      const whole = cellSentence(v, 'en');
      if (whole !== undefined) return whole;
      const question = employerQuestion(v, 'en');
      if (question !== undefined) return `${who(v, 'Row')}: ${question}`;
      if (isAffirmation(v))
        return `${who(v, 'Row')}: does “${v.value}” mean H1 (no interests declared) or H3 (assessed as impartial)? Write the code.`;
      if (v.most !== undefined)
        return `${v.name}: “${v.value}” cannot be used. Write a whole number from ${v.least ?? 0} to ${v.most}.`;
      if (v.value === '') return `${who(v, 'Row')}: ${fieldLabel(v.field, 'en')} is not entered.`;
      return `${who(v, 'Row')}: “${v.value}” is not a known value for ${fieldLabel(v.field, 'en')}. Choose a known value.`;
    },
  },
  identity: (values) => (values.fits === undefined ? cellIdentity(values) : [values.value, ...values.fits]),
  *check(committee, _terms, when) {
    for (const trouble of troublesOf(committee, 'value-unknown', when)) {
      const values = { ...cellValues(trouble), ...employerValues(trouble), ...cellQuestion(trouble) };
      yield { at: trouble.at, values, severity: values.successor === undefined ? 'warning' : 'note' };
    }
  },
};
