import { placeOf, unread, type Committee } from '../committee.ts';
import { list, type Text } from '../language.ts';
import type { Meeting } from '../meeting.ts';
import { personKey } from '../read/person.ts';
import type { Attendance } from '../records.ts';
import { cellName } from './cell-name.ts';
import { labelOf, same } from './each-language.ts';
import { linesByMeeting } from './meeting-lines.ts';
import { meetingWords } from './meeting-words.ts';
import { ofWhom, unsettledCell } from './unsettled-cells.ts';

/** What Deltakelse tells of one person at one meeting. */
type Outcome = 'present' | 'deputy-met' | 'absent' | 'unclear';

/** Who came to a meeting. */
export interface Turnout {
  /** `unclear`: some lines may be about this meeting or another. */
  readonly entered: 'yes' | 'no' | 'unclear';
  readonly lines: readonly Attendance[];
  readonly outcomes: ReadonlyMap<number, Outcome>;
  /** Persons who came, deputies among them, and persons who had forfall and for whom nobody came; null where a cell leaves it open. */
  readonly present: number | null;
  readonly absent: number | null;
  readonly doubts: readonly Text[];
}

type Told = Exclude<Attendance['state'], undefined> | 'stood-in-for';

/** Whom a name is, among those on the sheets. */
function personsByName({ appointments, attendance }: Committee): ReadonlyMap<string, number> {
  return new Map([...attendance, ...appointments].map(({ name, person }) => [personKey(name), person]));
}

/** What is told of each person: on a line of their own, or by the deputy who came for them. */
function toldOf(lines: readonly Attendance[], persons: ReadonlyMap<string, number>): Map<number, Set<Told>> {
  const told = new Map<number, Set<Told>>();
  const add = (person: number | undefined, what: Told | undefined) => {
    if (person === undefined || what === undefined) return;
    told.set(person, (told.get(person) ?? new Set<Told>()).add(what));
  };
  for (const { person, state, deputyFor } of lines) {
    const cameFor = state === 'present' || state === 'deputy-met' ? deputyFor : undefined;
    add(person, cameFor === undefined ? state : 'present');
    if (cameFor !== undefined) add(persons.get(personKey(cameFor)), 'stood-in-for');
  }
  return told;
}

function outcomeOf(told: ReadonlySet<Told>): Outcome {
  if (told.has(unread) || (told.has('present') && told.has('absent'))) return 'unclear';
  if (told.has('present')) return 'present';
  return told.has('deputy-met') || told.has('stood-in-for') ? 'deputy-met' : 'absent';
}

const cellOf = ({ row, field }: Attendance) => cellName(placeOf(row, field));

/** The column may be one of a matrix, with a meeting for its header. */
const unreadState = ({ row, field, name }: Attendance): Text =>
  unsettledCell(placeOf(row, field), ofWhom(labelOf('state'), same(name)), false);

const severalMeetings = (cell: string): Text => ({
  nb: `Oppmøtet i ${cell} kan gjelde flere møter.`,
  nn: `Frammøtet i ${cell} kan gjelde fleire møte.`,
  en: `The attendance in ${cell} may be about several meetings.`,
});

function twoWays(meeting: Meeting, lines: readonly Attendance[]): Text {
  const [name, where] = [lines[0]?.name ?? '', meetingWords(meeting)];
  const cells = (language: keyof Text) => list([...new Set(lines.map(cellOf))], language);
  return {
    nb: `${name} er ført både til stede og med forfall på ${where.nb} (${cells('nb')}).`,
    nn: `${name} er ført både til stades og med forfall på ${where.nn} (${cells('nn')}).`,
    en: `${name} is entered as both present and absent at ${where.en} (${cells('en')}).`,
  };
}

function doubtsOf(meeting: Meeting, { lines, outcomes }: Pick<Turnout, 'lines' | 'outcomes'>): Text[] {
  return [...outcomes].flatMap(([person, outcome]) => {
    if (outcome !== 'unclear') return [];
    const own = lines.filter((line) => line.person === person);
    const blurred = own.filter(({ state }) => state === unread);
    if (blurred.length === 0) return [twoWays(meeting, own)];
    return blurred.map(unreadState);
  });
}

/** Tells of the rows of a meeting who came, as far as Deltakelse does. */
export function turnouts(committee: Committee): (rows: readonly [Meeting, ...Meeting[]]) => Turnout {
  const linesAt = linesByMeeting(committee, committee.attendance);
  const persons = personsByName(committee);
  return (rows) => {
    const { sure: lines, unsure } = linesAt(rows);
    const told = toldOf(lines, persons);
    const outcomes = new Map([...told].map(([person, what]) => [person, outcomeOf(what)]));
    const [first] = unsure;
    const doubts = first === undefined ? [] : [severalMeetings(cellOf(first))];
    doubts.push(...doubtsOf(rows[0], { lines, outcomes }));
    const entered = first === undefined ? (lines.length === 0 ? 'no' : 'yes') : 'unclear';
    const number = (wanted: Outcome) => [...outcomes.values()].filter((outcome) => outcome === wanted).length;
    // A deputy with a line of their own is counted there.
    const unnamed = [...told].filter(
      ([person, what]) => outcomes.get(person) === 'deputy-met' && !what.has('stood-in-for'),
    );
    const isKnown = entered === 'yes' && doubts.length === 0;
    const present = isKnown ? number('present') + unnamed.length : null;
    return { entered, lines, outcomes, present, absent: isKnown ? number('absent') : null, doubts };
  };
}
