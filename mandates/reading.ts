import type { Source } from '../core/answer.ts';

/** What the rules about reading rest on: not the mandate, but how this product reads a sheet. */
const readingSource: Source = { document: 'Mandatvakt', section: 'Slik leses arkene', version: '1.0.0' };

/** In force as long as anybody has kept such sheets. */
const always = { from: '1950-01-01', source: readingSource };

/** The clauses of reading that every mandate shares. */
export const readingClauses = {
  'date-unreadable': [always],
  'date-imprecise': [always],
  'value-unknown': [always],
  'rows-skipped': [always],
  'dates-reversed': [always],
} as const;

export const columnsRequired = <Required>(required: Required) => [{ ...always, required }];
