import type { HttpResponseInit } from '@azure/functions';
import type { Language, Text } from '../core/language.ts';
import { xlsxType } from './body.ts';

const longestName = 120;
const workbook: Text = { nb: 'Arbeidsbok', nn: 'Arbeidsbok', en: 'Workbook' };
const endings: Text = { nb: ' – merket', nn: ' – merkt', en: ' – marked' };

/** Without folders, ending, mark, control characters, and what Windows does not let a file be called. */
function toBareName(name: string, language: Language): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const allowed = last.replaceAll(/[\p{C}<>:"|?*]/gu, ' ').replace(/\.(xlsx|xlsm|xltx)$/i, '');
  const short = allowed.replaceAll(/\s+/g, ' ').trim().slice(0, longestName);
  const ending = Object.values(endings).find((each) => short.endsWith(each)) ?? '';
  const bare = short.slice(0, short.length - ending.length);
  return bare === '' ? workbook[language] : bare;
}

/** `Liste.xlsx` → `Liste – merket.xlsx`; so does `Liste – merket.xlsx`. */
export function toMarkedName(name: string, language: Language): string {
  return `${toBareName(name, language)}${endings[language]}.xlsx`;
}

/** `Liste – merket.xlsx` → `Liste.xlsx`. */
export function toUnmarkedName(name: string, language: Language): string {
  return `${toBareName(name, language)}.xlsx`;
}

/** What encodeURIComponent leaves but a header value may not hold (RFC 8187). */
const encode = (name: string) =>
  encodeURIComponent(name).replaceAll(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);

/** Text that a file may be called, its ending still to be put on. */
export function toFileName(text: string): string {
  return text
    .replaceAll(/[\p{C}<>:"|?*/\\]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, longestName)
    .trim();
}

/** 200 with a workbook to be saved as `name`. */
export function xlsxDownload(bytes: Uint8Array, name: string): HttpResponseInit {
  return fileDownload(bytes, xlsxType, name);
}

/** 200 with a file to be saved as `name`. */
export function fileDownload(bytes: Uint8Array, type: string, name: string): HttpResponseInit {
  const ascii = name.replaceAll('–', '-').replaceAll(/[^\x20-\x7e]/g, '_');
  return {
    status: 200,
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encode(name)}`,
      'cache-control': 'no-store',
    },
    body: bytes,
  };
}
