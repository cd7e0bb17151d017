import type { Text } from '../core/language.ts';
import type { Report } from '../core/report/report.ts';
import type { Problem } from './problem.ts';
import { fromSnapshot, toSnapshot } from './snapshot.ts';
import type { KeptReport } from './store.ts';

/** A report as bytes for history. Its number and moment stand in its head. */
export const toDocument = (report: Report): Promise<Uint8Array> => toSnapshot(report);

/** The report as it was issued. */
export async function fromDocument({ head: { version, issued }, document }: KeptReport): Promise<Report> {
  // Written by `toDocument`.
  const report = (await fromSnapshot(document)) as Report;
  return { ...report, version, issued };
}

/** 404 for a year, or a version of it, that has not been issued. */
export function notIssued(groupId: string, year: number, version?: number): Problem {
  const detail: Text =
    version === undefined
      ? {
          nb: `Det er ikke utgitt noen årsmelding for ${year} for gruppen «${groupId}».`,
          nn: `Det er ikkje gjeve ut noka årsmelding for ${year} for gruppa «${groupId}».`,
          en: `No report on ${year} has been issued for the group “${groupId}”.`,
        }
      : {
          nb: `Årsmeldingen for ${year} for gruppen «${groupId}» har ingen versjon ${version}.`,
          nn: `Årsmeldinga for ${year} for gruppa «${groupId}» har ingen versjon ${version}.`,
          en: `The report on ${year} for the group “${groupId}” has no version ${version}.`,
        };
  return { problem: 'not-found', detail };
}
