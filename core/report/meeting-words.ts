import { caseName } from '../case-days.ts';
import { toNorwegian } from '../day.ts';
import type { Text } from '../language.ts';
import type { Meeting, MeetingForm, MeetingKind, MeetingStatus } from '../meeting.ts';
import type { Case } from '../records.ts';

/** How a report names what a cell of the list of meetings was read as. */
export const kindWords: Readonly<Record<MeetingKind, Text>> = {
  ordinary: { nb: 'ordinært', nn: 'ordinært', en: 'ordinary' },
  extraordinary: { nb: 'ekstraordinært', nn: 'ekstraordinært', en: 'extraordinary' },
  joint: { nb: 'fellesmøte', nn: 'fellesmøte', en: 'joint meeting' },
  'working-party': { nb: 'arbeidsutvalg', nn: 'arbeidsutval', en: 'working party' },
  written: { nb: 'skriftlig behandling', nn: 'skriftleg handsaming', en: 'written procedure' },
  seminar: { nb: 'seminar', nn: 'seminar', en: 'seminar' },
  dialogue: { nb: 'dialogmøte', nn: 'dialogmøte', en: 'dialogue meeting' },
  'supplier-dialogue': { nb: 'leverandørdialog', nn: 'leverandørdialog', en: 'supplier dialogue' },
};

export const formWords: Readonly<Record<MeetingForm, Text>> = {
  physical: { nb: 'fysisk', nn: 'fysisk', en: 'in person' },
  digital: { nb: 'digitalt', nn: 'digitalt', en: 'digital' },
  hybrid: { nb: 'hybrid', nn: 'hybrid', en: 'hybrid' },
  written: { nb: 'skriftlig', nn: 'skriftleg', en: 'written' },
};

export const statusWords: Readonly<Record<MeetingStatus, Text>> = {
  held: { nb: 'avholdt', nn: 'halde', en: 'held' },
  planned: { nb: 'planlagt', nn: 'planlagt', en: 'planned' },
  cancelled: { nb: 'avlyst', nn: 'avlyst', en: 'cancelled' },
  postponed: { nb: 'utsatt', nn: 'utsett', en: 'postponed' },
};

/** A joint meeting that is marked as counting. */
export const countingWords: Text = {
  nb: 'fellesmøte (teller)',
  nn: 'fellesmøte (tel)',
  en: 'joint meeting (counts)',
};

/** «møtet 12.02.2026», or where its day is not known «møte 3/26», or «møtet i rad 6». */
export function meetingWords({ day, number, row }: Meeting): Text {
  if (typeof day === 'number') {
    const date = toNorwegian(day);
    return { nb: `møtet ${date}`, nn: `møtet ${date}`, en: `the meeting on ${date}` };
  }
  if (number === undefined)
    return { nb: `møtet i rad ${row.number}`, nn: `møtet i rad ${row.number}`, en: `the meeting in row ${row.number}` };
  const bare = number.replace(/^(møte|meeting)\s+/i, '');
  return { nb: `møte ${bare}`, nn: `møte ${bare}`, en: `meeting ${bare}` };
}

/** «sak 3/26», or where it has no number its title. */
export function caseWords(item: Case): Text {
  const name = caseName(item);
  return { nb: `sak ${name}`, nn: `sak ${name}`, en: `case ${name}` };
}
