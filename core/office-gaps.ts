import { absent } from './absent.ts';
import type { Body } from './body-names.ts';
import type { Committee } from './committee.ts';
import { lengthOf, toIso } from './day.ts';
import { doubtsIn, officeDays, officeRuns, officeSpans } from './office-runs.ts';
import { officeList, type OfficeKind } from './offices.ts';
import type { Finding, Undecided, When } from './rule.ts';

export interface GapTerms {
  /** What the mandate calls the body; a group where it does not say. */
  readonly body?: Body;
}

/** Days without anybody in an office. */
export interface GapValues {
  readonly body: Body;
  readonly from: string;
  /** The day the gap began, before the period perhaps: it makes the finding the same next year. */
  readonly since: string;
  readonly to: string;
  readonly days: number;
}

export const gapIdentity = ({ since }: GapValues) => [since];

/** The days on which nobody holds an office; where to look is the end of the line before, else the sheet. */
export function* officeGaps(
  committee: Committee,
  kind: OfficeKind,
  { body = 'group' }: GapTerms,
  when: When,
): Generator<Finding<GapValues> | Undecided> {
  const list = officeList(committee, kind, when.proposed);
  if (list === undefined) return yield* absent(when, 'offices');
  const judged = officeDays(committee, list.start, when);
  if (judged === undefined) return;
  const spans = officeSpans(list);
  const runs = officeRuns(spans, list.start, judged, ({ fewest, most }) =>
    most === 0 ? 'yes' : fewest === 0 ? 'maybe' : 'no',
  );
  for (const run of runs) {
    if (run.holds === 'maybe') {
      yield { undecided: { period: run, cells: doubtsIn(spans, run) } };
      continue;
    }
    const before = list.rows.find(({ days, doubts }) => doubts.length === 0 && days.to === run.since - 1);
    const values = { body, from: toIso(run.from), since: toIso(run.since), to: toIso(run.to), days: lengthOf(run) };
    yield { at: before?.end ?? { table: list.table }, values };
  }
}
