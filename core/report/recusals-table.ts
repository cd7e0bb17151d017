import { unread, placeOf, type Committee } from '../committee.ts';
import type { Language, Text } from '../language.ts';
import { caseName } from '../case-days.ts';
import { referred } from '../meeting-reference.ts';
import { personKey } from '../read/person.ts';
import type { Attendance, Case } from '../records.ts';
import { cellName } from './cell-name.ts';
import { linesByMeeting, meantBy, type Lines } from './meeting-lines.ts';
import { steppedAside } from './stepped-aside.ts';
import type { TableForm, YearFacts } from './table.ts';
import { yesOrNo } from './yes-or-no.ts';

/** A case of the year in which somebody was recused, or one that may be of it. */
interface Recusal {
  readonly item: Case;
  readonly isDated: boolean;
}

function recusalsOf({ committee, days }: YearFacts): Recusal[] {
  return committee.cases.flatMap((item) => {
    const { day } = referred(committee, item.meeting);
    const isOther = day !== undefined && (day < days.from || day > days.to);
    return item.recused.length === 0 || isOther ? [] : [{ item, isDated: day !== undefined }];
  });
}

/** Whether somebody came for a person: by a line of the deputy's, or «vara møtte» on their own. Undefined where the sheet cannot say. */
function hadSubstitute(lines: readonly Attendance[], person: number, name: string): boolean | undefined {
  const key = personKey(name);
  const isFor = ({ deputyFor }: Attendance) => deputyFor !== undefined && personKey(deputyFor) === key;
  const about = lines.filter((line) => isFor(line) || line.person === person);
  if (about.some((line) => line.state === 'deputy-met' || (isFor(line) && line.state === 'present'))) return true;
  const canTell = lines.some(({ row }) => row.table.columns.deputyFor !== undefined);
  return canTell && about.every(({ state }) => state !== unread) ? false : undefined;
}

const of: Text = { nb: 'av', nn: 'av', en: 'of' };

/** «ja», «nei», or «1 av 2» where somebody came for some of them; null where it is not known of one. */
function substituteOf(item: Case, { sure, unsure }: Lines<Attendance>, language: Language): string | null {
  if (sure.length === 0 || unsure.length > 0) return null;
  const names = new Map(item.recusedPersons.map((person, index) => [person, item.recused[index] ?? '']));
  const aside = steppedAside(item);
  const told = [...names]
    .filter(([person]) => aside.includes(person))
    .map(([person, name]) => hadSubstitute(sure, person, name));
  if (told.includes(undefined)) return null;
  const count = told.filter((had) => had === true).length;
  if (count > 0 && count < told.length) return `${count} ${of[language]} ${told.length}`;
  return yesOrNo[count > 0 ? 'yes' : 'no'][language];
}

/** The lines of Deltakelse about a case's meeting; none where it cannot be told which that is. */
function attendanceOf(committee: Committee): (item: Case) => Lines<Attendance> {
  const linesAt = linesByMeeting(committee, committee.attendance);
  return (item) => {
    const { meetings, isOne } = meantBy(committee, item.meeting);
    return isOne ? linesAt(meetings) : { sure: [], unsure: [] };
  };
}

function undated(item: Case): Text {
  const { columns } = item.row.table;
  const field = item.meeting.number === undefined && columns.day !== undefined ? 'day' : 'meeting';
  const about = `${caseName(item)} (${cellName(placeOf(item.row, columns[field] === undefined ? 'number' : field))})`;
  return {
    nb: `Møtet for sak ${about} er ikke avklart.`,
    nn: `Møtet for sak ${about} er ikkje avklart.`,
    en: `The meeting of case ${about} is not settled.`,
  };
}

/** In which cases somebody stepped aside: how many, never who or why. */
export const recusalsTable: TableForm = {
  title: { nb: 'Inhabilitet i saker', nn: 'Inhabilitet i saker', en: 'Recusals in cases' },
  columns: [
    { id: 'case', title: { nb: 'Sak/legemiddel', nn: 'Sak/legemiddel', en: 'Case/medicine' }, type: 'text' },
    {
      id: 'recused',
      title: { nb: 'Antall som fratrådte', nn: 'Tal som fråtredde', en: 'Number recused' },
      type: 'integer',
    },
    { id: 'substitute', title: { nb: 'Stedfortreder', nn: 'Stadfortredar', en: 'Substitute' }, type: 'text' },
  ],
  asks: [],
  judgedBy: ['habilitet-decided-by', 'inhabil-participated'],
  fill(facts) {
    const linesOf = attendanceOf(facts.committee);
    const recusals = recusalsOf(facts);
    return {
      rows: recusals.map(({ item }) => {
        const persons = steppedAside(item).length;
        const substitute = persons === 0 ? null : substituteOf(item, linesOf(item), facts.language);
        return { cells: [`${item.number} ${item.title}`.trim(), persons, substitute], ...facts.from(item.row) };
      }),
      undecided: recusals.flatMap(({ item, isDated }) => (isDated ? [] : [undated(item)])),
    };
  },
};
