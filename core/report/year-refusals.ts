import type { Refusal, Request } from '../answer.ts';
import type { Committee } from '../committee.ts';
import { toNorwegian, yearOf, type Day } from '../day.ts';
import type { Text } from '../language.ts';
import type { Mandate } from '../mandate.ts';
import { refuse } from '../refusal.ts';

/** Says no, with what was seen, to a request whose year or group has no report. */
export const refuser =
  ({ workbook, language = 'nb' }: Request, mandates: readonly Mandate[]) =>
  (reason: Refusal['reason'], detail: Text): Refusal =>
    refuse(reason, detail, { sheets: workbook.sheets, mandates, language });

export const notBegun = (year: number, on: Day): Text => ({
  nb: `Året ${year} er ikke begynt den ${toNorwegian(on)}, så det er ingen årsmelding å lage. Velg et år som er begynt.`,
  nn: `Året ${year} er ikkje byrja den ${toNorwegian(on)}, så det er inga årsmelding å lage. Vel eit år som er byrja.`,
  en: `The year ${year} has not begun on ${toNorwegian(on)}, so there is no report to make. Choose a year that has begun.`,
});

export const beforeMandate = (year: number): Text => ({
  nb: `Ingen utgave av mandatet gjaldt i ${year}, så det er ingen årsmelding å lage. Velg et senere år.`,
  nn: `Inga utgåve av mandatet galdt i ${year}, så det er inga årsmelding å lage. Vel eit seinare år.`,
  en: `No version of the mandate was in force in ${year}, so there is no report to make. Choose a later year.`,
});

/** Why a group that says when it was founded or closed has no report on a year; undefined when it may have one. */
export function outsideLife({ setup: { founded, closed } }: Committee, year: number): Text | undefined {
  if (typeof founded === 'number' && yearOf(founded) > year) {
    const day = toNorwegian(founded);
    return {
      nb: `Gruppen er ført opprettet ${day}, så den har ingen årsmelding for ${year}.`,
      nn: `Gruppa er ført oppretta ${day}, så ho har inga årsmelding for ${year}.`,
      en: `The group is entered as founded on ${day}, so it has no report on ${year}.`,
    };
  }
  if (typeof closed !== 'number' || yearOf(closed) >= year) return undefined;
  const day = toNorwegian(closed);
  return {
    nb: `Gruppen er ført avsluttet ${day}, så den har ingen årsmelding for ${year}.`,
    nn: `Gruppa er ført avslutta ${day}, så ho har inga årsmelding for ${year}.`,
    en: `The group is entered as closed on ${day}, so it has no report on ${year}.`,
  };
}

const named = (groups: readonly Committee[]) => groups.map(({ id }) => `«${id}»`).join(', ');

export const whichGroup = (groups: readonly Committee[]): Text => ({
  nb: `Arbeidsboken har flere grupper: ${named(groups)}. Velg hvilken årsmeldingen gjelder.`,
  nn: `Arbeidsboka har fleire grupper: ${named(groups)}. Vel kva for ei årsmeldinga gjeld.`,
  en: `The workbook has several groups: ${named(groups)}. Choose which one the report is about.`,
});

export const noSuchGroup = (group: string, groups: readonly Committee[]): Text => ({
  nb: `Gruppen «${group}» er ikke i arbeidsboken. Den har ${named(groups)}.`,
  nn: `Gruppa «${group}» er ikkje i arbeidsboka. Ho har ${named(groups)}.`,
  en: `The group “${group}” is not in the workbook. It has ${named(groups)}.`,
});
