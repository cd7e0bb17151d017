import type { AnswerGroup, SeatRun } from './answer.ts';
import type { Committee } from './committee.ts';
import { clausesIn } from './clause.ts';
import { overlap, toIso } from './day.ts';
import type { Occasion } from './inspect.ts';
import type { Language } from './language.ts';
import type { Mandate } from './mandate.ts';
import { judgedDays } from './seats.ts';
import { seatedIn } from './seated.ts';
import { seatsName } from './seat-words.ts';
import { sweep } from './timeline.ts';

/** No committee seats so many on one day for one region; beyond it names are left out, so that an answer stays an answer. */
const namedAtMost = 100;

/** Who sat for each region on every judged day, as runs of days on which nobody came or went; contract.md 4, `seats`. */
export function seatSummary(
  committee: Committee,
  mandate: Mandate,
  occasion: Occasion,
  language: Language,
): AnswerGroup['seats'] {
  const byRegion = new Map<string, { region: string; required: number; runs: SeatRun[] }[]>();
  for (const { clause, when } of clausesIn(mandate, 'seats-per-region', occasion)) {
    const days = judgedDays(committee, when);
    if (days === undefined) continue;
    const seated = seatedIn(committee, when);
    for (const [region, required] of Object.entries(clause.seats)) {
      const spans = seated.of(region);
      const certain = spans.filter((span) => span.certain);
      // Where the number changed, each has the days on which it was required.
      const entries = byRegion.get(region) ?? [];
      const entry = entries.find((one) => one.required === required) ?? { region, required, runs: [] };
      byRegion.set(region, [...entries.filter((one) => one !== entry), entry]);
      for (const stretch of sweep(spans, days)) {
        const sitting =
          stretch.fewest > namedAtMost ? [] : certain.filter((span) => overlap(span, stretch) !== undefined);
        const members = sitting.map(({ rows }) => rows[0]?.appointment.name ?? '');
        const { from, to, fewest: seated, most } = stretch;
        const open = most > seated ? { possible: most } : {};
        entry.runs.push({ from: toIso(from), to: toIso(to), seated, ...open, members });
      }
    }
  }
  return [...byRegion.values()].flat().map((entry) => ({ ...entry, region: seatsName(entry.region, language) }));
}
