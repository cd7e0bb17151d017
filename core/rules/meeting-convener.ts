import { absent } from '../absent.ts';
import { placeOf, type Place } from '../committee.ts';
import { entered, type Duty } from '../convener.ts';
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

const fields = { called: 'calledBy', led: 'chairOf' } as const;

const hasColumn = ({ row: { table } }: Meeting, duty: Duty) =>
  table.columns[fields[duty]] !== undefined || (duty === 'led' && table.columns.chair !== undefined);

type Judged = Finding<Values> | { readonly cells: readonly Place[] } | undefined;

function judge({ rows, meeting, doubts }: HeldMeeting, duty: Duty, terms: Terms): Judged {
  const written = rows.map((row) => ({ row: row.row, ...entered(row, duty, terms.accepted) }));
  if (written.some(({ kind }) => kind === 'right')) return undefined;
  const persons = written.flatMap((one) => (one.kind === 'person' ? [placeOf(one.row, one.field)] : []));
  if (doubts.length > 0 || persons.length > 0) return { cells: [...doubts, ...persons] };
  const other = written.find((one) => one.kind === 'other');
  const by = other?.kind === 'other' ? other.by : '';
  const values = { ...meetingValues(meeting), duty, by, convener: terms.convener };
  const at = other?.kind === 'other' ? placeOf(other.row, other.field) : placeOf(meeting.row, fields[duty]);
  return { at, values, severity: by === '' ? 'warning' : 'error' };
}

export const meetingConvener: Rule<Terms, Values> = {
  title: { nb: 'Innkalling og møteledelse', nn: 'Innkalling og møteleiing', en: 'Calling and leading of meetings' },
  severity: 'error',
  sentence: {
    nb: (v) =>
      v.by === ''
        ? `${meetingName(v, 'nb')}: det er ikke ført hvem møtet ble ${did[v.duty].nb} av. ${v.convener} har ansvaret.`
        : `${meetingName(v, 'nb')} ble ${did[v.duty].nb} av ${v.by}. ${v.convener} har ansvaret.`,
    nn: (v) =>
      v.by === ''
        ? `${meetingName(v, 'nn')}: det er ikkje ført kven møtet vart ${did[v.duty].nn} av. ${v.convener} har ansvaret.`
        : `${meetingName(v, 'nn')} vart ${did[v.duty].nn} av ${v.by}. ${v.convener} har ansvaret.`,
    en: (v) =>
      v.by === ''
        ? `${meetingName(v, 'en')}: it is not entered by whom it was ${did[v.duty].en}. ${v.convener} is responsible.`
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
        if ('cells' in found) yield { undecided: { about: aboutMeeting(one.meeting) ?? '', cells: found.cells } };
        else yield found;
      }
    }
  },
};
