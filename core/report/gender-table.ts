import type { Appointment } from '../appointment.ts';
import { balanceOf, sittingOn } from '../balance.ts';
import { clauseOn } from '../clause.ts';
import { unread, type Read, type Row } from '../committee.ts';
import { endOfTime, type Day } from '../day.ts';
import { rosterStart } from '../roster.ts';
import { inspect, type Inspected } from '../inspect.ts';
import { fillsSeat } from '../presence.ts';
import { seatsName } from '../seat-words.ts';
import { deputies } from '../seated.ts';
import type { Text } from '../language.ts';
import { waiverOf } from '../waivers.ts';
import { dependsOn } from './depends-on.ts';
import { labelOf } from './each-language.ts';
import { numbersOf, requiredOf, sizeOf, statusOf, type Body } from './gender-body.ts';
import { untold } from './list-start.ts';
import type { ReportRow } from './report.ts';
import type { Filled, TableForm, YearFacts } from './table.ts';
import { unsettledCell } from './unsettled-cells.ts';
import { dayOfCount } from './year-rows.ts';

const whole: Text = { nb: 'Samlet', nn: 'Samla', en: 'All' };
const figures: Text = { nb: 'Kjønnsbalansen', nn: 'Kjønnsbalansen', en: 'Gender balance' };

const rules = ['gender-balance', 'gender-balance-deputies'] as const;

/** What the rules find on the day of the count. Of a group closed before the day of judgement they say nothing there. */
function findingsOn({ committee, mandate, occasion, findings, on, days }: YearFacts, day: Day): readonly Inspected[] {
  if (day === on) return findings;
  const then = inspect(committee, mandate, { ...occasion, on: day, period: { from: days.from, to: day } }, rules);
  return then.filter((finding) => waiverOf(finding, committee, day) === undefined);
}

function foundIn(findings: readonly Inspected[], rule: (typeof rules)[number], region?: string) {
  const isOf = (values: object) => region === undefined || ('region' in values && values.region === region);
  return findings.find((one) => one.rule === rule && one.undecided === undefined && isOf(one.values))?.severity;
}

/** The whole, each region that may be an appointing body of its own, and the deputies where there are any. */
function bodiesOf(facts: YearFacts, on: Day): Body[] {
  const { committee, mandate, occasion, language } = facts;
  const findings = findingsOn(facts, on);
  const when = { ...occasion, on, valid: { from: on, to: on } };
  const balance = clauseOn(mandate, 'gender-balance', on);
  const ofDeputies = clauseOn(mandate, 'gender-balance-deputies', on);
  const bodies: Body[] = [];
  if (balance !== undefined)
    for (const region of [undefined, ...balance.regions]) {
      const sitting = sittingOn(committee, 'member', when, region);
      const found = foundIn(findings, 'gender-balance', region ?? '');
      bodies.push({ unit: region ?? whole[language], region, who: 'member', sitting, balance, found });
    }
  if (ofDeputies === undefined) return bodies;
  const sitting = sittingOn(committee, 'deputy', when);
  const found = foundIn(findings, 'gender-balance-deputies');
  const isAny = sizeOf(sitting.certain) > 0 || balanceOf(ofDeputies, sitting) !== 'right';
  const unit = seatsName(deputies, language);
  return isAny ? [...bodies, { unit, region: undefined, who: 'deputy', sitting, balance: ofDeputies, found }] : bodies;
}

/** The rows of those who are counted on the day; of a region also those that may be of it. */
function rowsOf({ committee }: YearFacts, on: Day, { region, who }: Body): Row[] {
  const isHere = (of: Read<string>) => region === undefined || of === region || of === unread;
  const isCounted = (row: Appointment) =>
    who === 'member' ? fillsSeat(row) !== 'no' : row.role === 'deputy' || row.role === unread;
  return committee.appointments
    .filter((row) => row.days !== undefined && row.days.from <= on && row.days.to >= on)
    .filter((row) => isHere(row.region) && isCounted(row))
    .map(({ row }) => row);
}

/**
 * What the rules do not tell: a number left open that decides nothing, and all that is open of a group closed before the day of judgement. Without
 * a column for it, they say so themselves.
 */
function openIn({ committee, on }: YearFacts, day: Day, bodies: readonly Body[]): Text[] {
  const table = committee.tables.members;
  if (table === undefined || bodies.length === 0) return [];
  if (table.columns['gender'] === undefined)
    return day === on ? [] : [unsettledCell({ table, field: 'gender' }, labelOf('gender'), true)];
  const open = bodies.filter((body) => day !== on || statusOf(body) !== 'undecided');
  const cells = open.flatMap(({ sitting }) => sitting.doubts);
  return cells.length === 0 ? [] : [dependsOn(figures, cells)];
}

/** How many women and men sit on the last judged day of the group, by body; never who is which. */
export const genderTable: TableForm = {
  title: { nb: 'Kjønnsbalanse', nn: 'Kjønnsbalanse', en: 'Gender balance' },
  columns: [
    { id: 'unit', title: { nb: 'Enhet', nn: 'Eining', en: 'Unit' }, type: 'text' },
    { id: 'women', title: { nb: 'Kvinner', nn: 'Kvinner', en: 'Women' }, type: 'integer' },
    { id: 'men', title: { nb: 'Menn', nn: 'Menn', en: 'Men' }, type: 'integer' },
    {
      id: 'required',
      title: { nb: 'Krav til hvert kjønn', nn: 'Krav til kvart kjønn', en: 'Required of each' },
      type: 'integer',
    },
    { id: 'status', title: { nb: 'Status', nn: 'Status', en: 'Status' }, type: 'status' },
  ],
  asks: [],
  judgedBy: rules,
  fill(facts): Filled {
    const day = dayOfCount(facts);
    const bodies = bodiesOf(facts, day);
    // A list that begins later says nothing of the day.
    if ((rosterStart(facts.committee) ?? endOfTime) > day)
      return {
        rows: bodies.map(({ unit }) => ({ cells: [unit, null, null, null, 'undecided'], from: [] })),
        undecided: untold(facts),
      };
    const rows = bodies.map((body): ReportRow => {
      const cells = [body.unit, ...numbersOf(body), requiredOf(body) ?? null, statusOf(body)];
      return { cells, ...facts.from(...rowsOf(facts, day, body)) };
    });
    return { rows, undecided: openIn(facts, day, bodies) };
  },
};
