import { annualReport } from '../../core/report/annual-report.ts';
import { firstDayOfYear, toSerial } from '../../core/day.ts';
import type { Scalar, Sheet, Workbook } from '../../core/sheet.ts';
import { validate } from '../../core/validate.ts';
import { mandates } from '../../mandates/index.ts';
import { networkSheets } from './network.ts';
import { sideBySide, type Measured } from './side-by-side.ts';

const [members, meetings, atEach] = [1_000, 500, 20];
const firstDay = firstDayOfYear(2007);

/** Every fortnight over twenty years. */
const meetingSheet: Sheet = {
  name: 'Møter',
  cells: [
    ['Møte nr.', 'Dato', 'Type', 'Form', 'Status', 'Sted', 'Referat godkjent'],
    ...Array.from({ length: meetings }, (_, index): Scalar[] => {
      const day = toSerial(firstDay + 14 * index, false);
      return [String(index + 1), day, 'Ordinært', 'Digitalt', 'Avholdt', 'Teams', 'ja'];
    }),
  ],
};

/** Twenty people at every meeting, one line each. */
function attendanceOf(list: Sheet): Sheet {
  const names = list.cells.slice(1).map((row) => row[1] ?? '');
  const lines = Array.from({ length: meetings * atEach }, (_, index): Scalar[] => {
    const meeting = Math.floor(index / atEach);
    const name = names[(meeting * 7 + (index % atEach) * 49) % names.length] ?? '';
    return [String(meeting + 1), name, index % 5 === 0 ? 'forfall' : 'til stede'];
  });
  return { name: 'Deltakelse', cells: [['Møte nr.', 'Navn', 'Oppmøte'], ...lines] };
}

function workbook(): Workbook {
  const [list] = networkSheets(members);
  if (list === undefined) throw new Error('no list of members');
  const setup = {
    name: 'Oppsett',
    cells: [['Felt', 'Verdi'] as const, ['Mandat', 'behandlingshjelpemidler'] as const],
  };
  return { sheets: [setup, list, meetingSheet, attendanceOf(list)] };
}

/** The report on 2025 against the validation of the same workbook: 1 000 members, 500 meetings, 10 000 lines of attendance. */
export function benchReport(): Measured & { readonly ratio: number } {
  const request = { on: '2026-11-22', workbook: workbook() };
  const ours = () => {
    const report = annualReport(request, mandates, { year: 2025, past: [] });
    if ('reason' in report) throw new Error(report.detail);
  };
  const measured = sideBySide(ours, () => validate(request, mandates), 3, 15);
  return { ...measured, ratio: measured.ours / measured.peer };
}
