import type { Clauses, Mandate } from '../../core/mandate.ts';

export const source = { document: 'Mandat', section: 'Sammensetning' };

/** What every clause of a mandate has, beside its terms: in force since 2020. */
export const since2020 = { from: '2020-01-01', source };

/** A mandate that says some things and nothing else. */
export function mandateOf(clauses: Clauses, more: Partial<Mandate> = {}): Mandate {
  return {
    ...{ id: 'test', version: '1', title: { nb: 'Nettverket', nn: 'Nettverket, nn', en: 'The network' } },
    ...{ name: { nb: 'Mandat', nn: 'Mandat', en: 'Mandate' }, source },
    ...{ aliases: [], regions: [], unasked: [], settings: [], report: [], clauses },
    ...more,
  };
}
