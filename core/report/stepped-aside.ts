import type { Case } from '../records.ts';

/** Who stepped aside: recused, and not entered as taking part in the case all the same. Each person once. */
export function steppedAside({ recusedPersons, participantPersons }: Case): number[] {
  return [...new Set(recusedPersons)].filter((person) => !participantPersons.includes(person));
}
