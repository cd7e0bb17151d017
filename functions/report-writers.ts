import type { Writers } from './report-document.ts';

/** The writers there are, each loaded when its first document is asked for. */
export const writers: Writers = {
  xlsx: async (report) => (await import('./files/report-xlsx.ts')).reportXlsx(report),
  docx: async (report) => (await import('./files/report-docx.ts')).reportDocx(report),
};
