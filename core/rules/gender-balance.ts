import { absent } from '../absent.ts';
import { balanceOf, leastOfEach, sittingOn, type Balance, type Sitting } from '../balance.ts';
import type { Severity } from '../answer.ts';
import { isClosedBefore } from '../closing.ts';
import type { Committee, Table } from '../committee.ts';
import { dispensationOf } from '../dispensation.ts';
import { sexesIn } from '../sex-words.ts';
import type { Finding, Rule, Undecided, When } from '../rule.ts';

export interface Terms extends Balance {
  /** For the whole body. */
  readonly severity: Severity;
  /** Regions that may be seen as appointing bodies of their own, each noted by itself [P]. */
  readonly regions: readonly string[];
}

export interface Values {
  readonly women: number;
  readonly men: number;
  readonly members: number;
  readonly required: number;
  /** Empty for the whole body. */
  readonly region: string;
  /** What Oppsett says of a dispensation; empty where it says nothing. */
  readonly dispensation: string;
  readonly referenced: boolean;
}

function valuesOf(terms: Balance, { certain }: Sitting, region: string): Values {
  const members = certain.women + certain.men + certain.unknown;
  const counted = { women: certain.women, men: certain.men, members, required: leastOfEach(terms, members) };
  return { ...counted, region, dispensation: '', referenced: false };
}

function ofWhole(committee: Committee, terms: Terms, sitting: Sitting, table: Table): Finding<Values> {
  const values = valuesOf(terms, sitting, '');
  const claimed = dispensationOf(committee);
  if (claimed === undefined) return { at: { table }, values, severity: terms.severity };
  const { at, text: dispensation, referenced } = claimed;
  return { at, values: { ...values, dispensation, referenced }, severity: referenced ? 'note' : 'warning' };
}

function* ofRegions(
  committee: Committee,
  terms: Terms,
  when: When,
  table: Table,
): Iterable<Finding<Values> | Undecided> {
  for (const region of terms.regions) {
    const sitting = sittingOn(committee, 'member', when, region);
    const verdict = balanceOf(terms, sitting);
    if (verdict === 'unsure') yield { undecided: { about: region, cells: sitting.doubts } };
    if (verdict === 'wrong') yield { at: { table }, values: valuesOf(terms, sitting, region), severity: 'note' };
  }
}

const dispensed = {
  nb: (v: Values) =>
    v.dispensation === ''
      ? ''
      : v.referenced
        ? ` Dispensasjon er ført: «${v.dispensation}».`
        : ` Dispensasjon er ført («${v.dispensation}»), men uten referanse.`,
  nn: (v: Values) =>
    v.dispensation === ''
      ? ''
      : v.referenced
        ? ` Dispensasjon er ført: «${v.dispensation}».`
        : ` Dispensasjon er ført («${v.dispensation}»), men utan referanse.`,
  en: (v: Values) =>
    v.dispensation === ''
      ? ''
      : v.referenced
        ? ` A dispensation is entered: “${v.dispensation}”.`
        : ` A dispensation is entered (“${v.dispensation}”), but without a reference.`,
};

export const genderBalance: Rule<Terms, Values> = {
  title: { nb: 'Kjønnsbalanse', nn: 'Kjønnsbalanse', en: 'Gender balance' },
  severity: 'error',
  sentence: {
    nb: (v) =>
      v.region === ''
        ? `${sexesIn(v, 'nb')} av ${v.members}. Kravet er minst ${v.required} av hvert kjønn.${dispensed.nb(v)}`
        : `${v.region}: ${sexesIn(v, 'nb')} av ${v.members}. Regnes hvert RHF for seg, er kravet minst ${v.required} av hvert kjønn.`,
    nn: (v) =>
      v.region === ''
        ? `${sexesIn(v, 'nn')} av ${v.members}. Kravet er minst ${v.required} av kvart kjønn.${dispensed.nn(v)}`
        : `${v.region}: ${sexesIn(v, 'nn')} av ${v.members}. Reknar ein kvart RHF for seg, er kravet minst ${v.required} av kvart kjønn.`,
    en: (v) =>
      v.region === ''
        ? `${sexesIn(v, 'en')} of ${v.members}. At least ${v.required} of each sex are required.${dispensed.en(v)}`
        : `${v.region}: ${sexesIn(v, 'en')} of ${v.members}. If each region is counted by itself, at least ${v.required} of each sex are required.`,
  },
  identity: ({ region, women, men, members }) => [region, women, men, members],
  *check(committee, terms, when) {
    const table = committee.tables.members;
    if (table === undefined || when.on < when.valid.from || when.on > when.valid.to) return;
    if (committee.appointments.length === 0 || isClosedBefore(committee, when.on)) return;
    if (table.columns.gender === undefined) {
      yield* absent(when, 'members', 'gender');
      return;
    }
    const sitting = sittingOn(committee, 'member', when);
    const verdict = balanceOf(terms, sitting);
    // The regions would depend on cells among the same ones.
    if (verdict === 'unsure') {
      yield { undecided: { cells: sitting.doubts } };
      return;
    }
    if (verdict === 'wrong') yield ofWhole(committee, terms, sitting, table);
    yield* ofRegions(committee, terms, when, table);
  },
};
