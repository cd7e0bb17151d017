import type { Appointment, HabilitetStatus } from './appointment.ts';
import type { Committee, Read } from './committee.ts';
import { wordsOf } from './read/text.ts';
import { repeatedRows } from './roster.ts';
import { tendersOf } from './tender.ts';

/** The status of habilitet; a status column left empty says that nothing was obtained (domain.md 3.9). */
export function statusOf({ habilitet, row }: Appointment): Read<HabilitetStatus> {
  return habilitet === undefined && row.table.columns.habilitet !== undefined ? 'H0' : habilitet;
}

/** With these nothing is cleared, or not for this appointment, whatever the dates say. */
export function isUnsettled(status: Read<HabilitetStatus>): status is 'H0' | 'H2' | 'H5' | 'H9' {
  return status === 'H0' || status === 'H2' || status === 'H5' || status === 'H9';
}

/** Whether a declaration names another tender than the group's, by any name it is entered under. Unknown where either is not entered. */
function isForOtherTender({ habilitetFor, group }: Appointment, tenders: readonly string[]): boolean {
  if (habilitetFor === undefined || tenders.length === 0) return false;
  const declared = wordsOf(habilitetFor);
  if (declared === '') return false;
  const own = [...tenders, group ?? ''].map(wordsOf).filter((words) => words !== '');
  return own.every((words) => !declared.includes(words) && !words.includes(declared));
}

/** Whether the person was appointed once more between the declaration and this appointment: it was given for that one. */
function isForEarlier(repeated: ReadonlyMap<number, readonly Appointment[]>, row: Appointment): boolean {
  const { habilitetDate, appointed: own, person } = row;
  if (typeof habilitetDate !== 'number' || typeof own !== 'number' || habilitetDate >= own) return false;
  const isBetween = ({ appointed, proposed }: Appointment) =>
    !proposed && typeof appointed === 'number' && appointed > habilitetDate && appointed < own;
  return repeated.get(person)?.some(isBetween) === true;
}

/** Why a declaration of habilitet does not do, whatever the dates: its status, or what it was given for. */
export type WhyNot = 'no-status' | 'H0' | 'H2' | 'H5' | 'H9' | 'other-tender' | 'earlier-appointment';

/** What a declaration is held against beside its own row: the names of the group's tender, and the rows of those who have several. */
export interface Beside {
  readonly tenders: readonly string[];
  readonly repeated: ReadonlyMap<number, readonly Appointment[]>;
}

export const beside = (committee: Committee): Beside => ({
  tenders: tendersOf(committee),
  repeated: repeatedRows(committee),
});

/** Why the declaration does not do; undefined where its dates decide. */
export function whyNot(row: Appointment, { tenders, repeated }: Beside): WhyNot | undefined {
  const status = statusOf(row);
  if (isUnsettled(status)) return row.habilitet === undefined ? 'no-status' : status;
  if (isForOtherTender(row, tenders)) return 'other-tender';
  return isForEarlier(repeated, row) ? 'earlier-appointment' : undefined;
}
