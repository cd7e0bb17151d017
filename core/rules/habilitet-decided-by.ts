import { absent } from '../absent.ts';
import { caseName, judgedCases } from '../case-days.ts';
import { placeOf } from '../committee.ts';
import { wordsOf } from '../read/text.ts';
import type { Rule } from '../rule.ts';

export interface Terms {
  /** The act with its year, and the section: «forvaltningsloven 1967 § 8 annet ledd». */
  readonly provision: string;
  /** Who decides: the body itself without the member, or the member. */
  readonly decides: 'body' | 'member';
}

export interface Values {
  /** The case's number, or its title where it has none. */
  readonly case: string;
  /** Whoever is entered; empty where nobody is. */
  readonly by: string;
  readonly provision: string;
}

/** Words for the body itself, or for those of it who are left. */
const body =
  /nettverk|grupp|utval|nemnd|komité|komite|medlemmer|medlemmene|medlemer|medlemene|plenum|network|committee|(^| )(organet|organ|styret|møtet|rådet|(de|dei|alle) (andre|øvrige|øvrege)|group|board|(the )?others|members|(the )?body)( |$)/;
/** «Nettverkslederen», «leder av utvalget»: one of it, not the body. */
const oneOfIt = /^\S*(leder|leiar|leader|chair|sekretær|secretary)/;

const isBody = (by: string) => body.test(by) && !oneOfIt.test(by);

export const habilitetDecidedBy: Rule<Terms, Values> = {
  title: { nb: 'Hvem avgjorde habiliteten', nn: 'Kven avgjorde habiliteten', en: 'Who decided on impartiality' },
  severity: 'note',
  sentence: {
    nb: (v) =>
      v.by === ''
        ? `Oppgi hvem som avgjorde habilitetsspørsmålet i sak ${v.case}.`
        : `Habilitetsspørsmålet i sak ${v.case} er ført avgjort av ${v.by}. Etter ${v.provision} avgjør organet selv, uten medlemmet.`,
    nn: (v) =>
      v.by === ''
        ? `Oppgi kven som avgjorde habilitetsspørsmålet i sak ${v.case}.`
        : `Habilitetsspørsmålet i sak ${v.case} er ført avgjort av ${v.by}. Etter ${v.provision} avgjer organet sjølv, utan medlemen.`,
    en: (v) =>
      v.by === ''
        ? `State who decided the question of impartiality in case ${v.case}.`
        : `The question of impartiality in case ${v.case} is entered as decided by ${v.by}. Under ${v.provision} the body decides, without the member.`,
  },
  identity: (v) => [v.case, v.by],
  *check(committee, { provision, decides }, when) {
    if (committee.tables.cases === undefined) return yield* absent(when, 'cases');
    let isUntold = false;
    for (const one of judgedCases(committee, when)) {
      if (one.recused.length === 0) continue;
      const { habilitetDecidedBy: by = '' } = one;
      if (one.row.table.columns.decidedBy === undefined) isUntold = true;
      else if (by === '' || (decides === 'body' && !isBody(wordsOf(by))))
        yield { at: placeOf(one.row, 'decidedBy'), values: { case: caseName(one), by, provision } };
    }
    if (isUntold) yield* absent(when, 'cases', 'decidedBy');
  },
};
