import { absent } from '../absent.ts';
import { placeOf, type Committee } from '../committee.ts';
import { toIso } from '../day.ts';
import { electionOf, type Election } from '../election.ts';
import type { Sentence } from '../language.ts';
import { date } from '../phrase.ts';
import type { Office } from '../records.ts';
import type { Finding, Rule, Undecided, When } from '../rule.ts';

export interface Terms {
  /** Words for those outside the network who may not choose its offices, as `wordsOf` gives them. */
  readonly outsiders: readonly string[];
}

export type Why = 'outsider' | 'unnamed' | 'unknown' | 'not-held' | 'after';

export interface Values {
  readonly office: string;
  readonly name: string;
  readonly why: Why;
  /** What is entered as the election; empty when nothing is. */
  readonly elected: string;
  /** The day of the meeting, where that is what is too late. */
  readonly day: string;
  readonly from: string;
}

const notLinked = {
  nb: (v: Values) => `${v.office}: valget er ikke knyttet til et nettverksmøte.`,
  nn: (v: Values) => `${v.office}: valet er ikkje knytt til eit nettverksmøte.`,
  en: (v: Values) => `${v.office}: the election is not tied to a meeting of the network.`,
};

const because: Readonly<Record<Why, Sentence<Values>>> = {
  outsider: {
    nb: (v) => `${v.office}: ført er «${v.elected}». Nettverket konstituerer seg selv.`,
    nn: (v) => `${v.office}: ført er «${v.elected}». Nettverket konstituerer seg sjølv.`,
    en: (v) => `${v.office}: “${v.elected}” is entered. The network constitutes itself.`,
  },
  unnamed: notLinked,
  unknown: {
    nb: (v) => `${notLinked.nb(v)} «${v.elected}» står ikke i møtelisten.`,
    nn: (v) => `${notLinked.nn(v)} «${v.elected}» står ikkje i møtelista.`,
    en: (v) => `${notLinked.en(v)} “${v.elected}” is not in the list of meetings.`,
  },
  'not-held': {
    nb: (v) => `${notLinked.nb(v)} «${v.elected}» er ikke ført som avholdt.`,
    nn: (v) => `${notLinked.nn(v)} «${v.elected}» er ikkje ført som halde.`,
    en: (v) => `${notLinked.en(v)} “${v.elected}” is not entered as held.`,
  },
  after: {
    nb: (v) => `${notLinked.nb(v)} Møtet ${date(v.day)} er etter at vervet begynte ${date(v.from)}.`,
    nn: (v) => `${notLinked.nn(v)} Møtet ${date(v.day)} er etter at vervet tok til ${date(v.from)}.`,
    en: (v) => `${notLinked.en(v)} The meeting on ${date(v.day)} is after the office began on ${date(v.from)}.`,
  },
};

/** The offices in force: begun, not ended before the period, and given while the clause is in force. */
function judged({ offices }: Committee, { on, valid, period }: When): Office[] {
  return offices.filter(({ from, to }) => {
    const day = typeof from === 'number' ? from : on;
    const ended = typeof to === 'number' && to < period.from;
    return !ended && day <= on && day >= valid.from && day <= valid.to;
  });
}

function told(office: Office, election: Election): Finding<Values> | Undecided | undefined {
  const { row, title, name, electedIn, from } = office;
  const at = placeOf(row, row.table.columns.electedIn === undefined ? 'title' : 'electedIn');
  if (election.kind === 'open') return { undecided: { about: title, cells: election.cells } };
  if (election.kind === 'before-the-list') return { undecided: { about: title, cells: [at], incomplete: true } };
  if (election.kind === 'linked' || election.kind === 'no-meetings' || election.kind === 'no-numbers') return undefined;
  const values = {
    office: title,
    name,
    why: election.kind,
    elected: electedIn ?? (election.kind === 'outsider' ? title : ''),
    day: election.kind === 'after' ? election.day : '',
    from: typeof from === 'number' ? toIso(from) : '',
  };
  return { at, values, severity: election.kind === 'outsider' ? 'error' : 'warning' };
}

export const selfConstituted: Rule<Terms, Values> = {
  title: { nb: 'Nettverket konstituerer seg selv', nn: 'Nettverket konstituerer seg sjølv', en: 'Self-constituted' },
  severity: 'warning',
  sentence: {
    nb: (v) => because[v.why].nb(v),
    nn: (v) => because[v.why].nn(v),
    en: (v) => because[v.why].en(v),
  },
  identity: ({ office, name, why, elected, from }) => [office, name, why, elected, from],
  *check(committee, { outsiders }, when) {
    const { offices } = committee.tables;
    if (offices === undefined) return yield* absent(when, 'offices');
    const hasColumn = offices.columns.electedIn !== undefined;
    if (!hasColumn) yield* absent(when, 'offices', 'electedIn');
    const lacking = new Set<Election['kind']>();
    for (const office of judged(committee, when)) {
      const election = electionOf(committee, office, outsiders, when.on);
      lacking.add(election.kind);
      const result = hasColumn || election.kind === 'outsider' ? told(office, election) : undefined;
      if (result !== undefined) yield result;
    }
    if (lacking.has('no-meetings')) yield* absent(when, 'meetings');
    if (lacking.has('no-numbers')) yield* absent(when, 'meetings', 'number');
  },
};
