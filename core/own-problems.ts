import type { Text } from './language.ts';

/** Why a row of the sheet Mandat cannot be used; each names its row. */
const at = (sheet: string, row: number): Text => ({
  nb: `${sheet}, rad ${row}`,
  nn: `${sheet}, rad ${row}`,
  en: `${sheet}, row ${row}`,
});

function say(place: Text, text: Text): Text {
  return { nb: `${place.nb}: ${text.nb}`, nn: `${place.nn}: ${text.nn}`, en: `${place.en}: ${text.en}` };
}

/** A row of the sheet, for problems. */
export interface Line {
  readonly sheet: string;
  readonly row: number;
}

export const unknownRequirement = ({ sheet, row }: Line, written: string): Text =>
  say(at(sheet, row), {
    nb: `kravet «${written}» er ikke kjent.`,
    nn: `kravet «${written}» er ikkje kjent.`,
    en: `the requirement “${written}” is not known.`,
  });

export const impossibleNumber = ({ sheet, row }: Line, written: string, least: number, most: number): Text =>
  say(at(sheet, row), {
    nb: `«${written}» kan ikke være antallet. Skriv et helt tall fra ${least} til ${most}.`,
    nn: `«${written}» kan ikkje vere talet. Skriv eit heilt tal frå ${least} til ${most}.`,
    en: `“${written}” cannot be the number. Write a whole number from ${least} to ${most}.`,
  });

export const neitherYesNorNo = ({ sheet, row }: Line, written: string): Text =>
  say(at(sheet, row), {
    nb: `«${written}» er verken ja eller nei.`,
    nn: `«${written}» er verken ja eller nei.`,
    en: `“${written}” is neither yes nor no.`,
  });

export const noDayOfYear = ({ sheet, row }: Line, written: string): Text =>
  say(at(sheet, row), {
    nb: `«${written}» er ingen dag i året. Skriv dag og måned, som 01.04.`,
    nn: `«${written}» er ingen dag i året. Skriv dag og månad, som 01.04.`,
    en: `“${written}” is no day of the year. Write day and month, such as 01.04.`,
  });

export const unreadableDate = ({ sheet, row }: Line, written: string): Text =>
  say(at(sheet, row), {
    nb: `datoen «${written}» kan ikke tolkes. Skriv dd.mm.åååå.`,
    nn: `datoen «${written}» kan ikkje tolkast. Skriv dd.mm.åååå.`,
    en: `the date “${written}” cannot be read. Write dd.mm.yyyy.`,
  });

export const reversedDates = ({ sheet, row }: Line): Text =>
  say(at(sheet, row), {
    nb: 'Til er før Fra.',
    nn: 'Til er før Frå.',
    en: 'the end is before the start.',
  });

export const nobodyNamed = ({ sheet, row }: Line): Text =>
  say(at(sheet, row), {
    nb: 'Gjelder mangler. Skriv hvem plassene gjelder, eller bruk «Plasser i alt».',
    nn: 'Gjeld manglar. Skriv kven plassane gjeld, eller bruk «Plasser i alt».',
    en: 'it is not said whom the seats are for. Write it in “Gjelder”, or use “Plasser i alt”.',
  });

export const noRecipient = ({ sheet, row }: Line): Text =>
  say(at(sheet, row), {
    nb: 'Gjelder mangler. Skriv hvem årsmeldingen skal sendes til.',
    nn: 'Gjeld manglar. Skriv kven årsmeldinga skal sendast til.',
    en: 'it is not said to whom the annual report goes. Write it in “Gjelder”.',
  });

export const somebodyNamed = ({ sheet, row }: Line, written: string): Text =>
  say(at(sheet, row), {
    nb: `kravet gjelder hele gruppen, og kan ikke gjelde «${written}» alene.`,
    nn: `kravet gjeld heile gruppa, og kan ikkje gjelde «${written}» åleine.`,
    en: `the requirement is for the whole group, and cannot be for “${written}” alone.`,
  });

export const contradicting = ({ sheet, row }: Line, other: number): Text =>
  say(at(sheet, row), {
    nb: `sier noe annet enn rad ${other} for de samme dagene.`,
    nn: `seier noko anna enn rad ${other} for dei same dagane.`,
    en: `says something else than row ${other} for the same days.`,
  });

export const tooFewInAll = ({ sheet, row }: Line, total: number, sum: number, day: string): Text =>
  say(at(sheet, row), {
    nb: `${total} plasser i alt er færre enn de ${sum} som er fordelt per ${day}.`,
    nn: `${total} plassar i alt er færre enn dei ${sum} som er fordelte per ${day}.`,
    en: `${total} seats in all are fewer than the ${sum} allotted as of ${day}.`,
  });

export const noRequirements = (sheet: string): Text => ({
  nb: `Arket «${sheet}» har ingen krav.`,
  nn: `Arket «${sheet}» har ingen krav.`,
  en: `The sheet “${sheet}” has no requirements.`,
});

export const noOwnSheet: Text = {
  nb: 'Gruppen har eget mandat, men arket «Mandat» (Krav, Gjelder, Antall, Fra, Til, Kilde) finnes ikke i arbeidsboken.',
  nn: 'Gruppa har eige mandat, men arket «Mandat» (Krav, Gjelder, Antall, Fra, Til, Kilde) finst ikkje i arbeidsboka.',
  en: 'The group has a mandate of its own, but the workbook has no sheet “Mandat” (Krav, Gjelder, Antall, Fra, Til, Kilde).',
};
