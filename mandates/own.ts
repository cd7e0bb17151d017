import type { Mandate } from '../core/mandate.ts';
import { ownRequirements } from './own-requirements.ts';
import { networkReport } from './network-report.ts';
import { columnsRequired, readingClauses } from './reading.ts';
import { reportMonth } from './settings-tasks.ts';
import { handoverDays, leaderDays, monthsAhead, proposalDays, reminderDays, vacancyDays } from './settings.ts';

/** A group whose mandate stands in its own workbook, on the sheet Mandat (contract.md 7). */
export const ownMandate: Mandate = {
  id: 'eget',
  version: '1',
  title: { nb: 'Eget mandat', nn: 'Eige mandat', en: 'Mandate of one’s own' },
  name: { nb: 'Arket «Mandat»', nn: 'Arket «Mandat»', en: 'The sheet “Mandat”' },
  source: { document: 'Mandat', section: '' },
  aliases: ['eige', 'own', 'own mandate'],
  regions: [],
  // Clearances are asked for where the sheet asks for them.
  unasked: ['habilitetDate', 'silenceDate'],
  settings: [vacancyDays, handoverDays, reminderDays, proposalDays, monthsAhead, leaderDays, reportMonth],
  clauses: { ...readingClauses, 'column-missing': columnsRequired({ members: ['name'], meetings: [] }) },
  report: [networkReport('1970-01-01', () => ({ document: 'Mandat', section: '' }))],
  own: { requirements: ownRequirements },
};
