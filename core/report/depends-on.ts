import type { Place } from '../committee.ts';
import { list, type Text } from '../language.ts';
import { cellName } from './cell-name.ts';

/** «Antallet avhenger av Medlemmer!G13 og Medlemmer!F9, som ikke kan leses sikkert.» */
export function dependsOn(what: Text, places: readonly Place[]): Text {
  const cells = [...new Set(places.map(cellName))];
  return {
    nb: `${what.nb} avhenger av ${list(cells, 'nb')}, som ikke kan leses sikkert.`,
    nn: `${what.nn} kjem an på ${list(cells, 'nn')}, som ikkje kan lesast sikkert.`,
    en: `${what.en} depends on ${list(cells, 'en')}, which cannot be read for certain.`,
  };
}
