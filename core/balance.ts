import type { Appointment, Role } from './appointment.ts';
import { placeOf, unread, type Committee, type Place, type Read } from './committee.ts';
import { judgeEach } from './judge-each.ts';
import { kept } from './kept.ts';
import { currentRows, unusualRows } from './roster.ts';
import type { When } from './rule.ts';

/** How many of each sex a body of a size must have. */
export interface Balance {
  /** The least number of each sex by size: `least[5]` is for five. */
  readonly least: readonly number[];
  /** Of bodies larger than the list: so many per cent, rounded up. */
  readonly percent: number;
}

/** Whole numbers only: 40 % of 35 is 14, not 14.000000000000002 (domain.md 3.6). */
export function leastOfEach({ least, percent }: Balance, size: number): number {
  return least[size] ?? Math.floor((size * percent + 99) / 100);
}

/** Women, men, and persons whose sex is not told. */
export interface Sexes {
  readonly women: number;
  readonly men: number;
  readonly unknown: number;
}

/** Who sits on the day: for certain, and possibly. `doubts` are the cells that would tell the rest. */
export interface Sitting {
  readonly certain: Sexes;
  readonly possible: Sexes;
  readonly doubts: readonly Place[];
}

export type Kind = 'member' | 'deputy';

/** Who takes part without being a member of the body. */
const outside: readonly Read<Role>[] = ['observer', 'associated', 'secretariat', 'authority', 'vacant'];

function isOf(kind: Kind, { role, type, appointedBy, ofUnknownGroup }: Appointment): 'yes' | 'no' | 'maybe' {
  if (outside.includes(role) || outside.includes(type)) return 'no';
  const isDeputy = role === 'deputy' || type === 'deputy';
  if (isDeputy && kind === 'member') return 'no';
  if (role === unread || type === unread) return isDeputy && !ofUnknownGroup ? 'yes' : 'maybe';
  if (!isDeputy && kind === 'deputy') return 'no';
  return ofUnknownGroup || (role === 'secretary' && appointedBy === undefined) ? 'maybe' : 'yes';
}

function doubtsOf({ row, is }: Row, isHere: boolean): Place[] {
  const { role, type, gender, ofUnknownGroup } = row;
  const unclear = is === 'maybe' && !ofUnknownGroup ? [type === unread && role !== unread ? 'type' : 'role'] : [];
  const fields = [
    ...(ofUnknownGroup ? ['group'] : []),
    ...unclear,
    ...(gender === 'woman' || gender === 'man' ? [] : ['gender']),
    ...(isHere ? [] : ['region']),
  ];
  return [...fields.map((field) => placeOf(row.row, field)), ...row.dateDoubts];
}

const sexOf = ({ gender }: Appointment): keyof Sexes =>
  gender === 'woman' ? 'women' : gender === 'man' ? 'men' : 'unknown';

interface Row {
  readonly row: Appointment;
  readonly is: 'yes' | 'maybe';
}

const known = new WeakMap<Committee, Map<string, readonly Row[]>>();

function rowsOn(committee: Committee, kind: Kind, { on, proposed }: When): readonly Row[] {
  return kept(known, committee, `${kind}|${on}|${proposed}`, () =>
    judgeEach(kind === 'deputy' ? unusualRows(committee) : currentRows(committee, on), (row) => {
      if (row.days === undefined || row.days.from > on || row.days.to < on || (row.proposed && !proposed))
        return undefined;
      const is = isOf(kind, row);
      return is === 'no' ? undefined : { row, is };
    }),
  );
}

const sexes = ['women', 'men', 'unknown'] as const;

/** Who sits on the day of judgement, of the whole body or of one region; a person with two rows is counted once, by the surest. */
export function sittingOn(committee: Committee, kind: Kind, when: When, region?: string): Sitting {
  const certain = { women: 0, men: 0, unknown: 0 };
  const possible = { women: 0, men: 0, unknown: 0 };
  const doubts: Place[] = [];
  const isHere = ({ row }: Row) => region === undefined || row.region === region;
  const rows = rowsOn(committee, kind, when).filter((one) => isHere(one) || one.row.region === unread);
  const isSure = (one: Row) => one.is === 'yes' && one.row.dateDoubts.length === 0 && isHere(one);
  const seated = new Set<number>();
  for (const counted of [certain, possible]) {
    for (const sex of sexes) {
      for (const one of rows) {
        if (sexOf(one.row) !== sex || isSure(one) !== (counted === certain) || seated.has(one.row.person)) continue;
        seated.add(one.row.person);
        counted[sex] += 1;
        if (counted === possible || sex === 'unknown') doubts.push(...doubtsOf(one, isHere(one)));
      }
    }
  }
  return { certain, possible, doubts };
}

/** Whether a body is balanced however the doubts turn out, in no case, or in some. */
export function balanceOf(balance: Balance, { certain, possible }: Sitting): 'right' | 'wrong' | 'unsure' {
  const seen = { right: false, wrong: false };
  const undeclared = certain.unknown + possible.unknown;
  for (let women = 0; women <= possible.women + undeclared; women += 1) {
    const fewest = Math.max(0, certain.unknown - women);
    const most = possible.men + undeclared - Math.max(0, women - possible.women);
    for (let men = fewest; men <= most; men += 1) {
      const [allWomen, allMen] = [certain.women + women, certain.men + men];
      seen[Math.min(allWomen, allMen) >= leastOfEach(balance, allWomen + allMen) ? 'right' : 'wrong'] = true;
      if (seen.right && seen.wrong) return 'unsure';
    }
  }
  return seen.wrong ? 'wrong' : 'right';
}
