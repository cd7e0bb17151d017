import { absent } from '../absent.ts';
import { names } from '../attendees.ts';
import { placeOf } from '../committee.ts';
import { bodyBehind, type Duty } from '../convener.ts';
import { heldMeetings, type HeldMeeting } from '../held-meetings.ts';
import type { Text } from '../language.ts';
import { aboutMeeting, meetingIdentity, meetingName, meetingValues, type MeetingValues } from '../meeting-values.ts';
import type { Meeting, MeetingKind } from '../meeting.ts';
import type { Finding, Rule } from '../rule.ts';

export interface Terms {
  /** Who is to call and lead the meetings, and how else it is written. */
  readonly convener: string;
  readonly accepted: readonly string[];
  /** Of these kinds. */
  readonly of: readonly MeetingKind[];
}

export interface Values extends MeetingValues {
  readonly duty: Duty;
  /** Who is entered; empty where nobody is. */
  readonly by: string;
  readonly convener: string;
}

const did: Readonly<Record<Duty, Text>> = {
  called: { nb: 'innkalt', nn: 'kalla inn', en: 'called' },
  led: { nb: 'ledet', nn: 'leidd', en: 'led' },
};
const unknown: Readonly<Record<Duty, Text>> = {
  called: { nb: 'hvem som kalte inn', nn: 'kven som kalla inn', en: 'who called it' },
  led: { nb: 'hvilken virksomhet som ledet møtet', nn: 'kva verksemd som leidde møtet', en: 'which body led it' },
};

const fields = { called: 'calledBy', led: 'chairOf' } as const;

const hasColumn = ({ row: { table } }: Meeting, duty: Duty) =>
  table.columns[fields[duty]] !== undefined || (duty === 'led' && table.columns.chair !== undefined);

function judge({ rows, meeting }: HeldMeeting, duty: Duty, terms: Terms): Finding<Values> | undefined {
  const written = rows.flatMap((row) => {
    const by = bodyBehind(row, duty, terms.accepted);
    return by === undefined ? [] : [{ row: row.row, by }];
  });
  if (written.some(({ by }) => names(by, terms.accepted))) return undefined;
  const { row, by } = written[0] ?? { row: meeting.row, by: '' };
  const field = duty === 'led' && row.table.columns.chairOf === undefined ? 'chair' : fields[duty];
  const values = { ...meetingValues(meeting), duty, by, convener: terms.convener };
  return { at: placeOf(row, field), values, severity: by === '' ? 'warning' : 'error' };
}

export const meetingConvener: Rule<Terms, Values> = {
  title: { nb: 'Innkalling og møteledelse', nn: 'Innkalling og møteleiing', en: 'Calling and leading of meetings' },
  severity: 'error',
  sentence: {
    nb: (v) =>
      v.by === ''
        ? `${meetingName(v, 'nb')}: det er ikke ført ${unknown[v.duty].nb}. ${v.convener} har ansvaret.`
        : `${meetingName(v, 'nb')} ble ${did[v.duty].nb} av ${v.by}. ${v.convener} har ansvaret.`,
    nn: (v) =>
      v.by === ''
        ? `${meetingName(v, 'nn')}: det er ikkje ført ${unknown[v.duty].nn}. ${v.convener} har ansvaret.`
        : `${meetingName(v, 'nn')} vart ${did[v.duty].nn} av ${v.by}. ${v.convener} har ansvaret.`,
    en: (v) =>
      v.by === ''
        ? `${meetingName(v, 'en')}: it is not entered ${unknown[v.duty].en}. ${v.convener} is responsible.`
        : `${meetingName(v, 'en')} was ${did[v.duty].en} by ${v.by}. ${v.convener} is responsible.`,
  },
  identity: (v) => [...meetingIdentity(v), v.duty, v.by],
  *check(committee, terms, when) {
    if (committee.tables.meetings === undefined) return yield* absent(when, 'meetings');
    const held = heldMeetings(committee, when, (kind) => terms.of.includes(kind));
    for (const duty of ['called', 'led'] as const) {
      const told = held.filter(({ rows }) => rows.some((row) => hasColumn(row, duty)));
      if (told.length < held.length) yield* absent(when, 'meetings', fields[duty]);
      for (const one of told) {
        const found = judge(one, duty, terms);
        if (found === undefined) continue;
        if (one.doubts.length === 0) yield found;
        else yield { undecided: { about: aboutMeeting(one.meeting) ?? '', cells: one.doubts } };
      }
    }
  },
};
