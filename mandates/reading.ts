import type { Source } from '../core/answer.ts';

/** What the rules about reading rest on: not the mandate, but how this product reads a sheet. */
const readingSource: Source = { document: 'Mandatvakt', section: 'Slik leses arkene', version: '1.0.0' };

/** In force as far back as such sheets are kept. */
const always = { from: '1950-01-01', source: readingSource };

/** The clauses of reading that every mandate shares. */
export const readingClauses = {
  'date-unreadable': [always],
  'date-imprecise': [always],
  'value-unknown': [always],
  'rows-skipped': [always],
  'dates-reversed': [always],
  'region-underivable': [always],
  'similar-names': [always],
  'same-name': [always],
  'meeting-past-planned': [always],
  'meeting-future-held': [always],
  'meeting-duplicated': [always],
  'waiver-expired': [always],
  'waiver-without-target': [always],
} as const;

/** Neither mandate says of what minutes are kept: a round of e-mail and a seminar are taken to have none [P]. */
export const minutesKept = [{ ...always, without: ['written', 'seminar'] }] as const;

export const columnsRequired = <Required>(required: Required) => [{ ...always, required }];

/** Who attends without being appointed is told, but for the people of some bodies. */
export const attendeesBeside = (beside: readonly string[]) => [{ ...always, beside }];
