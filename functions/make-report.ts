import { annualReport } from '../core/report/annual-report.ts';
import { mandates } from '../mandates/index.ts';
import type { MakeReport } from './draft-report.ts';

/** The report there is to make: the engine on the mandates we have. */
export const makeReport: MakeReport = (request, asked) => annualReport(request, mandates, asked);
