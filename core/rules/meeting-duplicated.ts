import { placeOf } from '../committee.ts';
import { toIso } from '../day.ts';
import { date } from '../phrase.ts';
import type { Rule } from '../rule.ts';
import { asOne } from '../same-meeting.ts';

export interface Values {
  readonly date: string;
  /** The kind that the rows have in common, `ordinary` where none is written. */
  readonly kind: string;
  /** How many rows are entered for the day. */
  readonly rows: number;
}

const numbers = { nb: ['To', 'Tre', 'Fire'], nn: ['To', 'Tre', 'Fire'], en: ['Two', 'Three', 'Four'] } as const;
const inWords = (rows: number, language: keyof typeof numbers) => numbers[language][rows - 2] ?? String(rows);

export const meetingDuplicated: Rule<object, Values> = {
  title: { nb: 'Møte ført flere ganger', nn: 'Møte ført fleire gonger', en: 'Meeting entered more than once' },
  severity: 'warning',
  sentence: {
    nb: (v) =>
      `${inWords(v.rows, 'nb')} møter er ført ${date(v.date)}. Telles som ett til det er bekreftet. Er de ulike, skriv «Ulike møter» og datoen i Oppsett.`,
    nn: (v) =>
      `${inWords(v.rows, 'nn')} møte er førte ${date(v.date)}. Dei blir talde som eitt til det er stadfesta. Er dei ulike, skriv «Ulike møte» og datoen i Oppsett.`,
    en: (v) =>
      `${inWords(v.rows, 'en')} meetings are entered on ${date(v.date)}. They count as one until that is confirmed. If they differ, write “Different meetings” and the date in the sheet Oppsett.`,
  },
  identity: ({ date: day, kind, rows }) => [day, kind, rows],
  *check({ meetings }, _terms, { period, valid }) {
    const from = Math.max(period.from, valid.from);
    const standing = meetings.filter(({ status }) => status !== 'cancelled' && status !== 'postponed');
    for (const rows of asOne(standing)) {
      const [{ day, kind }] = rows;
      if (rows.length < 2 || typeof day !== 'number' || typeof kind === 'symbol' || day < from || day > valid.to)
        continue;
      const last = rows.reduce((a, b) => (b.row.number > a.row.number ? b : a));
      const values = { date: toIso(day), kind: kind ?? 'ordinary', rows: rows.length };
      yield { at: placeOf(last.row, 'day'), values };
    }
  },
};
