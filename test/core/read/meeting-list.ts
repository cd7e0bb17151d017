import type { Scalar } from '../../../core/sheet.ts';
import { judgeNetwork, memberHeader, members } from '../roster.ts';

type Row = readonly Scalar[];

export const header = ['Møte nr.', 'Dato', 'Til dato', 'Type', 'Form', 'Status', 'Teller', 'Merknad'];

/** The network's members beside a list of meetings, with its header, judged on 22.11.2026. */
export const judge = (meetings: readonly Row[], date1904 = false) =>
  judgeNetwork({
    request: {
      workbook: {
        date1904,
        sheets: [
          { name: 'Medlemmer', cells: [memberHeader, ...members()] },
          { name: 'Møter', cells: meetings },
        ],
      },
    },
  });

/** Half-year, held, planned and cancelled, for each half-year of meetings under that header. */
export const halves = (rows: readonly Row[]) =>
  judge([header, ...rows]).groups[0]?.meetings.map(({ halfYear, held, planned, cancelled }) => [
    halfYear,
    held,
    planned,
    cancelled,
  ]);
