import { names } from '../attendees.ts';
import { clauseOn } from '../clause.ts';
import { unread } from '../committee.ts';
import type { Language, Text } from '../language.ts';
import { professional } from '../professional.ts';
import { chairedFrom, projectTeam } from '../project-team.ts';
import { wordsOf } from '../read/text.ts';
import type { Appointment } from '../appointment.ts';
import { dayCell } from './day-cell.ts';
import { meetingWords, statusWords } from './meeting-words.ts';
import { participantTypes } from './participant-types.ts';
import type { ReportRow } from './report.ts';
import type { TableForm, YearFacts } from './table.ts';
import { unreadFields, unsettledCells, unsettledOf } from './unsettled-cells.ts';
import { mayBeHeld, presentAt, presentCell, whenOf } from './was-there.ts';
import { fellThrough, statusOf, toldBy, yearMeetings, type MeetingRows } from './year-meetings.ts';
import { doubtOfAppointed, doubtsOfSeat, membersOfYear } from './year-rows.ts';
import { yesOrNo } from './yes-or-no.ts';

const association = 'patient-association';
const direct: Text = { nb: 'direkte deltaker', nn: 'direkte deltakar', en: 'direct participant' };
const dialogue: Text = { nb: 'dialogmøte', nn: 'dialogmøte', en: 'dialogue meeting' };

const isDirect = ({ role, type }: Appointment) => role === association || type === association;
const mayBeDirect = ({ role, type }: Appointment) => role === unread || type === unread;

/** Equal for two rows of one association; of one that is not entered every row stands alone. */
function bodyOf({ employer, proposedBy, row }: Appointment): string {
  const named = employer ?? proposedBy;
  return named === undefined ? `${row.table.sheet}!${row.number}` : wordsOf(named);
}

/** «Pasientforening 1»: which one it is stands in the sheet only. */
function directRows(facts: YearFacts, members: readonly Appointment[]): ReportRow[] {
  const bodies = new Map<string, number>();
  for (const body of members.map(bodyOf)) bodies.set(body, bodies.get(body) ?? bodies.size + 1);
  return members.map((row) => {
    const name = `${participantTypes[association][facts.language]} ${bodies.get(bodyOf(row)) ?? ''}`;
    return { cells: [name, direct[facts.language], dayCell(row.appointed), null, null], ...facts.from(row.row) };
  });
}

/** «dialogmøte (planlagt)». */
function formOf(rows: MeetingRows, language: Language): string {
  const status = statusOf(rows);
  if (mayBeHeld(rows) || status === undefined || status === unread) return dialogue[language];
  return `${dialogue[language]} (${statusWords[status][language]})`;
}

/** Says of a dialogue meeting who took part beside the association; as rules/dialogue-meeting-attendance.ts, the chair's body is one of them. */
function dialogueRow(facts: YearFacts): (rows: MeetingRows) => ReportRow {
  const { committee, mandate, on, language } = facts;
  const team = clauseOn(mandate, 'dialogue-meeting-attendance', on)?.team ?? [];
  const isUser = professional(committee, whenOf(facts));
  const isTeam = projectTeam(committee, team, whenOf(facts));
  return (rows) => {
    const isLed = mayBeHeld(rows) && rows.some((row) => names(chairedFrom(row) ?? row.chair, team));
    const fromTeam = isLed ? yesOrNo.yes[language] : presentCell(presentAt(facts, rows, isTeam), language);
    const cells = [
      participantTypes[association][language],
      formOf(rows, language),
      dayCell(rows[0].day),
      presentCell(presentAt(facts, rows, isUser), language),
      fromTeam,
    ];
    return { cells, ...facts.from(...rows.map(({ row }) => row)) };
  };
}

function openMeeting(facts: YearFacts, rows: MeetingRows): Text[] {
  const kind = toldBy(rows, (one) => one.kind);
  if (kind !== 'dialogue' && kind !== unread) return [];
  const status = kind === 'dialogue' ? (statusOf(rows) ?? unread) : undefined;
  return rows.flatMap((meeting) => {
    const fields = { day: kind === 'dialogue' ? meeting.day : undefined, kind, status };
    return unsettledCells(facts, meetingWords(meeting), unreadFields(meeting.row, fields));
  });
}

function openMember(facts: YearFacts, row: Appointment): Text[] {
  const { role, type } = row;
  if (isDirect(row)) return unsettledOf(facts, row, [...doubtOfAppointed(row), ...doubtsOfSeat(row)]);
  return mayBeDirect(row) ? unsettledOf(facts, row, unreadFields(row.row, { role, type })) : [];
}

/**
 * How patient associations took part: in the group, or in dialogue meetings. None is named: with the names of those who came from it, an
 * association may reveal health (domain.md 3.8, 6.10).
 */
export const involvementTable: TableForm = {
  title: { nb: 'Brukermedvirkning', nn: 'Brukarmedverknad', en: 'User involvement' },
  columns: [
    {
      id: 'association',
      title: { nb: 'Pasientforening', nn: 'Pasientforeining', en: 'Patient association' },
      type: 'text',
    },
    { id: 'form', title: { nb: 'Form', nn: 'Form', en: 'Form' }, type: 'text' },
    { id: 'day', title: { nb: 'Dato', nn: 'Dato', en: 'Date' }, type: 'day' },
    {
      id: 'userRepresentative',
      title: {
        nb: 'Profesjonell brukerrepresentant til stede',
        nn: 'Profesjonell brukarrepresentant til stades',
        en: 'Professional user representative present',
      },
      type: 'text',
    },
    {
      id: 'projectTeam',
      title: { nb: 'Prosjektteam til stede', nn: 'Prosjektteam til stades', en: 'Project team present' },
      type: 'text',
    },
  ],
  asks: ['dialogue-meeting-attendance'],
  judgedBy: ['patient-association'],
  fill(facts) {
    const members = membersOfYear(facts);
    const meetings = yearMeetings(facts).filter((rows) => !fellThrough(rows));
    const dialogues = meetings.filter((rows) => toldBy(rows, ({ kind }) => kind) === 'dialogue');
    return {
      rows: [...directRows(facts, members.filter(isDirect)), ...dialogues.map(dialogueRow(facts))],
      undecided: [
        ...members.flatMap((row) => openMember(facts, row)),
        ...meetings.flatMap((rows) => openMeeting(facts, rows)),
      ],
    };
  },
};
