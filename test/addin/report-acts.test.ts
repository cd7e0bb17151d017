import { expect, test, vi } from 'vitest';
import type { Outcome } from '../../addin/judge.ts';
import type { IssuedReport, Reports } from '../../addin/reports.ts';
import type { WorkbookPort } from '../../addin/workbook.ts';
import { documentOf, insertedBy, lockedBy } from '../../addin/view/report-acts.ts';
import { askAbout } from '../../addin/view/use-report.ts';
import { reportTexts } from '../../addin/texts/report.ts';
import { networkReport } from '../functions/files/report-fixture.ts';

const { signal } = new AbortController();
const asked = { language: 'nb', year: 2025 } as const;
const cells = { sheets: [{ name: 'Medlemmer', cells: [['Navn']] }] };
const kept: IssuedReport = { ...networkReport, version: 2, issued: '2026-11-22T09:02:00.000Z' };
const file = new Blob(['PK']);

const workbook = (more: Partial<WorkbookPort> = {}): WorkbookPort => ({
  name: '',
  content: () => Promise.resolve({ kind: 'given', value: cells }),
  textAt: () => '',
  select: () => Promise.resolve([]),
  mark: () => Promise.resolve([]),
  listen: () => () => undefined,
  ...more,
});

/** A service that does everything. */
function service() {
  return {
    draft: vi.fn<Reports['draft']>(() => Promise.resolve({ kind: 'value', value: networkReport })),
    document: vi.fn<Reports['document']>(() => Promise.resolve({ kind: 'value', value: file })),
    issue: vi.fn<Reports['issue']>(() => Promise.resolve({ kind: 'value', value: kept })),
    versions: vi.fn<Reports['versions']>(() => Promise.resolve({ kind: 'value', value: [] })),
    issued: vi.fn<Reports['issued']>(() => Promise.resolve({ kind: 'value', value: file })),
  };
}

const acting = (given: ReturnType<typeof service>, report: IssuedReport = networkReport, book = workbook()) => {
  const save = vi.fn<(saved: Blob, name: string) => void>();
  return { workbook: book, reports: { service: given, save }, report, asked };
};

test('a draft’s document is made of the workbook as it is, and saved by its name', async () => {
  const given = service();
  const parts = acting(given);
  const name = 'Årsmelding 2025 – Nasjonal nettverksgruppe for behandlingshjelpemidler.docx';
  expect(await documentOf(parts, 'docx', signal)).toEqual({
    event: { type: 'noticed', notice: { kind: 'downloaded', name } },
  });
  expect(parts.reports.save.mock.calls).toEqual([[file, name]]);
  expect(given.document.mock.calls).toEqual([[cells, asked, 'docx', signal]]);
  expect(given.issued).not.toHaveBeenCalled();
});

test('an issued report’s document is the one that was kept', async () => {
  const given = service();
  await documentOf(acting(given, kept), 'xlsx', signal);
  expect(given.issued.mock.calls).toEqual([[kept, 'xlsx', signal]]);
  expect(given.document).not.toHaveBeenCalled();
});

test.each<[string, Outcome<never>, unknown]>([
  ['away', { kind: 'away' }, { kind: 'away' }],
  [
    'a problem',
    { kind: 'problem', problem: { status: 422, title: 'T', detail: 'D', sheets: [], mandates: [] } },
    { kind: 'problem', detail: 'D' },
  ],
])('a document that cannot be had is said: %s', async (_, outcome, notice) => {
  const given = service();
  given.document.mockResolvedValue(outcome);
  const parts = acting(given);
  expect(await documentOf(parts, 'docx', signal)).toEqual({ event: { type: 'noticed', notice } });
  expect(parts.reports.save).not.toHaveBeenCalled();
});

test('a document that was cancelled on the way is not saved', async () => {
  const controller = new AbortController();
  const given = service();
  given.document.mockImplementation(() => {
    controller.abort();
    return Promise.resolve({ kind: 'value', value: file });
  });
  const parts = acting(given);
  expect(await documentOf(parts, 'docx', controller.signal)).toEqual({ event: { type: 'cancelled' } });
  expect(parts.reports.save).not.toHaveBeenCalled();
});

test('locking gives the report its number', async () => {
  const given = service();
  expect(await lockedBy(acting(given), signal)).toEqual({ event: { type: 'cancelled' }, report: kept });
  expect(given.issue.mock.calls).toEqual([[cells, 'nbh', asked, signal]]);
});

test('inserting says that it is done, or what Excel refused', async () => {
  const refused = { nb: 'Arbeidsboken er beskyttet.', nn: 'Arbeidsboka er verna.', en: 'Protected.' };
  expect(await insertedBy(() => Promise.resolve([]), networkReport)).toEqual({
    event: { type: 'noticed', notice: { kind: 'said', texts: [reportTexts.inserted] } },
  });
  expect(await insertedBy(() => Promise.resolve([refused]), networkReport)).toEqual({
    event: { type: 'noticed', notice: { kind: 'said', texts: [refused] } },
  });
});

test('the mandate kept in the workbook goes along, unless another was chosen', async () => {
  const draft = vi.fn<(content: unknown, by: unknown) => Promise<Outcome<number>>>(() =>
    Promise.resolve({ kind: 'value', value: 1 }),
  );
  const book = workbook({ mandate: () => 'eget' });
  await askAbout(book, asked, draft, signal);
  await askAbout(book, { ...asked, mandate: 'annet' }, draft, signal);
  expect(draft.mock.calls.map(([, by]) => by)).toEqual([
    { ...asked, mandate: 'eget' },
    { ...asked, mandate: 'annet' },
  ]);
});

test('a workbook that would not be read says why, and nobody is asked', async () => {
  const why = { nb: 'En celle er åpen.', nn: 'Ei celle er open.', en: 'A cell is open.' };
  const given = service();
  const book = workbook({ content: () => Promise.resolve({ kind: 'refused', why }) });
  expect(await lockedBy(acting(given, networkReport, book), signal)).toEqual({
    event: { type: 'noticed', notice: { kind: 'said', texts: [why] } },
  });
  expect(given.issue).not.toHaveBeenCalled();
});
