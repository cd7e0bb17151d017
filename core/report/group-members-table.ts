import type { Appointment } from '../appointment.ts';
import { unread } from '../committee.ts';
import { wordsOf } from '../read/text.ts';
import { dayCell } from './day-cell.ts';
import { isOfUsers, participantTypes, typeOf } from './participant-types.ts';
import type { ReportCell } from './report.ts';
import type { TableForm, YearFacts } from './table.ts';
import { unreadFields, unsettledOf } from './unsettled-cells.ts';
import { doubtOfAppointed, doubtsOfSeat, membersOfYear } from './year-rows.ts';

/** Words that say how somebody was found without naming an association. */
const general =
  /^((via|gjennom|eksisterende|eksisterande) )?((spesialist|bruker|brukar|pasient|interesse|fag)?(forening|foreining|organisasjon|forbund|nettverk)(en|a|et|er|ar)?|direkte|(specialist |user |patient )?(association|network)|direct)( oppnevnt| oppnevning| oppnemnd)?$/;

function channelOf({ channel }: Appointment, isHidden: boolean): string | null {
  if (channel === undefined || (isHidden && !general.test(wordsOf(channel)))) return null;
  return channel;
}

function cellsOf(row: Appointment, facts: YearFacts): ReportCell[] {
  const { name, employer, region, competence, proposedBy, appointed, left } = row;
  const type = typeOf(row);
  const isHidden = isOfUsers(row);
  const shown = (value: string | undefined) => (isHidden ? null : (value ?? null));
  return [
    ...[name === '' ? null : name, facts.text(row.row, 'title') ?? null, shown(employer)],
    ...[typeof region === 'string' ? region : null],
    type === undefined || type === unread ? null : participantTypes[type][facts.language],
    ...[shown(competence), channelOf(row, isHidden), shown(proposedBy), dayCell(appointed), dayCell(left)],
  ];
}

function doubtsOf(row: Appointment) {
  const { region, type, role, left, name } = row;
  const fields = { type, role: type === undefined ? role : undefined, region, left };
  const nameless = unreadFields(row.row, { name: name === '' ? unread : undefined });
  return [...nameless, ...unreadFields(row.row, fields), ...doubtOfAppointed(row), ...doubtsOfSeat(row)];
}

/**
 * Everybody who took part in the year. Where a representative of users or a patient association comes from, who proposed them and their field are
 * left out, whatever is entered: together with the name they may reveal health (domain.md 3.8, 6.10).
 */
export const groupMembersTable: TableForm = {
  title: { nb: 'Medlemmer', nn: 'Medlemer', en: 'Members' },
  columns: [
    { id: 'name', title: { nb: 'Navn', nn: 'Namn', en: 'Name' }, type: 'text' },
    { id: 'title', title: { nb: 'Tittel', nn: 'Tittel', en: 'Position' }, type: 'text' },
    { id: 'employer', title: { nb: 'Virksomhet', nn: 'Verksemd', en: 'Employer' }, type: 'text' },
    { id: 'region', title: { nb: 'Region', nn: 'Region', en: 'Region' }, type: 'text' },
    { id: 'type', title: { nb: 'Deltakertype', nn: 'Deltakartype', en: 'Participant type' }, type: 'text' },
    { id: 'field', title: { nb: 'Fagfelt', nn: 'Fagfelt', en: 'Field of expertise' }, type: 'text' },
    {
      id: 'channel',
      title: { nb: 'Rekrutteringskanal', nn: 'Rekrutteringskanal', en: 'Recruitment channel' },
      type: 'text',
    },
    { id: 'proposedBy', title: { nb: 'Foreslått av', nn: 'Føreslått av', en: 'Proposed by' }, type: 'text' },
    { id: 'decided', title: { nb: 'Oppnevnt dato', nn: 'Oppnemnd dato', en: 'Date of appointment' }, type: 'day' },
    { id: 'left', title: { nb: 'Fratrådt', nn: 'Fråtredd', en: 'Left' }, type: 'day' },
  ],
  asks: ['recruitment-recorded', 'competence-recorded', 'appointing-authority', 'user-representative'],
  judgedBy: [],
  fill(facts) {
    const members = membersOfYear(facts);
    return {
      rows: members.map((row) => ({ cells: cellsOf(row, facts), ...facts.from(row.row) })),
      undecided: members.flatMap((row) => unsettledOf(facts, row, doubtsOf(row))),
    };
  },
};
