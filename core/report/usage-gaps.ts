import { clauseOn } from '../clause.ts';
import type { Filled, YearFacts } from './table.ts';

/** Regions without a figure of a year that is not over: the rule asks for them when it is, but a report has to be ready soon after. */
export function notYetEntered({ committee, mandate, year, on, days }: YearFacts): NonNullable<Filled['missing']> {
  const { usage, tables } = committee;
  const table = tables.usage;
  const { regions = [] } = clauseOn(mandate, 'usage-statistics', on) ?? {};
  if (table === undefined || on === days.to) return [];
  const isEntered = (region: string) => usage.some((row) => row.year === year && row.region === region);
  return regions
    .filter((region) => !isEntered(region))
    .map((region) => ({
      at: { table },
      what: {
        nb: `Utviklingstall mangler foreløpig for ${region} i ${year}.`,
        nn: `Utviklingstal manglar førebels for ${region} i ${year}.`,
        en: `Figures of use are still missing for ${region} in ${year}.`,
      },
    }));
}
