import type { Committee } from './committee.ts';
import type { Day } from './day.ts';
import { inspectEitherWay } from './closing-in-doubt.ts';
import { inspect, type Inspected, type Occasion } from './inspect.ts';
import { kept } from './kept.ts';
import { keyOf } from './key.ts';
import type { Mandate, RuleId } from './mandate.ts';
import type { IdleWaiver, Waiver } from './records.ts';
import { namesOf, rulesNamed, targetOf } from './waiver-names.ts';

/** What cannot be read is not settled by an exception, nor is what is said of exceptions themselves (docs/decisions/0011). */
const unwaivable: ReadonlySet<RuleId> = new Set<RuleId>([
  ...(['column-missing', 'date-unreadable', 'date-imprecise', 'value-unknown', 'rows-skipped'] as const),
  ...(['dates-reversed', 'waiver-expired', 'waiver-without-target'] as const),
]);

/** An exception without an approval or a reason is asked about (value-unknown) and does not hold. An end that cannot be read holds for no day. */
function isInForce({ approvedBy, reason, until }: Waiver, on: Day): boolean {
  if (approvedBy === undefined || reason === '') return false;
  return until === undefined || (typeof until === 'number' && until >= on);
}

/** The rules it is from; one given by its key alone says so in the key. */
const rulesOf = ({ rule, key }: Waiver) => rulesNamed(rule === '' ? (key?.split(':')[0] ?? '') : rule);

type Index = ReadonlyMap<string, readonly Waiver[]>;

const indexed = new WeakMap<Committee, Map<string, Index>>();

/** Exceptions in force by `rule|target`. One that names neither a target nor a key would cover all that a rule says, and covers nothing. */
function indexOf(committee: Committee, on: Day): Index {
  return kept(indexed, committee, String(on), () => {
    const index = new Map<string, Waiver[]>();
    for (const waiver of committee.waivers) {
      if (!isInForce(waiver, on) || (waiver.target === '' && waiver.key === undefined)) continue;
      for (const id of rulesOf(waiver)) {
        const key = `${id}|${waiver.target === '' ? '' : targetOf(waiver.target)}`;
        const known = index.get(key);
        if (known === undefined) index.set(key, [waiver]);
        else known.push(waiver);
      }
    }
    return index;
  });
}

/** Of two findings with the same facts the second's key ends in its number; they are waived alike. */
const factsOf = (key: string) => key.replace(/-\d+$/, '').toLowerCase();

/** The exceptions in force that fit a finding, undecided or not. */
function fitting(finding: Inspected, committee: Committee, on: Day): Waiver[] {
  const index = indexOf(committee, on);
  const names = new Set([...namesOf(finding), '']);
  const candidates = [...names].flatMap((name) => index.get(`${finding.rule}|${name}`) ?? []);
  if (candidates.length === 0) return [];
  const facts = factsOf(keyOf(committee.id, finding));
  return candidates.filter(({ key }) => key === undefined || factsOf(key) === facts);
}

/** The longest first, so that the order of the rows does not matter. */
function byEnd(a: Waiver, b: Waiver): number {
  const end = ({ until }: Waiver) => (typeof until === 'number' ? until : Infinity);
  return end(a) === end(b) ? Number(a.reason > b.reason) - Number(a.reason < b.reason) : end(b) - end(a);
}

/** The exception that holds for a finding on a day. What is undecided stays so: an exception decides nothing that is not known. */
export function waiverOf(finding: Inspected, committee: Committee, on: Day): Waiver | undefined {
  if (committee.waivers.length === 0 || finding.severity === 'undecided' || unwaivable.has(finding.rule))
    return undefined;
  return fitting(finding, committee, on).toSorted(byEnd)[0];
}

/** Why an exception that fits no finding has nothing to say; undefined when it may have once what is undecided is known. */
function idleness(waiver: Waiver, inDoubt: ReadonlySet<RuleId>): IdleWaiver['why'] | undefined {
  const named = rulesOf(waiver);
  if (named.length === 0) return 'rule-unknown';
  if (named.every((id) => unwaivable.has(id))) return 'unwaivable';
  if (waiver.target === '' && waiver.key === undefined) return 'no-target';
  return named.some((id) => inDoubt.has(id)) ? undefined : 'no-finding';
}

/** Every rule's findings, and then which exceptions fit none of them. */
export function inspectWithWaivers(committee: Committee, mandate: Mandate, occasion: Occasion): Inspected[] {
  const findings = inspectEitherWay(committee, mandate, occasion);
  if (committee.waivers.length === 0) return findings;
  const met = new Set(findings.flatMap((finding) => fitting(finding, committee, occasion.on)));
  const inDoubt = new Set(findings.filter(({ severity }) => severity === 'undecided').map(({ rule }) => rule));
  const idle = committee.waivers.flatMap((waiver): IdleWaiver[] => {
    const isMet = met.has(waiver) && !rulesOf(waiver).every((id) => unwaivable.has(id));
    const why = isMet || !isInForce(waiver, occasion.on) ? undefined : idleness(waiver, inDoubt);
    return why === undefined ? [] : [{ waiver, why }];
  });
  if (idle.length === 0) return findings;
  const told = inspect({ ...committee, idleWaivers: idle }, mandate, occasion, ['waiver-without-target']);
  return [...findings.filter(({ rule }) => rule !== 'waiver-without-target'), ...told];
}
