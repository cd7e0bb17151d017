import { absentFromList, isInSomeList } from '../absent.ts';
import { appointedRows, unlessInDoubt } from '../appointed.ts';
import type { Appointment } from '../appointment.ts';
import { placeOf, unread, type Place } from '../committee.ts';
import { toIso } from '../day.ts';
import { judgeEach } from '../judge-each.ts';
import type { Sentence } from '../language.ts';
import { date } from '../phrase.ts';
import { wordsOf } from '../read/text.ts';
import type { Finding, Rule, Undecided } from '../rule.ts';

export interface Terms {
  /** Words of which one stands in «Foreslått av» when the network itself proposed. */
  readonly proposers: readonly string[];
}

export type Why = 'missing' | 'other' | 'undated' | 'after';

export interface Values {
  readonly name: string;
  readonly why: Why;
  readonly proposedBy: string;
  /** The day of the proposal; empty when it is not entered. */
  readonly proposed: string;
  /** The day of the decision, or the start where no decision is entered. */
  readonly decided: string;
}

const because: Readonly<Record<Why, Sentence<Values>>> = {
  missing: { nb: () => '', nn: () => '', en: () => '' },
  other: {
    nb: (v) => ` «Foreslått av» er ført som «${v.proposedBy}».`,
    nn: (v) => ` «Føreslått av» er ført som «${v.proposedBy}».`,
    en: (v) => ` “Proposed by” is entered as “${v.proposedBy}”.`,
  },
  undated: {
    nb: () => ' Forslagsdato mangler.',
    nn: () => ' Forslagsdato manglar.',
    en: () => ' The date of the proposal is missing.',
  },
  after: {
    nb: (v) => ` Forslaget er datert ${date(v.proposed)}, etter oppnevningen ${date(v.decided)}.`,
    nn: (v) => ` Forslaget er datert ${date(v.proposed)}, etter oppnemninga ${date(v.decided)}.`,
    en: (v) => ` The proposal is dated ${date(v.proposed)}, after the appointment on ${date(v.decided)}.`,
  },
};

interface Judged {
  readonly why?: Why;
  /** What would decide, where a date cannot be read or a decision is not entered. */
  readonly open?: Place;
}

/** The proposal must not come after the decision. Without an entered decision only a proposal before the start is known to be in time. */
function judgeDates({ row, proposedOn, decided, from }: Appointment): Judged {
  if (proposedOn === undefined) return { why: 'undated' };
  if (proposedOn === unread) return { open: placeOf(row, 'proposedOn') };
  if (typeof decided === 'number') return proposedOn > decided ? { why: 'after' } : {};
  if (decided === undefined && typeof from === 'number') {
    if (proposedOn <= from) return {};
    if (row.table.columns.decided === undefined) return { why: 'after' };
  }
  return { open: placeOf(row, 'decided') };
}

function judge(row: Appointment, proposers: readonly string[]): Judged {
  const { columns } = row.row.table;
  const by = wordsOf(row.proposedBy ?? '');
  if (columns.proposedBy !== undefined && by === '') return { why: 'missing' };
  if (by !== '' && !proposers.some((word) => by.includes(word))) return { why: 'other' };
  return columns.proposedOn === undefined ? {} : judgeDates(row);
}

function tell(row: Appointment, { why, open }: Judged): Finding<Values> | Undecided | undefined {
  const { name, proposedOn } = row;
  if (open !== undefined) return { undecided: { ...(name === '' ? {} : { about: name }), cells: [open] } };
  if (why === undefined) return undefined;
  const [decided] = [row.decided, row.from].filter((day) => typeof day === 'number');
  const values = {
    name,
    why,
    proposedBy: row.proposedBy ?? '',
    proposed: typeof proposedOn === 'number' ? toIso(proposedOn) : '',
    decided: decided === undefined ? '' : toIso(decided),
  };
  return unlessInDoubt(row, {
    at: placeOf(row.row, why === 'missing' || why === 'other' ? 'proposedBy' : 'proposedOn'),
    values,
  });
}

export const proposalBeforeAppointment: Rule<Terms, Values> = {
  title: { nb: 'Forslag før oppnevning', nn: 'Forslag før oppnemning', en: 'Proposal before appointment' },
  severity: 'warning',
  sentence: {
    nb: (v) => `${v.name}: det mangler dokumentert forslag fra nettverket før oppnevningen.${because[v.why].nb(v)}`,
    nn: (v) => `${v.name}: det manglar dokumentert forslag frå nettverket før oppnemninga.${because[v.why].nn(v)}`,
    en: (v) =>
      `${v.name}: a documented proposal from the network before the appointment is missing.${because[v.why].en(v)}`,
  },
  identity: ({ name, why, proposed, decided }) => [name, why, proposed, decided],
  *check(committee, { proposers }, when) {
    const [lacking] = ['proposedBy', 'proposedOn'].flatMap((column) => absentFromList(committee, when, column));
    if (lacking !== undefined) yield lacking;
    if (!isInSomeList(committee, 'proposedBy', 'proposedOn')) return;
    yield* judgeEach(appointedRows(committee, when, 'members'), (row) => tell(row, judge(row, proposers)));
  },
};
