import type { Severity } from '../answer.ts';
import { balanceOf, leastOfEach, type Balance, type Sexes, type Sitting } from '../balance.ts';
import type { ReportStatus } from './report.ts';

/** A body that is counted by itself. */
export interface Body {
  readonly unit: string;
  /** Undefined of all of it. */
  readonly region: string | undefined;
  readonly who: 'member' | 'deputy';
  readonly sitting: Sitting;
  readonly balance: Balance;
  /** The severity of what a rule found of it. */
  readonly found: Severity | undefined;
}

export const sizeOf = ({ women, men, unknown }: Sexes) => women + men + unknown;

/** Undefined where nothing is required of a body of that size, or the size is uncertain and decides. */
export function requiredOf({ balance, sitting: { certain, possible } }: Body): number | undefined {
  const fewest = leastOfEach(balance, sizeOf(certain));
  const most = leastOfEach(balance, sizeOf(certain) + sizeOf(possible));
  return fewest === most && fewest > 0 ? fewest : undefined;
}

/** Null where nothing is required. What is wrong and no finding any more is excepted by a waiver: still worth a look. */
export function statusOf(body: Body): ReportStatus | null {
  const { balance, sitting, found } = body;
  const verdict = balanceOf(balance, sitting);
  if (verdict === 'unsure') return 'undecided';
  if (verdict === 'wrong') return found === 'error' ? 'breach' : 'attention';
  return leastOfEach(balance, sizeOf(sitting.certain) + sizeOf(sitting.possible)) > 0 ? 'ok' : null;
}

/** A number that may be another is not shown: those whose sex is not told would belong to one of the two. */
export function numbersOf({ sitting: { certain, possible } }: Body): (number | null)[] {
  const isTold = certain.unknown + possible.unknown === 0;
  return [isTold && possible.women === 0 ? certain.women : null, isTold && possible.men === 0 ? certain.men : null];
}
