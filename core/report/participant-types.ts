import type { Appointment, Role } from '../appointment.ts';
import { unread, type Read } from '../committee.ts';
import type { Text } from '../language.ts';

/** What a participant takes part as, in a table. */
export const participantTypes: Readonly<Record<Role, Text>> = {
  leader: { nb: 'Leder', nn: 'Leiar', en: 'Leader' },
  'deputy-leader': { nb: 'Nestleder', nn: 'Nestleiar', en: 'Deputy leader' },
  secretary: { nb: 'Sekretær', nn: 'Sekretær', en: 'Secretary' },
  secretariat: { nb: 'Sekretariat', nn: 'Sekretariat', en: 'Secretariat' },
  member: { nb: 'Medlem', nn: 'Medlem', en: 'Member' },
  deputy: { nb: 'Varamedlem', nn: 'Varamedlem', en: 'Deputy' },
  observer: { nb: 'Observatør', nn: 'Observatør', en: 'Observer' },
  associated: { nb: 'Tilknyttet kompetanse', nn: 'Tilknytt kompetanse', en: 'Associated expertise' },
  'professional-user-representative': {
    nb: 'Profesjonell brukerrepresentant',
    nn: 'Profesjonell brukarrepresentant',
    en: 'Professional user representative',
  },
  'user-representative': { nb: 'Brukerrepresentant', nn: 'Brukarrepresentant', en: 'User representative' },
  'patient-association': { nb: 'Pasientforening', nn: 'Pasientforeining', en: 'Patient association' },
  specialist: { nb: 'Spesialist', nn: 'Spesialist', en: 'Specialist' },
  authority: { nb: 'Myndighet', nn: 'Myndigheit', en: 'Authority' },
  vacant: { nb: 'Ledig plass', nn: 'Ledig plass', en: 'Vacant seat' },
};

/** The type, or where none is entered the rôle. */
export const typeOf = ({ type, role }: Appointment): Read<Role> => type ?? role;

const ofUsers: readonly Read<Role>[] = [
  ...(['patient-association', 'user-representative', 'professional-user-representative'] as const),
];

/**
 * Whether the association that somebody comes from may reveal their health (domain.md 3.8), so that no report names it. Of a row whose type
 * cannot be read it may.
 */
export function isOfUsers(row: Appointment): boolean {
  return ofUsers.includes(row.type) || ofUsers.includes(row.role) || typeOf(row) === unread;
}
