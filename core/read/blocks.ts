import type { Role } from '../appointment.ts';
import { unread, type Read } from '../committee.ts';
import type { Heading } from './heading.ts';

/** What the headings above give to the rows below them. `unread`: they give something, but not for certain what. */
export interface Block {
  readonly region?: Read<string>;
  readonly role?: Read<Role>;
}

/** What the rows of a list are to its headings: a heading, something that ends a block, or a row of one. */
export type Step = { readonly heading: Heading } | 'end' | 'row';

type Kind = 'region' | 'role' | 'both' | 'end' | 'row';

function kindOf(step: Step): Kind {
  if (step === 'end' || step === 'row') return step;
  const { region, role } = step.heading;
  return region === undefined ? 'role' : role === undefined ? 'region' : 'both';
}

/** Whether the same heading comes back below another heading of the other kind: then it is the inner of the two. */
function comesBack(steps: readonly Step[], inner: 'region' | 'role'): boolean {
  const under = new Map<string, string | undefined>();
  let outer: string | undefined;
  for (const step of steps) {
    if (step === 'row' || step === 'end') continue;
    const [own, other] =
      inner === 'role' ? [step.heading.role, step.heading.region] : [step.heading.region, step.heading.role];
    outer = other ?? outer;
    if (own === undefined || other !== undefined) continue;
    if (under.has(own) && under.get(own) !== outer) return true;
    under.set(own, outer);
  }
  return false;
}

/** Which kind of heading stands over the other: undefined when each ends the one before, `unread` when the list says both. */
function outerOf(steps: readonly Step[]): Read<'region' | 'role'> {
  const kinds = steps.map(kindOf);
  const follows = (a: Kind, b: Kind) => kinds.some((kind, n) => kind === a && kinds[n + 1] === b);
  const [regions, roles] = [follows('region', 'role'), follows('role', 'region')];
  if (regions && roles) return unread;
  if (regions || roles) return regions ? 'region' : 'role';
  if (comesBack(steps, 'role')) return 'region';
  return comesBack(steps, 'region') ? 'role' : undefined;
}

function after(block: Block, { region, role }: Heading, outer: Read<'region' | 'role'>, adjacent: boolean): Block {
  if (region !== undefined && role !== undefined) return { region, role };
  const other: Block = region === undefined ? { region: block.region } : { role: block.role };
  const own: Block = region === undefined ? { role } : { region };
  if (outer === unread && adjacent) return region === undefined ? { role, region: unread } : { region, role: unread };
  const isInner = outer !== undefined && outer !== unread && (region === undefined) === (outer === 'region');
  return isInner ? { ...other, ...own } : own;
}

/**
 * The block that each step stands in. A heading ends the block before it, unless the list has rôles within regions («Helse Vest», «Medlemmer»,
 * «Varamedlemmer», «Helse Nord» …) or regions within rôles.
 */
export function blocksOf(steps: readonly Step[]): readonly Block[] {
  const outer = outerOf(steps);
  let block: Block = {};
  return steps.map((step, n) => {
    const before = steps[n - 1];
    const adjacent = before !== undefined && before !== 'row' && before !== 'end';
    if (step === 'end') block = {};
    else if (step !== 'row') block = after(block, step.heading, outer, adjacent);
    return block;
  });
}
