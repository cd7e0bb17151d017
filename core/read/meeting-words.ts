import { unread, type Read } from '../committee.ts';
import type { MeetingForm, MeetingKind, MeetingStatus } from '../meeting.ts';
import { wordsOf } from './text.ts';

type Words<T> = readonly (readonly [T, RegExp])[];

const statuses: Words<MeetingStatus> = [
  ['cancelled', /^(avlyst|avlyses|innstilt|ikke avholdt|ikkje halde|cancelled|canceled)\b/],
  ['postponed', /^(utsatt|utsett|flyttet|flytta|postponed)\b/],
  ['planned', /^(planlagt|planlegges|kommende|kommande|innkalt|foreløpig|planned|scheduled)\b/],
  ['held', /^(avholdt|gjennomført|gjennomførd|halde|avvikla|avviklet|holdt|held)\b/],
];

/** «Dialogmøte» has two meanings, with patient associations or with suppliers (domain.md 6.7). */
const kinds: Words<MeetingKind> = [
  ['supplier-dialogue', /leverandør|supplier/],
  ['dialogue', /dialogmøte|dialogue/],
  ['working-party', /^au\b|arbeidsutval|arbeidsgruppe|working (party|group)/],
  ['written', /skriftlig|skriftleg|e post|epost|sirkulasjon|written/],
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
