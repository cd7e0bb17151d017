import type { AnswerGroup } from './answer.ts';
import { comingReport, owes, sentTo } from './annual-report.ts';
import { clauseOn } from './clause.ts';
import type { Committee } from './committee.ts';
import { toIso, type Day } from './day.ts';
import { meetingPeriodOf, type Per } from './half-year.ts';
import type { Occasion } from './inspect.ts';
import { list, type Language, type Text } from './language.ts';
import type { Mandate } from './mandate.ts';
import { meetingCounts } from './meeting-count.ts';
import { lastKnownDay } from './renewal.ts';
import { judgedRows } from './terms.ts';

type Deadline = AnswerGroup['deadlines'][number] & { readonly at: Day };

const spans: Readonly<Record<Per, Text>> = {
  'half-year': { nb: 'halvåret', nn: 'halvåret', en: 'half-year' },
  year: { nb: 'året', nn: 'året', en: 'year' },
};

function meetingDeadline(
  committee: Committee,
  mandate: Mandate,
  { on, proposed }: Occasion,
  language: Language,
): Deadline[] {
  const clause = clauseOn(mandate, 'meeting-frequency', on);
  if (clause === undefined || committee.tables.meetings === undefined) return [];
  const { per = 'half-year' } = clause;
  const halfYear = meetingPeriodOf(on, per);
  const when = { on, period: { from: halfYear.from, to: on }, valid: halfYear, proposed };
  const [count] = meetingCounts(committee, when, per);
  const missing = count === undefined ? 0 : clause.meetings - count.held;
  if (missing <= 0) return [];
  const span = spans[per];
  const label = {
    nb: missing === 1 ? `Ett møte til i ${span.nb}` : `${missing} møter til i ${span.nb}`,
    nn: missing === 1 ? `Eitt møte til i ${span.nn}` : `${missing} møte til i ${span.nn}`,
    en: missing === 1 ? `One more meeting in the ${span.en}` : `${missing} more meetings in the ${span.en}`,
  }[language];
  return [{ kind: 'half-year-meetings', at: halfYear.to, day: toIso(halfYear.to), label }];
}

/** The next day on which terms end, and whose. */
function nextEnd(committee: Committee, occasion: Occasion): { to: Day; who: readonly string[] } | undefined {
  let next: { to: Day; who: string[] } | undefined;
  for (const row of judgedRows(committee, occasion)) {
    const to = lastKnownDay(row);
    if (to === undefined || to < occasion.on || (next !== undefined && to > next.to)) continue;
    if (next?.to === to) next.who.push(row.name);
    else next = { to, who: [row.name] };
  }
  return next;
}

function termDeadlines(committee: Committee, mandate: Mandate, occasion: Occasion, language: Language): Deadline[] {
  const clause = clauseOn(mandate, 'seat-falls-vacant', occasion.on);
  const next = nextEnd(committee, occasion);
  if (clause === undefined || next === undefined) return [];
  const { to, who } = next;
  const many = { nb: `${who.length} medlemmer`, nn: `${who.length} medlemer`, en: `${who.length} members` }[language];
  const short = who.length > 3 ? many : list(who, language);
  const proposal = to - clause.proposalDays;
  const ends = { nb: 'Oppnevning utløper', nn: 'Oppnemning går ut', en: 'Term ends' }[language];
  const send = { nb: 'Forslag til ny oppnevning', nn: 'Framlegg til ny oppnemning', en: 'Proposal for appointment' }[
    language
  ];
  const before = { kind: 'proposal', at: proposal, day: toIso(proposal), label: `${send}: ${short}` };
  const end = { kind: 'term-end', at: to, day: toIso(to), label: `${ends}: ${short}` };
  return proposal < occasion.on ? [end] : [before, end];
}

/** The next årsmelding that is not sent to everybody. */
function reportDeadline(committee: Committee, mandate: Mandate, { on }: Occasion, language: Language): Deadline[] {
  const clause = clauseOn(mandate, 'annual-report-due', on);
  if (clause === undefined) return [];
  const coming = comingReport(on, clause);
  const isSent = clause.recipients.every((recipient) => sentTo(committee, recipient, coming, on).sent !== undefined);
  const due = isSent ? comingReport(coming.deadline + 1, clause) : coming;
  if (!owes(committee, due)) return [];
  const label = {
    nb: `Årsmelding for ${due.year}`,
    nn: `Årsmelding for ${due.year}`,
    en: `Annual report for ${due.year}`,
  }[language];
  return [{ kind: 'annual-report', at: due.deadline, day: toIso(due.deadline), label }];
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
    ...reportDeadline(committee, mandate, occasion, language),
  ];
  return all.sort((a, b) => a.at - b.at).map(({ kind, day, label }) => ({ kind, day, label }));
}
