import { appointees, clearanceOf, isForEarlier, isForOtherTender } from '../clearance.ts';
import type { Appointment } from '../appointment.ts';
import { placeOf, unread } from '../committee.ts';
import { toIso } from '../day.ts';
import { judgeEach } from '../judge-each.ts';
import type { Sentence } from '../language.ts';
import { date } from '../phrase.ts';
import { repeatedRows } from '../roster.ts';
import type { Finding, Rule, Undecided } from '../rule.ts';

export type Why = 'missing' | 'after' | 'H0' | 'H2' | 'H5' | 'H9' | 'other-tender' | 'earlier-appointment';

export interface Values {
  readonly name: string;
  readonly why: Why;
  /** When habilitet was cleared; empty when it is not entered. */
  readonly date: string;
  readonly decided: string;
  readonly tender: string;
}

const because: Readonly<Record<Why, Sentence<Values>>> = {
  missing: {
    nb: () => 'habilitet er ikke ført som avklart.',
    nn: () => 'habilitet er ikkje ført som avklara.',
    en: () => 'impartiality is not entered as cleared.',
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
    nb: () => 'vurdert inhabil (H5) er ført. Det er ikke forenlig med oppnevning til dette anbudet.',
    nn: () => 'vurdert inhabil (H5) er ført. Det er ikkje foreineleg med oppnemning til dette anbodet.',
    en: () => 'assessed as not impartial (H5) is entered, which does not go with appointment for this tender.',
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

/** What is told of the group as a whole: its tender, and the rows of those who have several. */
interface Told {
  readonly tender: string | undefined;
  readonly repeated: ReadonlyMap<number, readonly Appointment[]>;
}

/** Why the status or the declaration itself does not do, whatever the dates. */
function whyNot(row: Appointment, { tender, repeated }: Told): Why | undefined {
  // A status column left empty says that nothing was obtained (domain.md 3.9).
  const isEmpty = row.habilitet === undefined && row.row.table.columns.habilitet !== undefined;
  const habilitet = isEmpty ? 'H0' : row.habilitet;
  if (habilitet === 'H0' || habilitet === 'H2' || habilitet === 'H5' || habilitet === 'H9') return habilitet;
  if (isForOtherTender(row, tender)) return 'other-tender';
  return isForEarlier(repeated, row) ? 'earlier-appointment' : undefined;
}

/** Where to look, by why. */
const fieldOf: Readonly<Record<Why, string>> = {
  ...{ H0: 'habilitet', H2: 'habilitet', H5: 'habilitet', H9: 'habilitet', 'other-tender': 'habilitetFor' },
  ...{ missing: 'habilitetDate', after: 'habilitetDate', 'earlier-appointment': 'habilitetDate' },
};

function found(row: Appointment, why: Why): Finding<Values> {
  const { name, habilitetDate, appointed, habilitetFor: tender = '' } = row;
  const date = typeof habilitetDate === 'number' ? toIso(habilitetDate) : '';
  const decided = typeof appointed === 'number' ? toIso(appointed) : '';
  return { at: placeOf(row.row, fieldOf[why]), values: { name, why, date, decided, tender } };
}

function judge(row: Appointment, told: Told): Finding<Values> | Undecided | undefined {
  const why = whyNot(row, told);
  if (why !== undefined) return found(row, why);
  const clearance = clearanceOf(row, 'habilitetDate');
  if (clearance.kind === 'missing' || clearance.kind === 'after') return found(row, clearance.kind);
  // «ok» may stand for H1 or H3, which somebody must confirm.
  const isUnclear = row.habilitet === unread || row.habilitet === 'H1-or-H3';
  if (!isUnclear && clearance.kind !== 'unknown') return undefined;
  const cells = clearance.kind === 'unknown' ? clearance.cells : [];
  return { undecided: { about: row.name, cells: isUnclear ? [placeOf(row.row, 'habilitet'), ...cells] : cells } };
}

export const habilitetClarified: Rule<object, Values> = {
  title: { nb: 'Habilitet avklart', nn: 'Habilitet avklara', en: 'Impartiality cleared' },
  severity: 'error',
  sentence: {
    nb: (v) => `${v.name}: ${because[v.why].nb(v)} Habilitet skal avklares før oppnevning.`,
    nn: (v) => `${v.name}: ${because[v.why].nn(v)} Habilitet skal avklarast før oppnemning.`,
    en: (v) => `${v.name}: ${because[v.why].en(v)} Impartiality is to be cleared before appointment.`,
  },
  identity: ({ name, why, date: cleared, decided }) => [name, why, cleared, decided],
  check(committee, _terms, when) {
    const told = { tender: committee.setup.tender, repeated: repeatedRows(committee) };
    return judgeEach(appointees(committee, when), (row) => judge(row, told));
  },
};
