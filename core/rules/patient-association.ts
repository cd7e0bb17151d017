import { absent } from '../absent.ts';
import { placeOf, unread, type Committee, type Place } from '../committee.ts';
import type { Meeting } from '../meeting.ts';
import { unusualRows } from '../roster.ts';
import type { Rule, When } from '../rule.ts';

const wanted = 'patient-association';

type Found = 'yes' | readonly Place[];

/** Somebody of a patient association in the list, or the cells that might say so. */
function amongMembers(committee: Committee, { proposed }: When): Found {
  const rows = unusualRows(committee).filter((row) => !row.proposed || proposed);
  const mayBe = rows.filter(({ role, type, ofUnknownGroup }) => {
    const isOne = role === wanted || type === wanted;
    return isOne ? ofUnknownGroup : role === unread || type === unread;
  });
  const sure = rows.some((row) => !row.ofUnknownGroup && (row.role === wanted || row.type === wanted));
  return sure
    ? 'yes'
    : mayBe.map(({ row, type, ofUnknownGroup }) =>
        placeOf(row, ofUnknownGroup ? 'group' : type === unread ? 'type' : 'role'),
      );
}

const isOff = ({ status }: Meeting) => status === 'cancelled' || status === 'postponed';
const hasStatus = ({ status }: Meeting) => status === 'held' || status === 'planned';

/** A dialogue meeting, held or planned, or the cells that might say so. */
function amongMeetings({ meetings }: Committee): Found {
  const open = meetings.filter((meeting) => !isOff(meeting));
  if (open.some((meeting) => meeting.kind === 'dialogue' && hasStatus(meeting))) return 'yes';
  return open.flatMap((meeting) =>
    meeting.kind === 'dialogue'
      ? [placeOf(meeting.row, 'status')]
      : meeting.kind === unread
        ? [placeOf(meeting.row, 'kind')]
        : [],
  );
}

export const patientAssociation: Rule<object, object> = {
  title: { nb: 'Pasientforening', nn: 'Pasientforeining', en: 'Patient association' },
  severity: 'note',
  sentence: {
    nb: () => 'Ingen pasientforening er ført som involvert (kan involveres direkte eller i dialogmøte).',
    nn: () => 'Inga pasientforeining er ført som involvert (kan involverast direkte eller i dialogmøte).',
    en: () => 'No patient association is entered as involved (may be, directly or in a dialogue meeting).',
  },
  identity: () => [],
  *check(committee, _terms, when) {
    const table = committee.tables.members;
    if (table === undefined || when.on < when.valid.from || when.on > when.valid.to) return;
    const members = amongMembers(committee, when);
    const meetings = amongMeetings(committee);
    if (members === 'yes' || meetings === 'yes') return;
    const cells = [...members, ...meetings];
    if (cells.length > 0) yield { undecided: { cells } };
    else if (committee.tables.meetings === undefined) yield* absent(when, 'meetings');
    else yield { at: { table }, values: {} };
  },
};
