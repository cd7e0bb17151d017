import type { Answer, Request } from '../../core/answer.ts';
import type { Scalar } from '../../core/sheet.ts';
import { fourMeetings, judgeNetwork, meetingHeader, memberHeader, members, type Member } from './roster.ts';

export const waiverHeader = ['Regel', 'Gjelder', 'Begrunnelse', 'Godkjent av', 'Gjelder til', 'Nøkkel'];

/** Anne Aas in row 2 has a term one day too long: the warning term-one-day-over at Medlemmer!F2, and nothing else. */
export const oneDayOver = members({ 0: { 5: '01.01.2028' } });

/** Judges the network's list with a sheet Unntak, on 22.11.2026. */
export function judgeWaived(
  waivers: readonly (readonly Scalar[])[],
  list: readonly Member[],
  part: Partial<Request> = {},
): Answer {
  const sheets = [
    { name: 'Medlemmer', cells: [memberHeader, ...list] },
    { name: 'Møter', cells: [meetingHeader, ...fourMeetings] },
    { name: 'Unntak', cells: [waiverHeader, ...waivers] },
  ];
  return judgeNetwork({ request: { workbook: { sheets }, ...part } });
}
