/** Begins the name of every table that we write on a sheet of an årsmelding: `Mandatvakt_2026_nbh_front`. */
export const reportTablePrefix = 'Mandatvakt_';

/** The first table of such a sheet: by it the sheet is known as ours, whatever it is called. Copies have a number after it. */
const first = /^Mandatvakt_\d{4}_.*_front(?:_?\d+)?$/i;

/** Whether a table's name says that its sheet is an årsmelding of ours, which is never judged. */
export const isReportTable = (name: string): boolean => first.test(name);
