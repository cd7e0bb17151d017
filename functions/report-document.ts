import type { HttpRequest, HttpResponseInit } from '@azure/functions';
import type { Report } from '../core/report/report.ts';
import { reportTitle } from '../core/report/words.ts';
import { docxType, jsonType, xlsxType } from './body.ts';
import { fileDownload, toFileName } from './download.ts';
import { json } from './json.ts';

export type ReportFormat = 'xlsx' | 'docx';

/** Makes the document of a report. */
export type Writers = Readonly<Record<ReportFormat, (report: Report) => Promise<Uint8Array>>>;

const formats: Readonly<Record<string, ReportFormat | 'json'>> = {
  [jsonType]: 'json',
  [xlsxType]: 'xlsx',
  [docxType]: 'docx',
  'application/*': 'json',
  '*/*': 'json',
};
const mediaTypes: Readonly<Record<ReportFormat, string>> = { xlsx: xlsxType, docx: docxType };

/** Less than any difference between weights, which have three decimals. */
const tiny = 0.0001;

/** What the header Accept would rather have (RFC 9110, 12.5.1): the highest q, and what is named before what a star stands for. JSON when it names none of ours. */
function formatAsked(request: HttpRequest): ReportFormat | 'json' {
  const ranges = (request.headers.get('accept') ?? '').split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    return { type, weight: weight === undefined ? 1 : Number(weight.slice(2)) };
  });
  const known = ranges.filter(({ type, weight }) => Object.hasOwn(formats, type) && weight > 0);
  // A star is named last among equals; sorting keeps the order in which they stand.
  const rank = ({ type, weight }: (typeof known)[number]) => (type.endsWith('*') ? weight - tiny : weight);
  const [best] = known.toSorted((a, b) => rank(b) - rank(a));
  return formats[best?.type ?? jsonType] ?? 'json';
}

/** 200 with a report in the format asked for: JSON, or a document to be saved as «Årsmelding 2025 – Nettverket.docx». */
export async function answerReport(request: HttpRequest, report: Report, write: Writers): Promise<HttpResponseInit> {
  const format = formatAsked(request);
  if (format === 'json') return json(report);
  const name = toFileName(`${reportTitle(report)} – ${report.group.name}`);
  return fileDownload(await write[format](report), mediaTypes[format], `${name}.${format}`);
}
