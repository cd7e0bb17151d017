import type { Report } from '../../../core/report/report.ts';
import { tables } from './report-fixture-tables.ts';

/** An årsmelding as core gives it, a draft. Nobody in it is real. */
export const networkReport: Report = {
  engine: '1.0.0',
  language: 'nb',
  year: 2025,
  due: '2026-04-01',
  on: '2025-12-31',
  group: { id: 'nbh', name: 'Nasjonal nettverksgruppe for behandlingshjelpemidler' },
  mandate: {
    id: 'behandlingshjelpemidler',
    version: 'april 2020',
    title: 'Nettverksgruppen for behandlingshjelpemidler',
  },
  version: 1,
  issued: null,
  front: [
    { id: 'group', title: 'Gruppe', value: 'Nasjonal nettverksgruppe for behandlingshjelpemidler' },
    { id: 'year', title: 'Rapporteringsår', value: '2025' },
    { id: 'period', title: 'Dekningsperiode', value: '01.01.2025–31.12.2025' },
    { id: 'mandate', title: 'Mandat', value: 'Nettverksgruppen for behandlingshjelpemidler (april 2020)' },
    { id: 'leader', title: 'Leder', value: 'Kari Nordmann' },
    { id: 'secretary', title: 'Sekretær', value: '=HYPERLINK("http://x")' },
    { id: 'due', title: 'Frist', value: '01.04.2026' },
  ],
  tables,
  charts: [
    {
      id: 'seats',
      title: 'Medlemmer per region 31.12.',
      table: 'composition',
      alt: 'Medlemmer per region 31.12. Helse Sør-Øst: krav 4, antall 4. Helse Vest: krav 2, antall 1. Helse Midt-Norge: krav 2, antall 3. Helse Nord: krav 2, antall ikke avklart.',
      kind: 'columns',
      categories: ['Helse Sør-Øst', 'Helse Vest', 'Helse Midt-Norge', 'Helse Nord'],
      series: [
        { name: 'Krav i mandatet', values: [4, 2, 2, 2] },
        { name: 'Antall 31.12.', values: [4, 1, 3, null] },
      ],
      unit: 'medlemmer',
    },
    {
      id: 'attendance',
      title: 'Fremmøte per medlem',
      table: 'attendance',
      alt: 'Fremmøte per medlem. Kari Nordmann: 100. Ola Hansen: 66,7. Åse Ødegård: ikke avklart.',
      kind: 'bars',
      categories: ['Kari Nordmann', 'Ola Hansen', 'Åse Ødegård'],
      series: [{ name: 'Fremmøte i %', values: [100, 66.7, null] }],
      unit: '%',
    },
    {
      id: 'costs',
      title: 'Kostnader per region',
      table: 'usage',
      alt: 'Kostnader per region. 2023: Helse Sør-Øst 38000000, Helse Vest ikke avklart. 2024: Helse Sør-Øst 39467850, Helse Vest 12436548. 2025: Helse Sør-Øst 41125500, Helse Vest 12250000.',
      kind: 'line',
      categories: ['2023', '2024', '2025'],
      series: [
        { name: 'Helse Sør-Øst', values: [38000000, 39467850, 41125500] },
        { name: 'Helse <Vest> & "omegn"', values: [null, 12436548, 12250000] },
      ],
      unit: 'kr',
    },
  ],
  missing: [
    {
      table: 'usage',
      what: 'Tall for antall pasienter mangler for Helse Nord 2025.',
      at: { sheet: 'Utvikling', cell: 'E4' },
    },
    { table: 'economy', what: 'Regnskap for 2025 er ikke ført.', at: { sheet: 'Økonomi' } },
    { table: 'dispatch', what: 'Årsmeldingen er ikke registrert som oversendt til Helse Vest.' },
  ],
};
