import { absentFromList, isInSomeList } from '../absent.ts';
import { appointedRows, unlessInDoubt } from '../appointed.ts';
import { placeOf } from '../committee.ts';
import { judgeEach } from '../judge-each.ts';
import type { Sentence } from '../language.ts';
import { isBlank, wordsOf } from '../read/text.ts';
import type { Finding, Rule, Undecided } from '../rule.ts';

/** One way of finding members. */
export interface Channel {
  /** Words of which one stands in «Rekrutteringskanal». */
  readonly words: readonly string[];
  /** Whether somebody outside proposes the member, so that «Foreslått av» says who. */
  readonly proposes: boolean;
}

export interface Terms {
  readonly channels: readonly Channel[];
}

export type Why = 'missing' | 'unknown' | 'no-proposer';

export interface Values {
  readonly name: string;
  readonly why: Why;
  /** As entered; empty when nothing is. */
  readonly channel: string;
}

const because: Readonly<Record<Why, Sentence<Values>>> = {
  missing: { nb: () => '', nn: () => '', en: () => '' },
  unknown: {
    nb: (v) => ` «${v.channel}» er ført. Ventet spesialistforening, brukerforening, spesialistnettverk eller direkte.`,
    nn: (v) => ` «${v.channel}» er ført. Venta spesialistforeining, brukarforeining, spesialistnettverk eller direkte.`,
    en: (v) =>
      ` “${v.channel}” is entered. Expected a specialist association, a user association, a specialist network or directly.`,
  },
  'no-proposer': {
    nb: (v) => ` «${v.channel}» er ført, men ikke hvem som foreslo («Foreslått av»).`,
    nn: (v) => ` «${v.channel}» er ført, men ikkje kven som føreslo («Føreslått av»).`,
    en: (v) => ` “${v.channel}” is entered, but not who proposed (“Proposed by”).`,
  },
};

function judge(channel: string | undefined, proposedBy: string | undefined, channels: readonly Channel[]) {
  if (channel === undefined || isBlank(channel)) return 'missing';
  const words = wordsOf(channel);
  const found = channels.find((one) => one.words.some((word) => words.includes(word)));
  if (found === undefined) return 'unknown';
  return found.proposes && (proposedBy === undefined || isBlank(proposedBy)) ? 'no-proposer' : undefined;
}

export const recruitmentRecorded: Rule<Terms, Values> = {
  title: { nb: 'Rekrutteringskanal', nn: 'Rekrutteringskanal', en: 'Recruitment channel' },
  severity: 'note',
  sentence: {
    nb: (v) => `${v.name}: rekrutteringskanal er ikke dokumentert.${because[v.why].nb(v)}`,
    nn: (v) => `${v.name}: rekrutteringskanal er ikkje dokumentert.${because[v.why].nn(v)}`,
    en: (v) => `${v.name}: the recruitment channel is not documented.${because[v.why].en(v)}`,
  },
  identity: ({ name, why, channel }) => [name, why, channel],
  *check(committee, { channels }, when) {
    const { members } = committee.tables;
    yield* absentFromList(committee, when, 'channel');
    if (members?.columns.channel !== undefined) yield* absentFromList(committee, when, 'proposedBy');
    if (!isInSomeList(committee, 'channel')) return;
    yield* judgeEach(appointedRows(committee, when, 'everybody'), (row): Finding<Values> | Undecided | undefined => {
      const why = judge(row.channel, row.proposedBy, channels);
      const { columns } = row.row.table;
      if (why === undefined || columns.channel === undefined) return undefined;
      if (why === 'no-proposer' && columns.proposedBy === undefined) return undefined;
      const at = placeOf(row.row, why === 'no-proposer' ? 'proposedBy' : 'channel');
      return unlessInDoubt(row, { at, values: { name: row.name, why, channel: row.channel ?? '' } });
    });
  },
};
