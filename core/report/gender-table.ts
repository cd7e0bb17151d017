import type { Severity } from '../answer.ts';
import { balanceOf, leastOfEach, sittingOn, type Balance, type Sexes, type Sitting } from '../balance.ts';
import { clauseOn } from '../clause.ts';
import { unread, type Read, type Row } from '../committee.ts';
import type { Day } from '../day.ts';
import { inspect, type Inspected } from '../inspect.ts';
import { seatsName } from '../seat-words.ts';
import { deputies } from '../seated.ts';
import type { Text } from '../language.ts';
import { waiverOf } from '../waivers.ts';
import { dependsOn } from './depends-on.ts';
import { labelOf } from './each-language.ts';
import type { ReportRow, ReportStatus } from './report.ts';
import type { Filled, TableForm, YearFacts } from './table.ts';
import { unsettledCell } from './unsettled-cells.ts';
import { dayOfCount } from './year-rows.ts';

/** A body that is counted by itself. */
interface Body {
  readonly unit: string;
  /** Undefined of all of it. */
  readonly region: string | undefined;
  readonly sitting: Sitting;
  readonly balance: Balance;
  /** The severity of what a rule found of it. */
  readonly found: Severity | undefined;
}

const whole: Text = { nb: 'Samlet', nn: 'Samla', en: 'All' };
const figures: Text = { nb: 'Kjønnsbalansen', nn: 'Kjønnsbalansen', en: 'Gender balance' };

const sizeOf = ({ women, men, unknown }: Sexes) => women + men + unknown;

/** Undefined where nothing is required of a body of that size, or the size is uncertain and decides. */
function requiredOf({ balance, sitting: { certain, possible } }: Body): number | undefined {
  const fewest = leastOfEach(balance, sizeOf(certain));
  const most = leastOfEach(balance, sizeOf(certain) + sizeOf(possible));
  return fewest === most && fewest > 0 ? fewest : undefined;
}

/** Null where nothing is required. What is wrong and no finding any more is excepted by a waiver: still worth a look. */
function statusOf(body: Body): ReportStatus | null {
  const { balance, sitting, found } = body;
  const verdict = balanceOf(balance, sitting);
  if (verdict === 'unsure') return 'undecided';
  if (verdict === 'wrong') return found === 'error' ? 'breach' : 'attention';
  return leastOfEach(balance, sizeOf(sitting.certain) + sizeOf(sitting.possible)) > 0 ? 'ok' : null;
}

/** A number that may be another is not shown: those whose sex is not told would belong to one of the two. */
function numbersOf({ sitting: { certain, possible } }: Body): (number | null)[] {
  const isTold = certain.unknown + possible.unknown === 0;
  return [isTold && possible.women === 0 ? certain.women : null, isTold && possible.men === 0 ? certain.men : null];
}

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
      bodies.push({ unit: region ?? whole[language], region, sitting, balance, found });
    }
  if (ofDeputies === undefined) return bodies;
  const sitting = sittingOn(committee, 'deputy', when);
  const found = foundIn(findings, 'gender-balance-deputies');
  const isAny = sizeOf(sitting.certain) > 0 || balanceOf(ofDeputies, sitting) !== 'right';
  const unit = seatsName(deputies, language);
  return isAny ? [...bodies, { unit, region: undefined, sitting, balance: ofDeputies, found }] : bodies;
}

/** The rows of those who are there on the day; of a region also those that may be of it. */
function rowsOf({ committee }: YearFacts, on: Day, { region }: Body): Row[] {
  const isHere = (of: Read<string>) => region === undefined || of === region || of === unread;
  return committee.appointments
    .filter(({ days, region: of }) => days !== undefined && days.from <= on && days.to >= on && isHere(of))
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
    const rows = bodies.map((body): ReportRow => {
      const cells = [body.unit, ...numbersOf(body), requiredOf(body) ?? null, statusOf(body)];
      return { cells, ...facts.from(...rowsOf(facts, day, body)) };
    });
    return { rows, undecided: openIn(facts, day, bodies) };
  },
};
