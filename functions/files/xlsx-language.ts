import { openPackage, readPart } from './archive.ts';
import { decodePart, encodePart } from './xml-text.ts';
import { isUnreadable, type Unreadable } from './unreadable.ts';
import { writePackage } from './zip-writer.ts';

const part = 'docProps/core.xml';

function known<T>(what: T | Unreadable | undefined): T {
  if (what === undefined || isUnreadable(what)) throw new Error('a workbook that was just written cannot be read');
  return what;
}

/** The workbook with the language of its texts (`nb-NO`) among its properties, where screen readers and archives look for it. */
export function withLanguage(bytes: Uint8Array, tag: string): Uint8Array {
  const archive = known(openPackage(bytes));
  const text = known(decodePart(known(readPart(archive, part))));
  const end = '</cp:coreProperties>';
  const told = text.replace(end, `<dc:language>${tag}</dc:language>${end}`);
  return known(writePackage(archive, new Map([[part, encodePart(told, 'utf-8')]])));
}
