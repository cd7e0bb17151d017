import { absent } from '../absent.ts';
import { lengthOf, overlap, toIso } from '../day.ts';
import { list as inWords } from '../language.ts';
import { doubtsIn, officeDays, officeRuns, officeSpans, type OfficeRun, type OfficeSpan } from '../office-runs.ts';
import { officeList } from '../offices.ts';
import { count, dates } from '../phrase.ts';
import type { Rule } from '../rule.ts';

export interface Terms {
  /** An overlap of at most so many days from one leader to the next is a warning [P]. */
  readonly leaderDays: number;
}

export interface Values {
  readonly number: number;
  readonly names: readonly string[];
  readonly from: string;
  /** The day the overlap began, before the period perhaps: it makes the finding the same next year. */
  readonly since: string;
  readonly to: string;
  readonly days: number;
}

const during = (spans: readonly OfficeSpan[], run: OfficeRun) =>
  spans
    .filter((span) => span.certain && overlap(span, { from: run.since, to: run.to }) !== undefined)
    .toSorted((a, b) => a.from - b.from);

/** One leader hands over to the next: the overlap begins with the one and ends with the other. */
function isHandover(spans: readonly OfficeSpan[], run: OfficeRun, days: number): boolean {
  if (run.number !== 2 || run.to - run.since + 1 > days) return false;
  const [old, next, ...others] = during(spans, run);
  // What cannot be read may make it a handover, so it is not called more than that.
  if (doubtsIn(spans, run).length > 0) return true;
  return others.length === 0 && old?.to === run.to && next?.from === run.since;
}

export const twoLeaders: Rule<Terms, Values> = {
  title: { nb: 'Én leder om gangen', nn: 'Éin leiar om gongen', en: 'One leader at a time' },
  severity: 'error',
  sentence: {
    nb: (v) => `${v.number} ledere samtidig ${dates(v)} (${count(v.days, 'dag', 'dager')}): ${inWords(v.names, 'nb')}.`,
    nn: (v) =>
      `${v.number} leiarar samtidig ${dates(v)} (${count(v.days, 'dag', 'dagar')}): ${inWords(v.names, 'nn')}.`,
    en: (v) =>
      `${v.number} leaders at the same time ${dates(v)} (${count(v.days, 'day', 'days')}): ${inWords(v.names, 'en')}.`,
  },
  identity: ({ names, since }) => [since, ...names],
  *check(committee, { leaderDays }, when) {
    const list = officeList(committee, 'leader', when.proposed);
    if (list === undefined) return yield* absent(when, 'offices');
    const judged = officeDays(committee, list.start, when);
    if (judged === undefined) return;
    const spans = officeSpans(list);
    const runs = officeRuns(spans, list.start, judged, ({ fewest, most }) =>
      fewest > 1 ? 'yes' : most > 1 ? 'maybe' : 'no',
    );
    for (const run of runs) {
      const { from, to, since, number } = run;
      if (run.holds === 'maybe') {
        yield { undecided: { period: run, cells: doubtsIn(spans, run) } };
        continue;
      }
      const mine = during(spans, run);
      const names = [...new Set(mine.map(({ name }) => name))];
      const rows = mine.flatMap((span) => span.rows);
      const came = rows.findLast(({ days }) => days.from === since) ?? rows.at(-1);
      const values = { number, names, from: toIso(from), since: toIso(since), to: toIso(to), days: lengthOf(run) };
      const severity = isHandover(spans, run, leaderDays) ? 'warning' : 'error';
      yield { at: came?.start ?? { table: list.table }, values, severity };
    }
  },
};
