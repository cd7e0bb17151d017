import { trustsOf } from './trust.ts';

const joint = 'felleseid';

/** Owned by the four regional health authorities together: they have no region, and fill no region's seat by themselves. */
export const shared = trustsOf(null, [
  ['Sykehusinnkjøp HF', 'Sykehusinnkjøp|LIS|HINAS', '916879067', joint],
  ['Sykehusbygg HF', '', '814630722', joint],
  ['Pasientreiser HF', '', '918695079', joint],
  ['Luftambulansetjenesten HF', 'LAT', '818711832', joint],
  ['Helsetjenestens driftsorganisasjon for nødnett HF', 'HDO', '911912759', joint],
]);
