import { endOfTime, toNorwegian } from '../day.ts';
import type { Text } from '../language.ts';
import { rosterStart } from '../roster.ts';
import type { YearFacts } from './table.ts';

/** Whether the list begins after the first day of the year on which the group was there. */
export function isIncomplete({ committee, days }: YearFacts): boolean {
  const { founded } = committee.setup;
  const first = typeof founded === 'number' ? Math.max(founded, days.from) : days.from;
  return (rosterStart(committee) ?? endOfTime) > first;
}

/** That days of the year stand before the list. */
export function untold(facts: YearFacts): Text[] {
  if (!isIncomplete(facts)) return [];
  const start = rosterStart(facts.committee);
  const day = start === undefined ? undefined : toNorwegian(start);
  return [
    {
      nb: `Medlemslisten ${day === undefined ? 'har ingen dato som kan leses' : `begynner ${day}`}: dagene før er ikke vurdert.`,
      nn: `Medlemslista ${day === undefined ? 'har ingen dato som kan lesast' : `tek til ${day}`}: dagane før er ikkje vurderte.`,
      en: `The list of members ${day === undefined ? 'has no date that can be read' : `begins ${day}`}: the days before are not judged.`,
    },
  ];
}
