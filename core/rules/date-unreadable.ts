import { fieldLabel } from '../labels.ts';
import type { Rule } from '../rule.ts';
import { cellIdentity, cellValues, troublesOf, type CellValues } from '../troubles.ts';

export const dateUnreadable: Rule<object, CellValues> = {
  title: { nb: 'Dato kan ikke leses', nn: 'Dato kan ikkje lesast', en: 'Date cannot be read' },
  severity: 'error',
  sentence: {
    nb: ({ row, value, field }) =>
      value === ''
        ? `Rad ${row}: «${fieldLabel(field, 'nb')}» er tom. Skriv dd.mm.åååå.`
        : `Rad ${row}: datoen «${value}» kan ikke tolkes. Skriv dd.mm.åååå.`,
    nn: ({ row, value, field }) =>
      value === ''
        ? `Rad ${row}: «${fieldLabel(field, 'nn')}» er tom. Skriv dd.mm.åååå.`
        : `Rad ${row}: datoen «${value}» kan ikkje tolkast. Skriv dd.mm.åååå.`,
    en: ({ row, value, field }) =>
      value === ''
        ? `Row ${row}: “${fieldLabel(field, 'en')}” is empty. Write dd.mm.yyyy.`
        : `Row ${row}: the date “${value}” cannot be interpreted. Write dd.mm.yyyy.`,
  },
  identity: cellIdentity,
  *check(committee, _terms, when) {
    for (const trouble of troublesOf(committee, 'date-unreadable', when))
      yield { at: trouble.at, values: cellValues(trouble) };
  },
};
