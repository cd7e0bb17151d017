import { absent } from '../absent.ts';
import { placeOf } from '../committee.ts';
import type { Rule } from '../rule.ts';

export interface Values {
  /** What Oppsett says; empty where it says nothing. */
  readonly assessed: string;
}

const nothing = [
  'nei|no|ukjent|ukjend|unknown|vet ikke|veit ikkje',
  '(er )?ikk(j?)e (vurdert|avklar[ta]|avgjort|tatt stilling til)( av dmp)?( ennå| enda| enno| endå)?',
  'not (yet )?assessed( yet)?',
  '(er )?(under|til) (vurdering|avklaring)',
  '(skal|må|bør|blir) (vurderes|vurderast|avklares|avklarast)( .*)?',
].join('|');
/** Words that say no more than that nothing is decided. «Vurdert ikke nødvendig» is a decision. */
const isNone = (text: string) => new RegExp(`^(${nothing}|[?–—-]+)[.!]?$`, 'i').test(text.trim());

export const mandateAssessed: Rule<object, Values> = {
  title: { nb: 'Behov for mandat', nn: 'Behov for mandat', en: 'Need for a mandate' },
  severity: 'note',
  sentence: {
    nb: () => 'Det er ikke registrert om DMP har vurdert behov for mandat.',
    nn: () => 'Det er ikkje registrert om DMP har vurdert behov for mandat.',
    en: () => 'It is not entered whether DMP has assessed the need for a mandate.',
  },
  identity: () => [],
  *check({ setup }, _terms, when) {
    if (when.on < when.valid.from || when.on > when.valid.to) return;
    const [first] = setup.pairs.values();
    if (first === undefined) {
      yield* absent(when, 'setup');
      return;
    }
    const assessed = setup.mandateAssessed ?? '';
    if (assessed !== '' && !isNone(assessed)) return;
    const pair = [...setup.pairs].find(([field, { value }]) => value === assessed && field.includes('mandat'))?.[1];
    const at = assessed === '' || pair === undefined ? { table: first.row.table } : placeOf(pair.row, 'value');
    yield { at, values: { assessed } };
  },
};
