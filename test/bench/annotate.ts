import { createRequire } from 'node:module';
import { annotate } from '../../functions/files/annotate.ts';
import type { FindingLine } from '../../core/finding-lines.ts';
import { isUnreadable } from '../../functions/files/unreadable.ts';
import { readWorkbook } from '../../functions/files/xlsx.ts';
import { rosterWorkbook } from '../functions/files/roster-workbook.ts';

/** Medians in milliseconds; `ratio` is how many times as long the peer takes. */
export interface Measured {
  readonly name: string;
  readonly ours: number;
  readonly peer: number;
  readonly ratio: number;
}

/** As much of exceljs as is used here. */
interface Sheet {
  addConditionalFormatting(options: object): void;
  addTable(options: object): void;
  getColumn(number: number): { width: number };
}
interface Workbook {
  readonly xlsx: { load(bytes: Uint8Array): Promise<unknown>; writeBuffer(): Promise<Uint8Array> };
  getWorksheet(name: string): Sheet | undefined;
  addWorksheet(name: string): Sheet;
}
type NewWorkbook = new () => Workbook;

const rows = 10_000;
const findings = 500;
const source = 'Mandat for nettverket, Sammensetning og oppnevning';

const marks: readonly FindingLine[] = Array.from({ length: findings }, (_, index) => ({
  severity: index % 2 === 0 ? 'error' : 'warning',
  rule: 'term-too-long',
  sheet: 'Medlemmer',
  cell: `G${index * 20 + 2}`,
  message: `Oppdiktet Person ${index * 20}: perioden er to år og én dag. Mandatet gir to år.`,
  source,
  label: index % 2 === 0 ? 'Feil' : 'Advarsel',
}));

/** exceljs stands in `peers/`, which is installed by itself. */
function loadPeer(): NewWorkbook {
  const required: unknown = createRequire(new URL('peers/package.json', import.meta.url))('exceljs');
  // exceljs brings no types that this project installs; the interfaces above are its documented ones.
  return (required as { Workbook: NewWorkbook }).Workbook;
}

function markWithOurs(bytes: Uint8Array): Uint8Array {
  const read = readWorkbook(bytes);
  const marked = isUnreadable(read) ? read : annotate(bytes, marks, 'nb');
  if (isUnreadable(marked)) throw new Error(marked.detail.en);
  return marked;
}

async function markWithPeer(bytes: Uint8Array, NewWorkbook: NewWorkbook): Promise<Uint8Array> {
  const workbook = new NewWorkbook();
  await workbook.xlsx.load(bytes);
  const fill = { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFDE7E9' } };
  const rule = { type: 'expression', formulae: ['TRUE'], style: { fill }, priority: 1 };
  workbook
    .getWorksheet('Medlemmer')
    ?.addConditionalFormatting({ ref: marks.map(({ cell }) => cell).join(' '), rules: [rule] });
  const sheet = workbook.addWorksheet('Funn');
  const link = (mark: FindingLine) => ({
    text: `${mark.sheet}!${mark.cell}`,
    hyperlink: `#'${mark.sheet}'!${mark.cell}`,
  });
  sheet.addTable({
    name: 'MandatvaktFunn',
    ref: 'A1',
    headerRow: true,
    columns: ['Alvorlighet', 'Ark', 'Celle', 'Melding', 'Kilde'].map((name) => ({ name })),
    rows: marks.map((mark) => [mark.label, mark.sheet, link(mark), mark.message, mark.source]),
  });
  sheet.getColumn(4).width = 80;
  return workbook.xlsx.writeBuffer();
}

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** 10 000 rows, 500 findings: .xlsx in, read and marked, .xlsx out, against exceljs loading, marking and saving it; turn by turn in one process. */
export async function benchAnnotate(turns = 5): Promise<Measured> {
  const NewWorkbook = loadPeer();
  const bytes = rosterWorkbook(rows);
  const ours: number[] = [];
  const peer: number[] = [];
  for (let turn = 0; turn <= turns; turn += 1) {
    const own = await timed(() => markWithOurs(bytes));
    const other = await timed(() => markWithPeer(bytes, NewWorkbook));
    // The first turn warms both up.
    if (turn === 0) continue;
    ours.push(own);
    peer.push(other);
  }
  const [own, other] = [median(ours), median(peer)];
  return { name: `annotate ${rows} rows, ${findings} findings: exceljs`, ours: own, peer: other, ratio: other / own };
}
