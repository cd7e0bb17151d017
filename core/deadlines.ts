import type { AnswerGroup } from './answer.ts';
import { clauseOn } from './clause.ts';
import type { Committee } from './committee.ts';
import { toIso, type Day } from './day.ts';
import { halfYearOf } from './half-year.ts';
import type { Occasion } from './inspect.ts';
import { list, type Language } from './language.ts';
import type { Mandate } from './mandate.ts';
import { meetingCounts } from './meeting-count.ts';
import { lastKnownDay } from './renewal.ts';
import { judgedRows } from './terms.ts';

type Deadline = AnswerGroup['deadlines'][number] & { readonly at: Day };

function meetingDeadline(
  committee: Committee,
  mandate: Mandate,
  { on, period, proposed }: Occasion,
  language: Language,
): Deadline[] {
  const clause = clauseOn(mandate, 'meeting-frequency', on);
  if (clause === undefined || committee.tables.meetings === undefined) return [];
  const halfYear = halfYearOf(on);
  const when = { on, period: { from: Math.min(period.from, halfYear.from), to: on }, valid: halfYear, proposed };
  const count = meetingCounts(committee, when).find((one) => one.halfYear.id === halfYear.id);
  const missing = count === undefined ? 0 : clause.meetings - count.held;
  if (missing <= 0) return [];
  const label = {
    nb: missing === 1 ? 'Ett møte til i halvåret' : `${missing} møter til i halvåret`,
    nn: missing === 1 ? 'Eitt møte til i halvåret' : `${missing} møte til i halvåret`,
    en: missing === 1 ? 'One more meeting in the half-year' : `${missing} more meetings in the half-year`,
  }[language];
  return [{ kind: 'half-year-meetings', at: halfYear.to, day: toIso(halfYear.to), label }];
}

function termDeadlines(committee: Committee, mandate: Mandate, occasion: Occasion, language: Language): Deadline[] {
  const clause = clauseOn(mandate, 'seat-falls-vacant', occasion.on);
  if (clause === undefined) return [];
  const names = new Map<Day, string[]>();
  for (const row of judgedRows(committee, occasion)) {
    const to = lastKnownDay(row);
    if (to === undefined || to < occasion.on) continue;
    const ending = names.get(to);
    if (ending === undefined) names.set(to, [row.name]);
    else ending.push(row.name);
  }
  const [next] = [...names].sort(([a], [b]) => a - b);
  if (next === undefined) return [];
  const [to, who] = next;
  const short =
    who.length > 3
      ? { nb: `${who.length} medlemmer`, nn: `${who.length} medlemer`, en: `${who.length} members` }[language]
      : list(who, language);
  const proposal = to - clause.proposalDays;
  const ends = { nb: `Oppnevning utløper: ${short}`, nn: `Oppnemning går ut: ${short}`, en: `Term ends: ${short}` }[
    language
  ];
  const send = {
    nb: `Forslag til ny oppnevning: ${short}`,
    nn: `Framlegg til ny oppnemning: ${short}`,
    en: `Proposal for appointment: ${short}`,
  }[language];
  const before: Deadline[] =
    proposal < occasion.on ? [] : [{ kind: 'proposal', at: proposal, day: toIso(proposal), label: send }];
  return [...before, { kind: 'term-end', at: to, day: toIso(to), label: ends }];
}

/** What comes next for a group, soonest first; contract.md 4, `deadlines`. */
export function deadlinesOf(
  committee: Committee,
  mandate: Mandate,
  occasion: Occasion,
  language: Language,
): AnswerGroup['deadlines'] {
  const all = [
    ...meetingDeadline(committee, mandate, occasion, language),
    ...termDeadlines(committee, mandate, occasion, language),
  ];
  return all.sort((a, b) => a.at - b.at).map(({ kind, day, label }) => ({ kind, day, label }));
}
