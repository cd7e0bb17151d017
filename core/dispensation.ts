import { placeOf, type Committee, type Place } from './committee.ts';

/** A dispensation from the balance of sexes, as Oppsett claims it. */
export interface Dispensation {
  readonly at: Place;
  /** As written: «ja», «24/1234, brev 12.03.2026». */
  readonly text: string;
  /** Whether it can be looked up: a reference has a number. */
  readonly referenced: boolean;
}

/** «Dispensasjon § 28», «Dispensasjon kjønnsbalanse» and their like, as `wordsOf` gives the field. */
const field =
  /^(dispensasjon|dispensation|unntak|exemption)( fra| frå| from)?( ldl| likestillings og diskrimineringsloven)?( 28| kjønnsbalanse| kjønnsbalansen| gender balance)$/;
const denied = /^(nei|no|ingen|inga|none|ikke|ikkje|not)\b|^[-–—]$/i;

export function dispensationOf({ setup }: Committee): Dispensation | undefined {
  const found = [...setup.pairs].find(([words]) => field.test(words))?.[1];
  if (found === undefined || denied.test(found.value)) return undefined;
  return { at: placeOf(found.row, 'value'), text: found.value, referenced: /\d/.test(found.value) };
}
