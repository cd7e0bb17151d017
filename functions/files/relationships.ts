import { faultIn, holds, textOf, type Draft } from './draft.ts';
import { isUnreadable, type Unreadable } from './unreadable.ts';
import { attributeOf } from './xml-attributes.ts';
import { cursorOver, isNamed, next } from './xml.ts';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, the same in transitional and strict files: `worksheet`, `table`, `styles`. */
  readonly type: string;
  /** The part it points to, without a leading slash; undefined when it points out of the package. */
  readonly part: string | undefined;
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsName(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** A target as written, seen from the part that names it: absolute, or relative to its folder. */
export function resolveTarget(source: string, target: string): string {
  const whole = target.startsWith('/') ? target : `${source.slice(0, source.lastIndexOf('/') + 1)}${target}`;
  const steps: string[] = [];
  for (const step of whole.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** What a part points to, in the order written; the package itself is the part `''`. None when it has no relationships. */
export function relationshipsOf(draft: Draft, source: string): readonly Relationship[] | Unreadable {
  const name = relationshipsName(source);
  if (!holds(draft, name)) return [];
  const text = textOf(draft, name);
  if (isUnreadable(text)) return text;
  const cursor = cursorOver(text);
  const found: Relationship[] = [];
  while (next(cursor) !== 'end') {
    if ((cursor.kind !== 'open' && cursor.kind !== 'empty') || !isNamed(cursor, 'Relationship')) continue;
    const external = attributeOf(cursor, 'TargetMode') === 'External';
    const type = attributeOf(cursor, 'Type') ?? '';
    found.push({
      id: attributeOf(cursor, 'Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      part: external ? undefined : resolveTarget(source, attributeOf(cursor, 'Target') ?? ''),
    });
  }
  return faultIn(cursor.fault) ?? found;
}
