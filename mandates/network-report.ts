import type { Source } from '../core/answer.ts';
import type { ReportTerms } from '../core/report/terms.ts';
import { equality } from './law.ts';
import { impartiality, practice } from './report-sources.ts';

/** The tables of a network’s report, each citing the sentence of one version of its mandate for which it is there (domain.md 1.1). */
export function networkReport(from: string, section: (name: string) => Source): ReportTerms {
  const composition = section('Sammensetning og oppnevning av medlemmer');
  const organization = section('Ledelse og organisering');
  const activities = section('Aktiviteter');
  return {
    from,
    form: 'network',
    tables: {
      ...{ members: composition, composition, changes: composition, offices: organization, associated: composition },
      ...{ meetings: organization, 'meeting-frequency': organization, attendance: organization },
      ...{ cases: activities, activities, usage: activities, economy: practice, habilitet: impartiality },
      ...{ gender: equality, plan: practice, dispatch: section('Rapportering') },
    },
  };
}
