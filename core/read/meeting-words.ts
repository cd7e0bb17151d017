import { unread, type Read } from '../committee.ts';
import type { MeetingForm, MeetingKind, MeetingStatus } from '../meeting.ts';
import { wordsOf } from './text.ts';

type Words<T> = readonly (readonly [T, RegExp])[];

const statuses: Words<MeetingStatus> = [
  // «Planlagt, avlyst» is not to come, and «Ikke avholdt» holds the word for having been held.
  [
    'cancelled',
    /^(avlyst|avlyses|innstilt|cancelled|canceled)\b|^(planlagt|innkalt)\b.*\b(avlyst|innstilt)\b|^(ikke|ikkje|not) (avholdt|avhalde|holdt|halde|haldt|gjennomf|avvikl|held)/,
  ],
  [
    'postponed',
    /^(utsatt|utsett|flyttet|flytta|postponed)\b|^(planlagt|innkalt)\b.*\b(utsatt|utsett|flyttet|flytta) til\b/,
  ],
  ['planned', /^(planlagt|planlegges|kommende|kommande|innkalt|foreløpig|planned|scheduled)\b/],
  ['held', /^(avholdt|gjennomført|gjennomførd|halde|haldt|haldne|avvikla|avviklet|holdt|held)\b/],
];

/** «Dialogmøte» has two meanings, with patient associations or with suppliers (domain.md 6.7). */
const kinds: Words<MeetingKind> = [
  ['supplier-dialogue', /leverandør|supplier/],
  ['dialogue', /dialogmøte|dialogue/],
  ['working-party', /^au\b|arbeidsutval|arbeidsgruppe|working (party|group)/],
  ['written', /skriftlig|skriftleg|e post|epost|sirkulasjon|written/],
  // An ordinary meeting with a seminar beside it is still one.
  ['ordinary', /^(ordinær|ordinært|nettverksmøte|gruppemøte)\b.*(seminar|konferanse|kurs)/],
  ['seminar', /seminar|konferanse|kurs|conference/],
  ['joint', /fellesmøte|felles møte|joint/],
  ['extraordinary', /ekstraordinær|extraordinary/],
  ['ordinary', /^(ordinær|ordinært|ordinary|møte|nettverksmøte|gruppemøte|group meeting)\b/],
];

const forms: Words<MeetingForm> = [
  ['written', /skriftlig|skriftleg|e post|epost|sirkulasjon|written/],
  ['hybrid', /hybrid/],
  ['digital', /digital|teams|zoom|skype|video|nettmøte|telefon|online/],
  ['physical', /fysisk|oppmøte|physical|in person/],
];

function readWord<T>(cell: string, words: Words<T>): Read<T> {
  const text = wordsOf(cell);
  if (text === '') return undefined;
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? unread;
}

export const readStatus = (cell: string): Read<MeetingStatus> => readWord(cell, statuses);
export const readKind = (cell: string): Read<MeetingKind> => readWord(cell, kinds);
export const readForm = (cell: string): Read<MeetingForm> => readWord(cell, forms);

/** «ja», «x», «teller»: a tick. */
export function isTicked(cell: string): boolean {
  return /^(ja|x|teller|tel|true|sann|1|yes|counts)$/.test(wordsOf(cell));
}
