import { absentFromList } from '../absent.ts';
import { unlessInDoubt } from '../appointed.ts';
import type { Appointment } from '../appointment.ts';
import { appointees, clearanceOf, openClearance } from '../clearance.ts';
import { beside, whyNot, type Beside, type WhyNot } from '../declaration.ts';
import { placeOf, unread } from '../committee.ts';
import { toIso } from '../day.ts';
import { judgeEach } from '../judge-each.ts';
import type { Sentence, Text } from '../language.ts';
import { date } from '../phrase.ts';
import type { Finding, Rule, Undecided } from '../rule.ts';

export interface Terms {
  /** What members are appointed for, where the mandate says more than the group itself. */
  readonly appointedFor?: 'tender';
}

export type Why = WhyNot | 'missing' | 'after';

export interface Values {
  readonly name: string;
  readonly why: Why;
  /** When habilitet was cleared; empty when it is not entered. */
  readonly date: string;
  readonly decided: string;
  /** What the declaration is entered for. */
  readonly tender: string;
  readonly appointedFor: 'tender' | 'group';
}

const purpose: Readonly<Record<Values['appointedFor'], Text>> = {
  tender: { nb: 'dette anbudet', nn: 'dette anbodet', en: 'for this tender' },
  group: { nb: 'denne gruppen', nn: 'denne gruppa', en: 'to this group' },
};

const unclear: Text = {
  nb: 'habilitet er ikke ført som avklart.',
  nn: 'habilitet er ikkje ført som avklara.',
  en: 'impartiality is not entered as cleared.',
};

interface Told extends Beside {
  readonly appointedFor: Values['appointedFor'];
}

const because: Readonly<Record<Why, Sentence<Values>>> = {
  missing: { nb: () => unclear.nb, nn: () => unclear.nn, en: () => unclear.en },
  'no-status': {
    nb: (v) => (v.date === '' ? unclear.nb : `habilitet er datert ${date(v.date)}, men status er ikke ført.`),
    nn: (v) => (v.date === '' ? unclear.nn : `habilitet er datert ${date(v.date)}, men status er ikkje ført.`),
    en: (v) => (v.date === '' ? unclear.en : `impartiality is dated ${date(v.date)}, but no status is entered.`),
  },
  after: {
    nb: (v) => `habilitet er avklart ${date(v.date)}, etter oppnevningen ${date(v.decided)}.`,
    nn: (v) => `habilitet er avklara ${date(v.date)}, etter oppnemninga ${date(v.decided)}.`,
    en: (v) => `impartiality was cleared on ${date(v.date)}, after the appointment on ${date(v.decided)}.`,
  },
  H0: {
    nb: () => 'habilitet er ført som ikke innhentet (H0).',
    nn: () => 'habilitet er ført som ikkje innhenta (H0).',
    en: () => 'impartiality is entered as not obtained (H0).',
  },
  H2: {
    nb: () => 'habilitet er ført som under vurdering (H2).',
    nn: () => 'habilitet er ført som under vurdering (H2).',
    en: () => 'impartiality is entered as under assessment (H2).',
  },
  H5: {
    nb: (v) => `vurdert inhabil (H5) er ført. Det er ikke forenlig med oppnevning til ${purpose[v.appointedFor].nb}.`,
    nn: (v) =>
      `vurdert inhabil (H5) er ført. Det er ikkje foreineleg med oppnemning til ${purpose[v.appointedFor].nn}.`,
    en: (v) =>
      `assessed as not impartial (H5) is entered, which does not go with appointment ${purpose[v.appointedFor].en}.`,
  },
  H9: {
    nb: () => 'habilitet er ført som «må fornyes» (H9).',
    nn: () => 'habilitet er ført som «må fornyast» (H9).',
    en: () => 'impartiality is entered as “to be renewed” (H9).',
  },
  'other-tender': {
    nb: (v) => `habilitetserklæringen er ført på «${v.tender}», ikke på gruppens anbud.`,
    nn: (v) => `habilitetserklæringa er ført på «${v.tender}», ikkje på anbodet til gruppa.`,
    en: (v) => `the declaration of impartiality is entered for “${v.tender}”, not for the group’s tender.`,
  },
  'earlier-appointment': {
    nb: (v) => `habilitet er avklart ${date(v.date)}, før en tidligere oppnevning, og må avklares på nytt (H9).`,
    nn: (v) => `habilitet er avklara ${date(v.date)}, før ei tidlegare oppnemning, og må avklarast på nytt (H9).`,
    en: (v) =>
      `impartiality was cleared on ${date(v.date)}, before an earlier appointment, and must be cleared anew (H9).`,
  },
};

/** Where to look, when it is not the date. */
const fieldOf: Readonly<Partial<Record<Why, string>>> = {
  ...{ H0: 'habilitet', H2: 'habilitet', H5: 'habilitet', H9: 'habilitet' },
  ...{ 'no-status': 'habilitet', 'other-tender': 'habilitetFor' },
};

function found(row: Appointment, why: Why, told: Told): Finding<Values> | Undecided {
  const { name, habilitetDate, appointed, habilitetFor: tender = '' } = row;
  const date = typeof habilitetDate === 'number' ? toIso(habilitetDate) : '';
  const decided = typeof appointed === 'number' ? toIso(appointed) : '';
  const values = { name, why, date, decided, tender, appointedFor: told.appointedFor };
  return unlessInDoubt(row, { at: placeOf(row.row, fieldOf[why] ?? 'habilitetDate'), values });
}

function judge(row: Appointment, told: Told): Finding<Values> | Undecided | undefined {
  const why = whyNot(row, told);
  if (why !== undefined) return found(row, why, told);
  const clearance = clearanceOf(row, 'habilitetDate');
  if (clearance.kind === 'missing' || clearance.kind === 'after') return found(row, clearance.kind, told);
  // «ok» may stand for H1 or H3, which somebody must confirm.
  const isUnclear = row.habilitet === unread || row.habilitet === 'H1-or-H3';
  if (!isUnclear && clearance.kind !== 'unknown') return undefined;
  const cells = clearance.kind === 'unknown' ? clearance.cells : [];
  return openClearance(row, isUnclear ? [placeOf(row.row, 'habilitet'), ...cells] : cells);
}

export const habilitetClarified: Rule<Terms, Values> = {
  title: { nb: 'Habilitet avklart', nn: 'Habilitet avklara', en: 'Impartiality cleared' },
  severity: 'error',
  sentence: {
    nb: (v) => `${v.name}: ${because[v.why].nb(v)} Habilitet skal avklares før oppnevning.`,
    nn: (v) => `${v.name}: ${because[v.why].nn(v)} Habilitet skal avklarast før oppnemning.`,
    en: (v) => `${v.name}: ${because[v.why].en(v)} Impartiality is to be cleared before appointment.`,
  },
  identity: ({ name, why, date: cleared, decided }) => [name, why, cleared, decided],
  *check(committee, terms, when) {
    const rows = appointees(committee, when);
    if (rows.length === 0) return;
    const known = beside(committee);
    const ownPurpose = known.tenders.length > 0 ? 'tender' : 'group';
    const told: Told = { ...known, appointedFor: terms.appointedFor ?? ownPurpose };
    yield* judgeEach(rows, (row) => judge(row, told));
    yield* absentFromList(committee, when, 'habilitetDate');
  },
};
